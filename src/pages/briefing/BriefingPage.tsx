import { Link, useParams, useSearchParams } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { PageSkeleton } from '../../components/PageSkeleton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Composer } from './Composer.tsx'
import { useBriefing } from './kept.ts'
import { briefingSearchOf } from '../../paths/briefingSearch.ts'

/** Edits one briefing: its slides, their order, titles and notes. */
export function BriefingPage() {
  const { lang, t, w } = useText(briefingWords)
  const { id = '' } = useParams()
  const [params] = useSearchParams()
  const { briefing, key, isAwaited } = useBriefing(id, lang)
  return (
    <>
      <title>{w.documentTitle(briefing?.title ?? w.briefings)}</title>
      {briefing ? (
        <Composer
          key={key}
          first={briefing}
          slide={Number(briefingSearchOf(params).slide ?? 1) - 1}
        />
      ) : isAwaited ? (
        <PageSkeleton />
      ) : (
        <Notice heading title={t.missing} help={t.missingHelp}>
          <Link to={paths.briefings(lang)}>{t.toList}</Link>
        </Notice>
      )}
    </>
  )
}
