import { TileGrid } from '../../charts/TileGrid.tsx'
import type { Board } from '../../contract/board/board.ts'
import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { currentIn, districtTiles } from '../../domain/indicator/districts.ts'
import { grammar } from '../../i18n/grammar.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DistrictsExport, type PartReading } from './DistrictsExport.tsx'
import { DistrictsFigure } from './DistrictsFigure.tsx'
import styles from './DistrictsTab.module.css'

/** The figures of districts and zones: each on its own, never added up or compared. */
export function DistrictsTab({ records, board }: { records: RecordsAsRead; board: Board }) {
  const { lang, t, w, say } = useText(peersWords)
  const { indicator, day } = records
  const observations = wholeOf(records.observations)
  const tiles = districtTiles.map(({ name, ...tile }) => ({
    ...tile,
    name: say(name),
    reading: currentIn(tile.id, observations, day),
  }))
  const zones = board.regions
    .filter(({ kind }) => kind === 'zone')
    .map(({ id, name }) => ({ id, name: say(name), reading: currentIn(id, observations, day) }))
    .filter(({ reading }) => reading !== null)
  const anyDistrict = tiles.some(({ reading }) => reading !== null)
  const note = anyDistrict ? t.districtsNote : t.districtsNone
  const figureOf = (part?: PartReading) =>
    part?.reading && (
      <DistrictsFigure reading={part.reading} name={part.name} indicator={indicator} />
    )
  return (
    <div className={styles.tab}>
      {records.observations.filter(isBroken).map(({ id }) => (
        <p key={id} role="alert" className={styles.error}>
          {grammar[lang].labelled(w.dataError, w.dataErrorDetail(id))}
        </p>
      ))}
      {!anyDistrict && zones.length === 0 ? (
        <Notice title={t.districtsEmptyTitle} help={t.districtsEmpty} />
      ) : (
        <div className={styles.parts}>
          <section className={styles.panel} aria-labelledby="districts">
            <div className={styles.head}>
              <h2 id="districts">{t.districts}</h2>
              <DistrictsExport
                tiles={tiles}
                zones={zones}
                note={note}
                records={records}
                board={board}
              />
            </div>
            <p className={styles.note}>{note}</p>
            <TileGrid
              tiles={districtTiles}
              label={t.districtList}
              empty={t.noVerified}
              content={({ id }) => figureOf(tiles.find((tile) => tile.id === id))}
            />
          </section>
          {zones.length > 0 && (
            <section className={styles.zones} aria-labelledby="zones">
              <h2 id="zones">{t.zones}</h2>
              <p className={styles.note}>{t.zonesNote}</p>
              <ul className={styles.list}>
                {zones.map((zone) => (
                  <li key={zone.id}>
                    <p>{zone.name}</p>
                    {figureOf(zone)}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </div>
  )
}
