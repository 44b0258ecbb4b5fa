import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useMemo, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { failureKindOf } from '../../api/failureKind.ts'
import { EvidenceContext, useEvidence } from '../../components/EvidenceContext.tsx'
import { PageTop } from '../../components/PageTop.tsx'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { evidenceWords } from '../../i18n/source/evidenceWords.ts'
import { useText } from '../../i18n/words.tsx'
import { type EvidenceRef, evidenceIn } from '../../paths/evidenceParams.ts'
import { paths } from '../../paths/paths.ts'
import { type View, viewOf } from '../../paths/viewSearch.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { EvidenceContent } from './EvidenceContent.tsx'
import styles from './EvidencePage.module.css'
import { useEvidenceTitle } from './useEvidenceTitle.ts'

/** Evidence at an address of its own: to be sent on, and for browsers without script. */
export function EvidencePage() {
  const { lang, w, say } = useText(evidenceWords)
  const of = evidenceIn(useParams())
  const [params] = useSearchParams()
  const view = viewOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(view.asOf))
  const title = useEvidenceTitle(of?.kind ?? 'observation')
  // Its loader has refused every other address.
  if (!of) return null
  return (
    <>
      <PageTop
        view={view}
        board={board}
        toView={(next) =>
          next.sectors === view.sectors
            ? paths.evidence(lang, of, next)
            : paths.indicators(lang, next)
        }
      />
      <EvidenceContent
        of={of}
        view={view}
        around={(content, { name, indicator }) => (
          <article className={styles.page}>
            <title>{w.documentTitle(`${say(name)} · ${title}`)}</title>
            <h1 className={styles.name}>{say(name)}</h1>
            <section className={styles.paper} aria-labelledby="evidence">
              <h2 id="evidence" className={styles.title}>
                {title}
              </h2>
              {content}
              <Onward indicator={indicator} view={view} />
            </section>
          </article>
        )}
      />
    </>
  )
}

/** Leads from the evidence to the page of its indicator, or to the milestones; closes the panel that it stands in. */
function Onward({ indicator, view }: { indicator: string | null; view: View }) {
  const { lang, t } = useText(evidenceWords)
  return (
    <p>
      <Link
        className={styles.onward}
        to={
          indicator === null ? paths.milestones(lang, view) : paths.indicator(lang, indicator, view)
        }
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {indicator === null ? t.toMilestones : t.toIndicator}
      </Link>
    </p>
  )
}

/**
 * The evidence of one figure, target or milestone, or the explanation of a light, beside its anchor.
 * In this file as it is one chunk with the page: apart, the two would move what they show to what all pages load.
 */
export function EvidencePanel({
  of,
  anchor,
  onClose,
}: {
  of: EvidenceRef
  anchor: Element
  onClose: () => void
}) {
  const { t } = useText(evidenceWords)
  const { view } = useEvidence()
  const title = useEvidenceTitle(of.kind)
  // Evidence opened from an explanation is shown on top of it, so that closing it returns there.
  const [inner, setInner] = useState<{ of: EvidenceRef; anchor: Element } | null>(null)
  const inside = useMemo(
    () => ({
      open: (ref: EvidenceRef, beside: Element) => setInner({ of: ref, anchor: beside }),
      view,
    }),
    [view],
  )
  return (
    <>
      <EvidenceContext value={inside}>
        <Sheet title={title} anchor={anchor} onClose={onClose}>
          <RetryBoundary kindOf={failureKindOf}>
            <Suspense
              fallback={
                <>
                  <p className="sr-only" role="status">
                    {t.evidenceLoading}
                  </p>
                  <Skeleton size="sheet" />
                </>
              }
            >
              <EvidenceContent
                of={of}
                view={view}
                around={(content, { indicator }) => (
                  <>
                    {content}
                    <Onward indicator={indicator} view={view} />
                  </>
                )}
              />
            </Suspense>
          </RetryBoundary>
        </Sheet>
      </EvidenceContext>
      {inner && <EvidencePanel {...inner} onClose={() => setInner(null)} />}
    </>
  )
}
