import { useText } from '../i18n/words.tsx'
import { cross, IconButton } from '../ui/IconButton.tsx'

/** Closes the dialog around it, for devices without an Escape key. */
export function SearchClose() {
  const { w } = useText()
  return (
    <IconButton
      icon={cross}
      label={w.close}
      onClick={(event) => event.currentTarget.closest('dialog')?.close()}
    />
  )
}
