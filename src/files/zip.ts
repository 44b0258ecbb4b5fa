type Entry = { name: Uint8Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer>; crc: number }

/** 1 January 1980, the first date of the ZIP format. A fixed date, so that the same content gives the same file. */
const firstDay = 0x21

/** Files in one ZIP archive, stored without compression. Names are relative paths in ASCII. */
export function zipOf(files: Readonly<Record<string, string>>): Blob {
  const encoder = new TextEncoder()
  const entries = Object.entries(files).map(([name, text]): Entry => {
    const bytes = encoder.encode(text)
    return { name: encoder.encode(name), bytes, crc: crc32(bytes) }
  })
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const entry of entries) {
    const header = numbers([4, 0x04034b50], ...shared(entry))
    directory.push(
      numbers(
        [4, 0x02014b50],
        [2, 20], // made by: version 2.0
        ...shared(entry),
        [2, 0], // comment
        [2, 0], // disk
        [2, 0], // internal attributes
        [4, 0], // external attributes
        [4, offset],
      ),
      entry.name,
    )
    parts.push(header, entry.name, entry.bytes)
    offset += header.length + entry.name.length + entry.bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = numbers(
    [4, 0x06054b50],
    [2, 0], // this disk
    [2, 0], // disk of the directory
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0], // comment
  )
  return new Blob([...parts, ...directory, end])
}

/** The fields that the header of an entry and its record in the directory share. */
function shared({ name, bytes, crc }: Entry): [2 | 4, number][] {
  return [
    [2, 20], // needed: version 2.0
    [2, 0], // flags
    [2, 0], // stored
    [2, 0], // time
    [2, firstDay],
    [4, crc],
    [4, bytes.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0], // extra field
  ]
}

/** Consecutive numbers of two or four bytes, little-endian. */
function numbers(...fields: readonly [2 | 4, number][]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let place = 0
  for (const [length, value] of fields) {
    if (length === 4) view.setUint32(place, value, true)
    else view.setUint16(place, value, true)
    place += length
  }
  return bytes
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
