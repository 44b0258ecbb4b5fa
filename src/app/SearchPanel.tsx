import type { SearchPart } from '../components/SearchContext.ts'

/** Everything that has a name, found as it is typed. */
export function SearchPanel({ part, onClose }: { part: SearchPart; onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      {part}
    </button>
  )
}
