import { useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isFromBoard } from '../../components/presenting.ts'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import { endFullScreen } from '../../ui/fullScreen.ts'

/** Ends a presentation: back to the page where it was begun, else to its briefing. */
export function useLeave(id: string): () => void {
  const { lang } = useText()
  const state: unknown = useLocation().state
  const navigate = useNavigate()
  const isLeft = useRef(false)
  return () => {
    // A second Escape, such as the one that ended full screen, must not lead further back.
    if (isLeft.current) return
    isLeft.current = true
    void endFullScreen()
    if (isFromBoard(state)) void navigate(-1)
    else void navigate(paths.briefing(lang, id))
  }
}
