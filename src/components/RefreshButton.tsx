import { use, useState } from 'react'
import { clockText } from '../format/dateText.ts'
import { useText } from '../i18n/words.tsx'
import { moment } from '../ui/clock.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useGivesWay } from '../ui/WithoutScript.tsx'
import { RefreshContext } from './RefreshContext.ts'
import styles from './RefreshButton.module.css'

const circle = 'M13.25 8a5.25 5.25 0 1 1-1.75-3.9l1.75 1.65m0-3.25v3.25H10'

/** Fetches the data of the page again, and says when that was done or what failed. */
export function RefreshButton() {
  const { w } = useText()
  const refresh = use(RefreshContext)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState('')
  const givesWay = useGivesWay()
  if (!refresh) return null
  const press = async () => {
    if (busy) return
    setBusy(true)
    const failure = await refresh()
    setOutcome(
      failure === null
        ? w.refreshed(clockText(moment()))
        : w.notRefreshed(w.failure[failure].title),
    )
    setBusy(false)
  }
  return (
    <span className={styles.place} {...givesWay}>
      <IconButton
        small
        label={w.refresh}
        title={w.refresh}
        icon={circle}
        aria-disabled={busy}
        onClick={() => void press()}
      />
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
    </span>
  )
}
