export const offeredKey = 'introduction-offered'
export const progressKey = 'introduction'

/** Whether the introduction is under way in this tab, or this device was not offered it yet. */
export function tourDue(): 'resumed' | 'offered' | null {
  try {
    if (sessionStorage.getItem(progressKey) !== null) return 'resumed'
    return localStorage.getItem(offeredKey) === null ? 'offered' : null
  } catch {
    // Storage is blocked: it would be offered at each visit.
    return null
  }
}
