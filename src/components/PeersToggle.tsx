import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'

/** Draws other cities in the chart or takes them away; says why where it cannot. The key C follows this link. */
export function PeersToggle({ count, shown, to }: { count: number; shown: boolean; to: string }) {
  const { t } = useText(chartWords)
  return count === 0 ? (
    <Button disabled>{t.peersNone}</Button>
  ) : (
    <LinkButton data-peers="" to={to} aria-current={shown} aria-keyshortcuts="C">
      {t.peers}
    </LinkButton>
  )
}
