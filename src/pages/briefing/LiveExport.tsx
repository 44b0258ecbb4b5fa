import type { Briefing } from '../../contract/briefing/briefing.ts'
import { saveFile } from '../../files/saveFile.ts'
import { exportWords } from '../../i18n/files/exportWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { briefingFile } from '../../slides/deck/importedBriefing.ts'
import { BriefingExport } from './BriefingExport.tsx'

/** Exports the briefing that is edited, with the data of now; also as a file that can be imported again. */
export function LiveExport({
  briefing,
  taken,
  data,
}: {
  briefing: Briefing
  taken: TakenBriefing
  data: BriefingData
}) {
  const { t } = useText(briefingWords)
  const { t: exportText } = useText(exportWords)
  return (
    <BriefingExport
      label={t.take}
      name={t.takeList}
      fileName={briefing.title}
      taken={taken}
      bulletin={async () => {
        const { circularOf } = await import('../../slides/deck/circular.ts')
        return circularOf(data.ledger, taken.lang)
      }}
      more={{
        label: t.file,
        save: () => exportText.saved(saveFile(briefingFile(briefing), `${briefing.title}.json`)),
      }}
    />
  )
}
