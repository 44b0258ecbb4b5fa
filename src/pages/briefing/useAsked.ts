import { useState } from 'react'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import type { Act, Asked, Shown } from './present.ts'
import type { Over } from './StageOver.tsx'
import { useLeave } from './useLeave.ts'
import { useStageScreen } from './useStageScreen.ts'

/** What keys and controls ask of the window of the audience, and what is open over its slide. */
export function useAsked({
  briefing: { id, asOf },
  version,
  shown: { place, blank },
  act,
}: {
  briefing: Briefing
  version: MeetingVersion | null
  shown: Shown
  act: (one: Act) => void
}): { over: Over | null; show: (over: Over | null) => void; ask: (asked: Asked) => void } {
  const { lang } = useText()
  const leave = useLeave(id)
  const [over, show] = useState<Over | null>(null)
  const escape = () => {
    // A dialog that was just closed is still there for a moment.
    const dialogs = document.querySelectorAll<HTMLDialogElement>('dialog[open]')
    if (dialogs.length > 0) for (const dialog of dialogs) dialog.close()
    else if (over === 'notes') show(null)
    else if (blank) act({ act: 'blank' })
    else leave()
  }
  const screen = useStageScreen(escape)
  const openPresenter = () => {
    const address = paths.present(lang, id, {
      slide: place > 0 ? String(place + 1) : null,
      view: 'presenter',
      asOf: version ? version.day : asOf,
      meeting: version?.hash ?? null,
    })
    screen.expectEnd()
    const opened = window.open(address, `presenter ${id}`, 'popup,width=1200,height=760')
    // If the browser blocks a second window, show the notes below the slide.
    if (!opened) show((held) => (held === 'notes' ? null : 'notes'))
  }
  const ask = (asked: Asked) => {
    switch (asked) {
      case 'find':
      case 'questions':
      case 'keys':
        show(asked)
        return
      case 'presenter':
        openPresenter()
        return
      case 'screen':
        screen.toggle()
        return
      case 'leave':
        escape()
    }
  }
  return { over, show, ask }
}
