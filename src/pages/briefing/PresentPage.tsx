import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { PageSkeleton } from '../../components/PageSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useBriefingData } from './briefingData.ts'
import { useBriefing } from './kept.ts'
import { Presentation } from './Presentation.tsx'
import { PresenterView } from './PresenterView.tsx'
import { presentSearchOf } from '../../paths/briefingSearch.ts'
import { useContents } from './useContents.ts'

/** A briefing being presented: the window of the audience or that of the presenter. */
export function PresentPage() {
  const { lang, t, w } = useText(briefingWords)
  const { id = '' } = useParams()
  const [params] = useSearchParams()
  const { asOf, meeting } = presentSearchOf(params)
  const { briefing, key, isAwaited } = useBriefing(id, lang, asOf)
  const hydrated = useHydrated()
  return (
    <>
      <title>{w.documentTitle(briefing ? t.presentOf(briefing.title) : w.briefings)}</title>
      {isAwaited || (meeting !== null && !hydrated) ? (
        // Versions of meetings are kept on the device.
        <PageSkeleton />
      ) : briefing && briefing.slides.length > 0 ? (
        <Shown key={key} briefing={briefing} />
      ) : (
        <Notice
          heading
          title={briefing ? t.empty : t.missing}
          help={briefing ? t.emptyHelp : t.missingHelp}
        >
          <Link to={briefing ? paths.briefing(lang, id) : paths.briefings(lang)}>
            {briefing ? t.open : t.toList}
          </Link>
        </Notice>
      )}
    </>
  )
}

function Shown({ briefing }: { briefing: Briefing }) {
  const { lang } = useText()
  const [params] = useSearchParams()
  const search = presentSearchOf(params)
  const state: unknown = useLocation().state
  const { slide, view, meeting: hash } = search
  const { data, w } = useBriefingData(briefing)
  const latest = useContents(briefing, data, w)
  const version = briefing.meetings.find((one) => one.hash === hash) ?? null
  const day = version ? version.day : briefing.asOf
  const props = { briefing, latest, version, start: Number(slide ?? 1) - 1, data, w }
  // The evidence of a figure must be as known on the day of the briefing (H12).
  if (search.asOf !== day)
    return (
      <Navigate
        replace
        to={paths.present(lang, briefing.id, { ...search, asOf: day })}
        state={state}
      />
    )
  return view === 'presenter' ? <PresenterView {...props} /> : <Presentation {...props} />
}
