import { buttonClass } from './Button.tsx'
import styles from './FileButton.module.css'

/** A button to choose one file from the device; the same file can be chosen again. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  label: string
  accept: string
  onFile: (file: File) => void
}) {
  return (
    <label className={buttonClass('plain', styles.file)}>
      <input
        type="file"
        accept={accept}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      {label}
    </label>
  )
}
