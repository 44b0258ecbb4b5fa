/** Downloads a file. Returns the name used, which is `name` cleaned by `fileNameOf`. */
export function saveFile(blob: Blob, name: string): string {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileNameOf(name)
  document.body.append(link)
  link.click()
  link.remove()
  // Late enough for the download to have read the data.
  setTimeout(() => URL.revokeObjectURL(url), 40_000)
  return link.download
}

const longestName = 100

/** A name that every file system accepts: no path, no control characters, at most 100 characters with extension. */
export function fileNameOf(name: string): string {
  const cleaned = name
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are to be removed
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[\\/:*?"<>|]+/g, '-')
    .replaceAll(/\s+/g, ' ')
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/i.exec(cleaned) ?? []
  const bare = stem.replace(/^[\s.]+|[\s.]+$/g, '')
  const kept = Array.from(bare).slice(0, longestName - ending.length)
  return `${kept.join('').trim() || '-'}${ending}`
}
