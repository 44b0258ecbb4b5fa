import { useCallback, useState } from 'react'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import {
  changed,
  type History,
  historyOf,
  redone,
  undone,
} from '../../domain/briefing/briefingEdits.ts'

/** A briefing with undo and redo; successive edits with the same `field` are one step. */
export function useHistory(first: Briefing): {
  history: History
  edit: (by: (now: Briefing) => Briefing, field?: string) => void
  undo: () => void
  redo: () => void
} {
  const [history, setHistory] = useState(() => historyOf(first))
  const edit = useCallback(
    (by: (now: Briefing) => Briefing, field?: string) =>
      setHistory((held) => changed(held, by(held.now), field ?? null)),
    [],
  )
  const undo = useCallback(() => setHistory(undone), [])
  const redo = useCallback(() => setHistory(redone), [])
  return { history, edit, undo, redo }
}
