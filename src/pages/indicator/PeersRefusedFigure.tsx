import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { useText } from '../../i18n/words.tsx'
import { comparedPeriod } from './PeersPeriod.ts'

/** A figure that is not compared, with its period and marks; it opens its evidence like any other. */
export function PeersRefusedFigure({
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
  const figure = unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))
  const words = `${comparedPeriod(reading, indicator, lang)} ${figure}`
  return (
    <>
      <EvidenceLink
        of={{ kind: 'observation', id: reading.id }}
        label={w.evidenceOf(`${name} ${words}`)}
      >
        {words}
      </EvidenceLink>{' '}
      {!unclear && <Remarks reading={reading} indicator={indicator} />}
    </>
  )
}
