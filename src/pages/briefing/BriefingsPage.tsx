import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { deleteBriefing, freeId, keptBriefingsQuery } from '../../api/briefingStore.ts'
import { paths } from '../../paths/paths.ts'
import { RecordsAge } from '../../components/RecordsAge.tsx'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { formatCount } from '../../format/figureText.ts'
import { briefingFile, importedBriefing } from '../../slides/deck/importedBriefing.ts'
import { isReadyId, readyBriefings } from '../../slides/deck/readyBriefings.ts'
import { saveFile } from '../../files/saveFile.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { BriefingCard } from './BriefingCard.tsx'
import { recovering, useBriefingData } from './briefingData.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './BriefingsPage.module.css'
import { useKeep } from './kept.ts'

/** All briefings: ready-made ones, and those of this device. */
export function BriefingsPage() {
  const { lang, t, w } = useText(briefingWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const keep = useKeep()
  const { data, headline } = useBriefingData({ asOf: null, lang, slides: [] }, recovering)
  const { data: kept, error } = useQuery(keptBriefingsQuery())
  const [shown, setShown] = useState('')
  const own = kept?.briefings ?? []
  const ready = readyBriefings(data, headline, lang).filter(
    ({ id }) => !own.some((one) => one.id === id),
  )
  const taken = [...own.map(({ id }) => id), ...(kept?.unreadable ?? [])]
  const keepAsNew = async (briefing: Briefing, words: string) => {
    const id = freeId(taken)
    await keep({ ...briefing, id }).then(
      () => setShown(words),
      () => setShown(t.storage),
    )
    return id
  }
  const create = async () => {
    const empty: Briefing = {
      format: 'briefing/1',
      id: 'new',
      title: t.newTitle,
      asOf: null,
      lang,
      slides: [{ kind: 'title', id: 's1', title: null, notes: '', subtitle: '' }],
      meetings: [],
    }
    await navigate(paths.briefing(lang, await keepAsNew(empty, '')))
  }
  const importFrom = async (file: File) => {
    const read = importedBriefing(await file.text())
    if ('refused' in read) setShown(t.importFailed[read.refused])
    else await keepAsNew(read.briefing, t.imported(read.briefing.title))
  }
  const remove = async (id: string) => {
    await deleteBriefing(id)
    client.removeQueries({ queryKey: ['briefings', id] })
    await client.invalidateQueries({ queryKey: keptBriefingsQuery().queryKey, exact: true })
  }
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
        <p role="status" className={styles.told}>
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
          <p className={styles.lead}>{t.ownNone}</p>
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
