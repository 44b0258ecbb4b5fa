import { isLowerBound } from '../../domain/figure/interval.ts'
import { formatAmount, formatLevel, formatShares } from '../../format/pace/paceText.ts'
import { subtract, compareFractions, zero } from '../../domain/pace/fraction.ts'
import type { Pace } from '../../domain/pace/pace.ts'
import { stated } from '../../domain/pace/range.ts'
import { grammar } from '../../i18n/grammar.ts'
import { courseWords } from '../../i18n/pace/courseWords.ts'
import { useText } from '../../i18n/words.tsx'
import { CourseBar } from './CourseBar.tsx'
import type { TargetEntry } from './entry.ts'
import styles from './TargetCells.module.css'
import { NotShownMark } from './NotShownMark.tsx'

/**
 * How far the target has come: the completion, the share of the period that had elapsed at the cut-off of the figure
 * with its method, a bar with both, and the gap in percentage points; neither ahead nor behind where a bound
 * allows both (H25).
 */
export function CourseCell({ entry: { shown } }: { entry: TargetEntry }) {
  const { lang, t } = useText(courseWords)
  const { aside } = grammar[lang]
  const { course, noCourse, noPace } = shown
  if (!course) return <NotShownMark why={noCourse ?? 'no-figure'} />
  const { completion, elapsed } = formatShares(course, lang)
  if (!completion) return <NotShownMark why="approximate" />
  const end = stated(course.completion)
  const below = end !== null && !isLowerBound(end.bound) && compareFractions(end.value, zero) < 0
  return (
    <>
      <span className={styles.number}>{completion}</span>
      {below && <span className={styles.small}>{t.backwards}</span>}
      {noPace === null && (
        <span className={styles.elapsed}>
          {t.elapsed(elapsed)}
          <span className={styles.method}>{aside(t.method[course.elapsed.method])}</span>
        </span>
      )}
      <CourseBar course={course} withElapsed={noPace === null} />
      {noPace ? <span className={styles.more}>{t.notShown[noPace]}</span> : <Gap course={course} />}
    </>
  )
}

function Gap({ course }: { course: Pace }) {
  const { lang, t } = useText(courseWords)
  const { gap } = formatShares(course, lang)
  if (!gap) return <span className={styles.more}>{t.notShown.bound}</span>
  const said = t.gap[gap.side]
  if (typeof said === 'string') return <span className={styles.part}>{said}</span>
  return said(gap.amount).map((part) => (
    <span key={part} className={styles.part}>
      {part}
    </span>
  ))
}

/** The forecast at the pace so far, and by last year's course where that differs. */
export function ForecastCell({ entry: { shown, row } }: { entry: TargetEntry }) {
  const { lang, t } = useText(courseWords)
  const { course, noForecast } = shown
  if (!course?.forecast || noForecast) return <NotShownMark why={noForecast ?? 'no-figure'} />
  const { forecast, seasonal } = course
  const level = formatLevel(forecast, row.indicator, lang, [row.target.value])
  if (!level) return <NotShownMark why="approximate" />
  const other = seasonal && formatLevel(seasonal, row.indicator, lang, [row.target.value])
  if (!other || other === level) return level
  const isLower = compareFractions(ends(forecast), ends(seasonal)) <= 0
  return (
    <>
      {isLower ? t.range(level, other) : t.range(other, level)}
      <span className={styles.small}>{t.seasonal}</span>
    </>
  )
}

/** The amount needed each month until the due date, and the amount each month so far. */
export function NeededCell({ entry: { shown, row } }: { entry: TargetEntry }) {
  const { lang, t } = useText(courseWords)
  const { course, noNeed } = shown
  if (!course?.needed || noNeed) return <NotShownMark why={noNeed ?? 'no-figure'} />
  const needed = formatAmount(course.needed, row.indicator, lang)
  if (!needed) return <NotShownMark why="approximate" />
  const soFar = course.soFar && formatAmount(course.soFar, row.indicator, lang)
  return (
    <>
      {needed}
      {soFar && (
        <span className={styles.more}>
          {goesBack(course) ? t.soFarBack(soFar) : t.soFar(soFar)}
        </span>
      )}
    </>
  )
}

function ends(range: Pace['completion']) {
  return stated(range)?.value ?? zero
}

/** Whether the change so far leads away from the target. */
function goesBack({ soFar, course: path }: Pace): boolean {
  const came = soFar && stated(soFar)
  const towards = compareFractions(subtract(path.to, path.from), zero)
  return came !== null && compareFractions(came.value, zero) * towards < 0
}
