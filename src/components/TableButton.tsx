import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { Button } from '../ui/Button.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { useGivesWay, WithoutScript } from '../ui/WithoutScript.tsx'

/** Shows the table of a chart, or hides it; without script a link to an address that does. */
export function TableButton({
  shown,
  onToggle,
  to,
}: {
  shown: boolean
  onToggle: () => void
  to: string
}) {
  const { t } = useText(chartWords)
  const words = shown ? t.trendHide : t.trendShow
  return (
    <div>
      <Button aria-expanded={shown} {...useGivesWay()} onClick={onToggle}>
        {words}
      </Button>
      <WithoutScript>
        <LinkButton to={to}>{words}</LinkButton>
      </WithoutScript>
    </div>
  )
}
