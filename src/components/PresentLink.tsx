import type { View } from '../paths/viewSearch.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { useText } from '../i18n/words.tsx'
import { presentationOf, presenting } from './presenting.ts'

/** Presents the one sector of the filter, else the city. The key P follows this link. */
export function PresentLink({ view }: { view: View }) {
  const { lang, w } = useText()
  return (
    <LinkButton data-present="" to={presentationOf(view, lang)} {...presenting}>
      {w.present}
    </LinkButton>
  )
}
