import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Milliseconds after the last key until the address follows: a navigation for each key costs old machines a frame. */
const rest = 300

/**
 * The query as typed. It runs ahead of the address, which follows by replacing its entry as soon as typing
 * rests or the field is left; whatever else leads to another entry, such as Back, brings its own query along.
 */
export function useTypedQuery(
  inAddress: string | null,
  write: (query: string) => void,
): { query: string; setQuery: (query: string) => void; settle: (query: string) => void } {
  const { key } = useLocation()
  const course = useNavigationType()
  const [query, setQuery] = useState(inAddress ?? '')
  const [seen, setSeen] = useState(key)
  if (key !== seen) {
    setSeen(key)
    if (course !== 'REPLACE') setQuery(inAddress ?? '')
  }
  const settle = (text: string) => {
    if (text !== (inAddress ?? '')) write(text)
  }
  const onRest = useEffectEvent(() => settle(query))
  useEffect(() => {
    const timer = setTimeout(() => onRest(), rest)
    return () => clearTimeout(timer)
  }, [query])
  return { query, setQuery, settle }
}
