import { useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * The query as typed. It runs ahead of the address, which follows each keystroke by replacing its entry;
 * whatever else leads to another entry, such as Back, brings its own query along.
 */
export function useTypedQuery(inAddress: string | null): [string, (query: string) => void] {
  const { key } = useLocation()
  const way = useNavigationType()
  const [query, setQuery] = useState(inAddress ?? '')
  const [seen, setSeen] = useState(key)
  if (key !== seen) {
    setSeen(key)
    if (way !== 'REPLACE') setQuery(inAddress ?? '')
  }
  return [query, setQuery]
}
