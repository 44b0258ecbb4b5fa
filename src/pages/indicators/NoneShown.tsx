import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { pinWords } from '../../i18n/indicator/pinWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Stands in place of the list where the search and filters leave nothing, or nothing is pinned. */
export function NoneShown({ pinned, onClear }: { pinned: boolean; onClear: () => void }) {
  const { t } = useText(catalogueWords)
  const { t: pins } = useText(pinWords)
  return (
    <Notice title={pinned ? t.emptyTitle : pins.none} help={pinned ? t.emptyHelp : pins.noneHelp}>
      <Button look="primary" onClick={onClear}>
        {t.clear}
      </Button>
    </Notice>
  )
}
