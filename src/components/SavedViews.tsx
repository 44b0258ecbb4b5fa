import { savedViewsWords } from '../i18n/app/savedViewsWords.ts'
import { useText } from '../i18n/words.tsx'
import { Menu } from '../ui/Menu.tsx'
import styles from './SavedViews.module.css'
import { SavedViewsPanel } from './SavedViewsPanel.tsx'

/** Views kept by name on this device: the address of the page with its filters. */
export function SavedViews({ path }: { path: string }) {
  const { t } = useText(savedViewsWords)
  return (
    <Menu label={t.savedViews} icon="M3 1.5h6v9L6 8.25 3 10.5z" width={20}>
      {(close) => (
        <div className={styles.panel}>
          <SavedViewsPanel path={path} onOpen={close} />
        </div>
      )}
    </Menu>
  )
}
