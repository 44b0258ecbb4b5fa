import type { ReactNode } from 'react'
import { kitWords } from '../../i18n/app/kitWords.ts'
import { useText } from '../../i18n/words.tsx'
import { KitButtons } from './KitButtons.tsx'
import { KitFields } from './KitFields.tsx'
import { KitMarks } from './KitMarks.tsx'
import { KitOverlays } from './KitOverlays.tsx'
import styles from './KitPage.module.css'
import { KitStructure } from './KitStructure.tsx'

/** Every part of the kit in every state. It is no page of the product: a production build leaves it out. */
export function KitPage() {
  const { t, w } = useText(kitWords)
  const parts: [title: string, content: ReactNode][] = [
    [t.buttons, <KitButtons key="buttons" />],
    [t.fields, <KitFields key="fields" />],
    [t.overlays, <KitOverlays key="overlays" />],
    [t.structure, <KitStructure key="structure" />],
    [t.marks, <KitMarks key="marks" />],
  ]
  return (
    <div className={styles.page}>
      <title>{w.documentTitle(t.title)}</title>
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      {parts.map(([title, content]) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <div className={styles.row}>{content}</div>
        </section>
      ))}
    </div>
  )
}
