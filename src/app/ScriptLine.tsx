import { useText } from '../i18n/words.tsx'
import { WithoutScript } from '../ui/WithoutScript.tsx'
import styles from './ScriptLine.module.css'

/** Says what does not work on a page that the app has not taken over. */
export function ScriptLine() {
  const { w } = useText()
  return (
    <>
      <noscript>
        <link rel="stylesheet" href="/noscript.css" />
      </noscript>
      <WithoutScript>
        <div className={styles.room}>
          <p className={styles.line}>{w.withoutScript}</p>
        </div>
      </WithoutScript>
    </>
  )
}
