/** Copies text, over plain HTTP by `execCommand`. Returns whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  // Undefined over plain HTTP, despite its type.
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    if (clipboard) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused by policy or because the window lost focus: `execCommand` may still work.
  }
  return copyByCommand(text)
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // Next to the focused button: outside of an open dialog or menu it could not be focused.
  const beside = before?.parentElement ?? document.body
  beside.append(area)
  area.focus({ preventScroll: true })
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
