import { paths } from '../paths/paths.ts'
import type { View } from '../paths/viewSearch.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { useText } from '../i18n/words.tsx'

/** Presents the one sector of the filter, else the city. The key P of the shell follows this link. */
export function PresentLink({ view: { sectors, asOf } }: { view: View }) {
  const { lang, w } = useText()
  const id = sectors.length === 1 ? sectors[0] : 'city'
  return (
    <LinkButton data-present="" to={paths.present(lang, `ready-${id}`, { asOf })}>
      {w.present}
    </LinkButton>
  )
}
