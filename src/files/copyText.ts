/** Copies text; on a plain-http intranet by the old command. Answers whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  // Absent on plain http, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    if (clipboard) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused by policy or because the window lost the focus: the old command may still do it.
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
  // Beside the button: nothing outside of an open dialog or menu could take the focus.
  const beside = before?.parentElement ?? document.body
  beside.append(area)
  area.focus({ preventScroll: true })
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
