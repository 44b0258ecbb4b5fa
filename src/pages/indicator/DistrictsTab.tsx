import { TileGrid } from '../../charts/TileGrid.tsx'
import type { Board } from '../../contract/board.ts'
import { isBroken, wholeOf } from '../../contract/broken.ts'
import type { RecordsAsRead } from '../../contract/records.ts'
import { currentIn, districtTiles } from '../../domain/districts.ts'
import { peersWords } from '../../i18n/peersWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DistrictsFigure } from './DistrictsFigure.tsx'
import styles from './DistrictsTab.module.css'

/** The single figures of districts and zones: each for itself, never added up and never compared. */
export function DistrictsTab({ records, board }: { records: RecordsAsRead; board: Board }) {
  const { lang, w, say } = useWords()
  const t = peersWords[lang]
  const { indicator, day } = records
  const observations = wholeOf(records.observations)
  const figureOf = (region: string, name: string) => {
    const reading = currentIn(region, observations, day)
    return reading && <DistrictsFigure reading={reading} name={name} indicator={indicator} />
  }
  const tiles = districtTiles.map((tile) => ({
    ...tile,
    figure: figureOf(tile.id, say(tile.name)),
  }))
  const zones = board.regions
    .filter(({ kind }) => kind === 'zone')
    .map(({ id, name }) => ({ id, name: say(name), figure: figureOf(id, say(name)) }))
    .filter(({ figure }) => figure !== null)
  const anyDistrict = tiles.some(({ figure }) => figure !== null)
  return (
    <div className={styles.tab}>
      {records.observations.filter(isBroken).map(({ id }) => (
        <p key={id} role="alert" className={styles.error}>
          {w.dataError}
          {lang === 'zh' ? '：' : ': '}
          {w.dataErrorDetail(id)}
        </p>
      ))}
      {!anyDistrict && zones.length === 0 ? (
        <Notice title={t.districtsEmptyTitle} help={t.districtsEmpty} />
      ) : (
        <div className={styles.parts}>
          <section className={styles.panel} aria-labelledby="districts">
            <h2 id="districts">{t.districts}</h2>
            <p className={styles.note}>{anyDistrict ? t.districtsNote : t.districtsNone}</p>
            <TileGrid
              tiles={districtTiles}
              label={t.districtList}
              empty={t.noVerified}
              content={({ id }) => tiles.find((tile) => tile.id === id)?.figure}
            />
          </section>
          {zones.length > 0 && (
            <section className={styles.zones} aria-labelledby="zones">
              <h2 id="zones">{t.zones}</h2>
              <p className={styles.note}>{t.zonesNote}</p>
              <ul className={styles.list}>
                {zones.map(({ id, name, figure }) => (
                  <li key={id}>
                    <p>{name}</p>
                    {figure}
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
