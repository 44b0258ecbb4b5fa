import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { chunkQuery } from '../../api/chunk.ts'
import { failureKindOf } from '../../api/failureKind.ts'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import { meetingWords } from '../../i18n/slides/meetingWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { Meetings } from './Meetings.tsx'

const meetingsQuery = chunkQuery('meetings', () => import('./Meetings.tsx'))

/** The meeting versions, lazily loaded: their code includes hashing, and the page need not wait for it. */
export function MeetingsPart(props: ComponentProps<typeof Meetings>) {
  const { t } = useText(meetingWords)
  return (
    <RetryBoundary kindOf={failureKindOf} title={<h2>{t.meetingVersions}</h2>}>
      <LazyMeetings {...props} />
    </RetryBoundary>
  )
}

function LazyMeetings(props: ComponentProps<typeof Meetings>) {
  const { data } = useQuery({ ...meetingsQuery, throwOnError: true })
  return data ? <data.Meetings {...props} /> : null
}
