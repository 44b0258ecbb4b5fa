import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openapiDocument } from '../src/contract/http/openapi.ts'

const file = new URL('../src/contract/http/openapi.json', import.meta.url)
await writeFile(file, `${JSON.stringify(openapiDocument(), null, 2)}\n`)
console.log(`Wrote ${fileURLToPath(file)}`)
