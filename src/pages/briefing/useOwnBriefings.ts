import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { deleteBriefing, freeId, keptBriefingsQuery } from '../../api/briefingStore.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import { importedBriefing } from '../../slides/deck/importedBriefing.ts'
import { useKeep } from './kept.ts'

/** What can be done with the briefings of this device; `say` states how it went. */
export function useOwnBriefings(
  kept: { briefings: readonly Briefing[]; unreadable: readonly string[] } | undefined,
  say: (words: string) => void,
) {
  const { lang, t } = useText(briefingWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const keep = useKeep()
  const taken = [...(kept?.briefings ?? []).map(({ id }) => id), ...(kept?.unreadable ?? [])]
  const keepAsNew = async (briefing: Briefing, words: string) => {
    const id = freeId(taken)
    await keep({ ...briefing, id }).then(
      () => say(words),
      () => say(t.storage),
    )
    return id
  }
  const create = async () => {
    const empty: Briefing = {
      format: 'briefing/1',
      id: 'new',
      title: t.newTitle,
      asOf: null,
      lang,
      slides: [{ kind: 'title', id: 's1', title: null, notes: '', subtitle: '' }],
      meetings: [],
    }
    await navigate(paths.briefing(lang, await keepAsNew(empty, '')))
  }
  const importFrom = async (file: File) => {
    const read = importedBriefing(await file.text())
    if ('refused' in read) say(t.importFailed[read.refused])
    else await keepAsNew(read.briefing, t.imported(read.briefing.title))
  }
  const remove = async (id: string) => {
    await deleteBriefing(id)
    client.removeQueries({ queryKey: ['briefings', id] })
    await client.invalidateQueries({ queryKey: keptBriefingsQuery().queryKey, exact: true })
  }
  return { keepAsNew, create, importFrom, remove }
}
