import { kitWords } from '../../i18n/app/kitWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './KitPage.module.css'

const tones = ['met', 'track', 'risk', 'off', 'none', 'data', 'target', 'plain'] as const

export function KitMarks() {
  const { t } = useText(kitWords)
  return (
    <>
      {tones.map((tone) => (
        <Badge key={tone} tone={tone}>
          {t.tone[tone]}
        </Badge>
      ))}
      <Badge dashed>{t.dashed}</Badge>
      <div className={styles.wide}>
        <Skeleton size="title" />
        <Skeleton size="line" />
      </div>
      <div className={styles.wide}>
        <Notice title={t.notice} help={t.noticeHelp} />
      </div>
    </>
  )
}
