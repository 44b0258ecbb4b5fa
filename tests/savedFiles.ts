import { afterEach, beforeEach, vi } from 'vitest'

/** The files that the page saves during each test, by name; to be called once for a file or group of tests. */
export function savedFiles(): ReadonlyMap<string, Blob> {
  const saved = new Map<string, Blob>()
  beforeEach(() => {
    saved.clear()
    const files = new Map<string, Blob>()
    // jsdom has no object URLs; the click on the link stands for saving.
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const url = `blob:${files.size}`
        files.set(url, blob)
        return url
      },
      revokeObjectURL: () => undefined,
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = files.get(this.href)
      if (blob) saved.set(this.download, blob)
    })
  })
  afterEach(() => {
    Reflect.deleteProperty(URL, 'createObjectURL')
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })
  return saved
}
