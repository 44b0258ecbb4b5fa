import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keptBriefingsQuery } from '../../api/briefingStore.ts'
import { paths } from '../../paths/paths.ts'
import { RecordsAge } from '../../components/RecordsAge.tsx'
import { formatCount } from '../../format/figureText.ts'
import { briefingFile } from '../../slides/deck/importedBriefing.ts'
import { isReadyId, readyBriefings } from '../../slides/deck/readyBriefings.ts'
import { saveFile } from '../../files/saveFile.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { Button } from '../../ui/Button.tsx'
import { BriefingCard } from './BriefingCard.tsx'
import { recovering, useBriefingData } from './briefingData.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './BriefingsPage.module.css'
import { useOwnBriefings } from './useOwnBriefings.ts'

/** What the server knows of a device. */
const unknown = { data: undefined, error: null }

/** All briefings: ready-made ones, and those of this device. */
export function BriefingsPage() {
  const { lang, t, w } = useText(briefingWords)
  const { data, headline } = useBriefingData({ asOf: null, lang, slides: [] }, recovering)
  const onDevice = useQuery(keptBriefingsQuery())
  const { data: kept, error } = useHydrated() ? onDevice : unknown
  const [shown, setShown] = useState('')
  const own = kept?.briefings ?? []
  const ready = readyBriefings(data, headline, lang).filter(
    ({ id }) => !own.some((one) => one.id === id),
  )
  const { keepAsNew, create, importFrom, remove } = useOwnBriefings(kept, setShown)
  return (
    <div className={styles.page}>
      <title>{w.documentTitle(w.briefings)}</title>
      <header className={styles.header}>
        <h1 className={styles.title}>{w.briefings}</h1>
        <p className={styles.lead}>{t.lead}</p>
        <RecordsAge days={data.board} />
        <div className={styles.tools}>
          <Button look="primary" onClick={() => void create()}>
            {t.create}
          </Button>
          <FileButton
            label={t.importFile}
            accept=".json,application/json"
            onFile={(file) => void importFrom(file)}
          />
          <LinkButton to={paths.wall(lang)}>{t.wall}</LinkButton>
        </div>
        <p role="status" className={styles.message}>
          {error ? t.storage : shown}
        </p>
      </header>
      <section aria-labelledby="own">
        <h2 id="own" className={styles.heading}>
          {t.own}
        </h2>
        {kept && kept.unreadable.length > 0 && (
          <p className={styles.broken}>{t.unreadable(formatCount(kept.unreadable.length))}</p>
        )}
        {own.length === 0 ? (
          <p className={styles.lead}>{kept || error ? t.ownNone : '\u00a0'}</p>
        ) : (
          <ul className={styles.grid}>
            {own.map((briefing) => (
              <BriefingCard
                key={briefing.id}
                briefing={briefing}
                own={{
                  duplicate: () =>
                    void keepAsNew({ ...briefing, title: t.copyOf(briefing.title) }, ''),
                  save: () => setShown(saveFile(briefingFile(briefing), `${briefing.title}.json`)),
                  remove: () => void remove(briefing.id),
                  restores: isReadyId(briefing.id),
                }}
              />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="ready">
        <h2 id="ready" className={styles.heading}>
          {t.ready}
        </h2>
        <p className={styles.lead}>{t.readyLead}</p>
        <ul className={styles.grid}>
          {ready.map((briefing) => (
            <BriefingCard key={briefing.id} briefing={briefing} />
          ))}
        </ul>
      </section>
    </div>
  )
}
