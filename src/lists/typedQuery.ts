import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Milliseconds from the last key to the update of the address; one for each key is slow on old machines. */
const rest = 300

export type TypedQuery = {
  query: string
  setQuery: (query: string) => void
  settle: (query: string) => void
}

/**
 * The query as typed. The address follows, by replacing its history entry, when typing pauses or `settle`
 * is called; any other navigation, such as Back, sets the query from the address.
 */
export function useTypedQuery(
  inAddress: string | null,
  write: (query: string) => void,
): TypedQuery {
  const { key } = useLocation()
  const navigation = useNavigationType()
  const [query, setQuery] = useState(inAddress ?? '')
  const [seen, setSeen] = useState(key)
  if (key !== seen) {
    setSeen(key)
    if (navigation !== 'REPLACE') setQuery(inAddress ?? '')
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
