import { useCallback, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { useDemo } from '../../components/DemoContext.ts'
import { rules } from '../../contract/target/rules.ts'
import { recordsAreOld } from '../../domain/figure/dataAge.ts'
import { recordsText } from '../../narrative/recordsText.ts'
import { wallWords } from '../../i18n/slides/wallWords.ts'
import { useText } from '../../i18n/words.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { wallAgeText } from './wallAgeText.ts'
import { dwellOf, wallSearchOf } from '../../paths/wallSearch.ts'
import { useLastFailure } from './useLastFailure.ts'
import { useRotation } from './useRotation.ts'
import { useStirred } from '../../components/useStirred.ts'
import { useWakeLock } from '../../components/useWakeLock.ts'
import { useWallData } from './useWallData.ts'
import { useWallKeys } from './useWallKeys.ts'
import { WallAge } from './WallAge.tsx'
import { WallCanvas } from './WallCanvas.tsx'
import { useBoardsBeside } from './boardsBeside.ts'
import { wallBoards } from './wallBoards.ts'
import { WallDwell } from './WallDwell.tsx'
import { WallPicture } from './WallPicture.tsx'
import { WallControls } from './WallControls.tsx'
import { WallWaiting } from './WallWaiting.tsx'
import styles from './WallPage.module.css'

/** Any key shows the controls; an unattended wall does not keep them. */
const stirring = { idle: 3_000, held: 30_000, stirs: () => true }

/** An unattended wall display: board after board, with the age of the data always visible. */
export function WallPage() {
  const { lang, t, w } = useText(wallWords)
  const demo = useDemo()
  const hydrated = useHydrated()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const search = useMemo(() => wallSearchOf(params), [params])
  const { deck, isWhole, fetchedAt, failure } = useWallData(search.sectors)
  const kind = useLastFailure(failure)
  const boards = useMemo(
    () =>
      deck ? wallBoards({ ...deck, sectors: search.sectors, lang, w }, isWhole ? Infinity : 1) : [],
    [deck, isWhole, search.sectors, lang, w],
  )
  const room = useBoardsBeside()
  const beside = boards.length >= room ? room : boards.length === 2 ? 2 : 1
  const dwell = dwellOf(search)
  const rotation = useRotation(boards.length, dwell, beside)
  const shown = Array.from(
    { length: beside },
    (_, slot) => (rotation.place + slot) % Math.max(1, boards.length),
  )
  const leave = useCallback(
    () => void navigate(paths.overview(lang, { sectors: search.sectors })),
    [navigate, lang, search.sectors],
  )
  const controls = useRef<HTMLDivElement>(null)
  const stirred = useStirred(controls, stirring)
  useWallKeys(rotation, leave)
  useWakeLock()
  return (
    <main className={`night ${styles.wall} ${stirred ? '' : styles.alone}`} aria-live="off">
      <title>{w.documentTitle(t.title)}</title>
      <h1 className="sr-only">{t.title}</h1>
      {shown.map((place, slot) => {
        const board = boards[place]
        return deck && board && fetchedAt !== null ? (
          <WallCanvas
            key={slot}
            beside={beside}
            line={
              boards.length > beside && (
                <WallDwell key={board.id} seconds={dwell} paused={rotation.paused} />
              )
            }
          >
            <WallPicture
              key={board.id}
              board={board}
              place={place + 1}
              all={isWhole ? boards.length : null}
              lang={lang}
              demo={demo}
            >
              <WallAge
                records={recordsText(deck.data.board, lang, w)}
                text={wallAgeText(
                  deck.data.board,
                  { fetchedAt: hydrated ? fetchedAt : null, failure },
                  lang,
                  w,
                )}
                warns={failure !== null}
                old={recordsAreOld(deck.data.board, rules)}
                paused={rotation.paused ? t.paused : null}
              />
            </WallPicture>
          </WallCanvas>
        ) : (
          <WallCanvas key={slot} beside={beside}>
            <WallWaiting failure={kind} />
          </WallCanvas>
        )
      })}
      <WallControls
        rotation={rotation}
        count={boards.length}
        search={search}
        shown={stirred}
        bar={controls}
      />
    </main>
  )
}
