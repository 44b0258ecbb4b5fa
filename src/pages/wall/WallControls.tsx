import type { RefObject } from 'react'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../paths/paths.ts'
import type { WallSearch } from '../../paths/wallSearch.ts'
import { StageBar } from '../../components/StageBar.tsx'
import { formatCount } from '../../format/figureText.ts'
import { wallWords } from '../../i18n/slides/wallWords.ts'
import { useText } from '../../i18n/words.tsx'
import { dwellInAddress, dwellOf } from '../../paths/wallSearch.ts'
import type { Rotation } from './useRotation.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './WallControls.module.css'

const offered = [10, 20, 30, 60]

/** The controls of the wall, hidden while nobody uses them; the wall runs without them. */
export function WallControls({
  rotation: { place, paused, step, toggle },
  count,
  search,
  shown,
  bar,
}: {
  rotation: Rotation
  count: number
  search: WallSearch
  shown: boolean
  bar: RefObject<HTMLDivElement | null>
}) {
  const { lang, t } = useText(wallWords)
  const navigate = useNavigate()
  const dwell = dwellOf(search)
  const choices = [...new Set([...offered, dwell])].sort((a, b) => a - b)
  const choose = (seconds: number) =>
    void navigate(paths.wall(lang, { ...search, dwell: dwellInAddress(seconds) }), {
      replace: true,
    })
  return (
    <StageBar ref={bar} label={t.controls} shown={shown}>
      <Button look="bare" onClick={() => step(-1)}>
        {t.previous}
      </Button>
      <Button look="bare" onClick={toggle}>
        {paused ? t.resume : t.pause}
      </Button>
      <Button look="bare" onClick={() => step(1)}>
        {t.next}
      </Button>
      <span>{t.place(formatCount(Math.min(place + 1, count)), formatCount(count))}</span>
      <Field label={t.dwell} className={styles.dwell}>
        <Select
          look="bare"
          className={styles.choice}
          value={dwell}
          onChoose={(seconds) => choose(Number(seconds))}
        >
          {choices.map((seconds) => (
            <option key={seconds} value={seconds}>
              {t.seconds(formatCount(seconds))}
            </option>
          ))}
        </Select>
      </Field>
      <Link to={paths.overview(lang, { sectors: search.sectors })}>{t.leave}</Link>
    </StageBar>
  )
}
