import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { nginxConf } from './nginxConf.ts'

const file = new URL('../docs/nginx.conf', import.meta.url)
await writeFile(file, nginxConf())
console.log(`Wrote ${fileURLToPath(file)}`)
