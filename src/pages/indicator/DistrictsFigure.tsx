import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import { comparedPeriod } from './PeersPeriod.ts'
import styles from './DistrictsTab.module.css'

/** The figure of one district or zone with its period and basis, which often differ from those of others. */
export function DistrictsFigure({
  reading,
  name,
  indicator,
}: {
  reading: Reading
  name: string
  indicator: IndicatorGlance
}) {
  const { lang, w } = useText()
  const unclear = reading.status === 'ambiguous'
  const text = unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))
  const period = comparedPeriod(reading, indicator, lang)
  return (
    <>
      <p className={styles.figure}>
        <EvidenceLink
          of={{ kind: 'observation', id: reading.id }}
          label={w.evidenceOf(`${name} ${period} ${text}`)}
        >
          {text}
        </EvidenceLink>
      </p>
      <p className={styles.period}>{period}</p>
      {!unclear && (
        <p>
          <Remarks reading={reading} indicator={indicator} />
        </p>
      )}
    </>
  )
}
