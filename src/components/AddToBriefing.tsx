import { useState } from 'react'
import type { NewSlide } from '../contract/briefing/briefing.ts'
import { formatCount } from '../format/figureText.ts'
import { exportWords } from '../i18n/files/exportWords.ts'
import { useText } from '../i18n/words.tsx'
import { Button } from '../ui/Button.tsx'
import { useAddToBriefing } from './BriefingContext.ts'

/** A button that adds a slide to the briefing last edited, and says to which. */
export function AddToBriefing({ slide }: { slide: NewSlide }) {
  const { t } = useText(exportWords)
  const add = useAddToBriefing()
  const [shown, say] = useState('')
  if (!add) return null
  const take = () =>
    add(slide).then(
      ({ title, place }) => say(t.addedTo(title, formatCount(place))),
      () => say(t.failed),
    )
  return (
    <p>
      <Button onClick={() => void take()}>{t.addTo}</Button> <span role="status">{shown}</span>
    </p>
  )
}
