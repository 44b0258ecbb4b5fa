import { ChangeText } from '../../components/ChangeText.tsx'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Indicator } from '../../contract/indicator/indicator.ts'
import type { IndicatorDetail } from '../../contract/indicator/indicatorAnswers.ts'
import { decimalOf } from '../../domain/figure/decimal.ts'
import { changeOf } from '../../domain/figure/growth.ts'
import { growthDifference } from '../../domain/figure/publishedGrowth.ts'
import { dateText } from '../../format/dateText.ts'
import { formatChange, formatFigure, textOf } from '../../format/figureText.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import styles from './GrowthPair.module.css'

/** The growth computed from the figures, and the one that a source states of the same figure (H22). */
export function GrowthPair({
  current,
  readings,
  indicator,
  stated,
  published,
}: {
  current: Reading
  readings: readonly Reading[]
  indicator: Indicator
  /** The published growth of the current figure. */
  stated: Reading
  published: Pick<NonNullable<IndicatorDetail['publishedGrowth']>, 'indicator' | 'sources'>
}) {
  const {
    lang,
    t: { growth: t },
    w,
  } = useText(indicatorWords)
  const growth = published.indicator
  const source = published.sources.find(({ id }) => id === stated.source)
  const difference = growthDifference(current, stated, changeOf(current, readings, indicator))
  // As many decimals as the source gives, so that a difference in them is not rounded away.
  const decimals = Math.max(growth.decimals, decimalOf(stated.value).scale)
  return (
    <>
      <dl className={styles.pair}>
        <div>
          <dt>{t.computed}</dt>
          <dd>
            <ChangeText current={current} readings={readings} indicator={indicator} />
          </dd>
        </div>
        <div>
          <dt>{t.published}</dt>
          <dd>
            <strong>
              <ReadingLink
                reading={stated}
                text={
                  stated.status === 'ambiguous'
                    ? w.unclear
                    : textOf(formatFigure(stated, growth, lang))
                }
              />
            </strong>{' '}
            <Remarks reading={stated} indicator={growth} />{' '}
            <span className={styles.source}>
              {source ? publisherOf(source, lang) : w.sourceUnknown}{' '}
              <span className={styles.day}>
                {source?.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown}
              </span>
            </span>
          </dd>
        </div>
      </dl>
      {difference && (
        <p className={styles.difference}>
          {t.differs(
            formatChange(difference, { ...growth, decimals }, lang),
            difference.amount > 0,
          )}
        </p>
      )}
    </>
  )
}
