import type { MouseEvent } from 'react'

/** Whether a click on a link asks for another tab or window, or for a download. */
export function opensElsewhere({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}
