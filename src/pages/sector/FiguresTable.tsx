import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { ChangeText } from '../../components/ChangeText.tsx'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Day } from '../../contract/scalars.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { currentOf, type Standing } from '../../domain/target/standing.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './FiguresTable.module.css'

/** The latest figures of the sector's indicators with their periods, changes, targets and sources. */
export function FiguresTable({
  rows,
  standings,
  sources,
  asOf,
}: {
  rows: readonly CatalogueRow[]
  standings: readonly Standing[]
  sources: readonly SourceGlance[]
  asOf: Day | null
}) {
  const { lang, t, w, say } = useText(sectorPageWords)
  return (
    <Table region={t.asTable} className={styles.table}>
      <thead>
        <tr>
          {t.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, readings }) => {
          const current = currentOf(readings)
          const unclear = current?.status === 'ambiguous'
          const source = sources.find(({ id }) => id === current?.source)
          return (
            <tr key={indicator.id}>
              <th scope="row">
                <Link to={paths.indicator(lang, indicator.id, { asOf })}>
                  {say(indicator.name)}
                </Link>
              </th>
              <td>
                {current ? (
                  <ReadingLink
                    reading={current}
                    text={unclear ? w.unclear : textOf(formatFigure(current, indicator, lang))}
                  />
                ) : (
                  `— ${w.noData}`
                )}
                {current && !unclear && <Remarks reading={current} indicator={indicator} />}
              </td>
              <td>{current && periodText(current, lang)}</td>
              <td>
                {current && !unclear && (
                  <ChangeText current={current} readings={readings} indicator={indicator} />
                )}
              </td>
              <td>
                {standings
                  .filter((standing) => standing.indicator.id === indicator.id)
                  .map(({ target, status }) => (
                    <p key={target?.id ?? 'none'} className={styles.target}>
                      {target &&
                        t.target(
                          target.due.slice(0, 4),
                          w.tier[target.tier],
                          textOf(formatTarget(target, indicator, lang)),
                        )}
                      {target && <StatusLink target={target.id} status={status} />}
                    </p>
                  ))}
              </td>
              <td>{source ? publisherOf(source, lang) : current && w.sourceUnknown}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
