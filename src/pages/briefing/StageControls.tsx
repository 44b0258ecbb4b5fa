import type { RefObject } from 'react'
import { StageBar } from '../../components/StageBar.tsx'
import { formatCount } from '../../format/figureText.ts'
import { questionWords } from '../../i18n/slides/questionWords.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { hasFullScreen, useIsFullScreen } from '../../ui/fullScreen.ts'
import type { Act, Asked } from './present.ts'

/** The controls of a presentation for mouse, touch and the Tab key. */
export function StageControls({
  bar,
  shown,
  place,
  all,
  act,
  step,
  ask,
}: {
  bar: RefObject<HTMLDivElement | null>
  shown: boolean
  place: number
  all: number
  act: (one: Act) => void
  step: (by: 1 | -1) => void
  ask: (asked: Asked) => void
}) {
  const { lang, t } = useText(presentationWords)
  const isFull = useIsFullScreen()
  const asking = (asked: Asked, label: string) => (
    <Button look="bare" onClick={() => ask(asked)}>
      {label}
    </Button>
  )
  return (
    <StageBar ref={bar} label={t.controls} shown={shown}>
      <Button look="bare" onClick={() => step(-1)}>
        {t.previous}
      </Button>
      <span>
        {formatCount(place + 1)} / {formatCount(all)}
      </span>
      <Button look="bare" onClick={() => step(1)}>
        {t.next}
      </Button>
      {asking('find', t.find)}
      <Button look="bare" onClick={() => act({ act: 'peers' })}>
        {t.peers}
      </Button>
      {asking('questions', questionWords[lang].questions)}
      {asking('keys', t.keys)}
      {shown && hasFullScreen() && asking('screen', isFull ? t.window : t.screen)}
      {asking('presenter', t.presenter)}
      {asking('leave', t.leave)}
    </StageBar>
  )
}
