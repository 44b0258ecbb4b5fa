import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { IndicatorSearch } from '../../paths/indicatorSearch.ts'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import {
  defaultPeerGroup,
  missingFrom,
  peerGroupAt,
  peerGroupsOf,
} from '../../domain/indicator/peers.ts'
import { readingsKnownOn } from '../../domain/figure/readings.ts'
import { grammar } from '../../i18n/grammar.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PeersChooser } from './PeersChooser.tsx'
import { PeersFigure } from './PeersFigure.tsx'
import { PeersRefused } from './PeersRefused.tsx'
import styles from './PeersTab.module.css'
import { PeersTrends } from './PeersTrends.tsx'

/** The city compared with others, only by figures of the same period and basis (H20). */
export function PeersTab({
  records,
  detail,
  board,
  search,
}: {
  records: RecordsAsRead
  detail: IndicatorDetailAsRead
  board: Board
  search: IndicatorSearch
}) {
  const { lang, t, w } = useText(peersWords)
  const { indicator } = detail
  const observations = wholeOf(records.observations)
  const peers = board.regions
    .filter(({ kind }) => kind === 'peer-city')
    .map(({ id }) => ({
      region: id,
      readings: readingsKnownOn(
        records.day,
        observations.filter((row) => row.region === id),
      ),
    }))
  const city = {
    region: board.regions.find(({ kind }) => kind === 'city')?.id ?? '',
    readings: wholeOf(detail.readings),
  }
  const groups = peerGroupsOf(city, peers, indicator.methodBreaks)
  const group = peerGroupAt(search.on, groups)
  const missing = group ? missingFrom(group, groups, peers) : []
  const beside = group !== null && group.unlike.length + missing.length > 0
  const anyPeer = peers.some(({ readings }) => readings.length > 0)
  return (
    <div className={styles.tab}>
      {records.observations.filter(isBroken).map(({ id }) => (
        <p key={id} role="alert" className={styles.error}>
          {grammar[lang].labelled(w.dataError, w.dataErrorDetail(id))}
        </p>
      ))}
      {group ? (
        <div className={beside ? `${styles.comparison} ${styles.beside}` : styles.comparison}>
          <PeersFigure
            group={group}
            indicator={indicator}
            records={records}
            board={board}
            chooser={
              <PeersChooser
                groups={groups}
                group={group}
                standard={defaultPeerGroup(groups)}
                indicator={indicator}
                search={search}
              />
            }
          />
          <PeersRefused
            group={group}
            missing={missing}
            without={peers.filter(({ readings }) => readings.length === 0)}
            indicator={indicator}
            board={board}
            search={search}
          />
        </div>
      ) : (
        <Notice
          title={t.emptyTitle}
          help={city.readings.length === 0 ? t.emptyCity : anyPeer ? t.emptyLike : t.emptyPeers}
        />
      )}
      {anyPeer && (
        <PeersTrends
          cities={[city, ...peers]}
          indicator={indicator}
          records={records}
          board={board}
        />
      )}
    </div>
  )
}
