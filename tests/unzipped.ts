import { inflateRawSync } from 'node:zlib'

/** The files of a ZIP archive by path. Throws if it is not an archive. */
export async function unzipped(archive: Blob | Uint8Array): Promise<Map<string, Uint8Array>> {
  const bytes =
    archive instanceof Uint8Array ? archive : new Uint8Array(await archive.arrayBuffer())
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end--
  const files = new Map<string, Uint8Array>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const sizes = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const [name = 0, extra = 0, comment = 0] = sizes
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    const isStored = view.getUint16(at + 10, true) === 0
    files.set(path, isStored ? packed : new Uint8Array(inflateRawSync(packed)))
    at += 46 + name + extra + comment
  }
  return files
}

/** The texts of all files of a ZIP archive, one after another. */
export async function textIn(archive: Blob): Promise<string> {
  const files = await unzipped(archive)
  return [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
}

/** A part of an Office file as XML. Throws if it is not well-formed. */
export function partOf(files: ReadonlyMap<string, Uint8Array>, path: string): Document {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`There is no ${path}`)
  const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml')
  const fault = page.querySelector('parsererror')
  if (fault) throw new Error(`${path}: ${fault.textContent}`)
  return page
}

/** The elements with a prefixed name, such as `a:t`. */
export function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagName(name)]
}
