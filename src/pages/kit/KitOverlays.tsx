import { useState } from 'react'
import { kitWords } from '../../i18n/app/kitWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboboxInput } from '../../ui/ComboboxInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './KitPage.module.css'

export function KitOverlays() {
  const { t } = useText(kitWords)
  const [dialog, setDialog] = useState(false)
  const [anchor, setAnchor] = useState<Element | null>(null)
  return (
    <>
      <div className={styles.menu}>
        <Menu label={t.menu} width={15}>
          {(close) => (
            <>
              <MenuItem onClick={close}>{t.action}</MenuItem>
              <MenuItem disabled>{t.disabled}</MenuItem>
              <MenuItem aria-disabled>{t.busy}</MenuItem>
            </>
          )}
        </Menu>
      </div>
      <Button aria-haspopup="dialog" onClick={() => setDialog(true)}>
        {t.open}
      </Button>
      <Button aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
        {t.sheet}
      </Button>
      {dialog && (
        <Dialog className={styles.dialog} aria-label={t.dialog} onClose={() => setDialog(false)}>
          <ComboboxInput
            label={t.combobox}
            list="kit-list"
            open
            active="kit-first"
            placeholder={t.hint}
          />
          <div id="kit-list" role="listbox" aria-label={t.combobox}>
            <div id="kit-first" role="option" aria-selected tabIndex={-1}>
              {t.first}
            </div>
            <div role="option" aria-selected={false} tabIndex={-1}>
              {t.second}
            </div>
          </div>
        </Dialog>
      )}
      {anchor && (
        <Sheet title={t.dialog} anchor={anchor} onClose={() => setAnchor(null)}>
          <p>{t.intro}</p>
        </Sheet>
      )}
    </>
  )
}
