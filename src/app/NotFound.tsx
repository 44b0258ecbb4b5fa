import { Link, useLocation } from 'react-router'
import { useText } from '../i18n/words.tsx'
import { Notice } from '../ui/Notice.tsx'
import { paths } from '../paths/paths.ts'

export function NotFound() {
  const { lang, w } = useText()
  const { pathname } = useLocation()
  return (
    <>
      <title>{w.documentTitle(w.notFoundTitle)}</title>
      <Notice heading title={w.notFoundTitle} help={w.notFoundHelp(decoded(pathname))}>
        <Link to={paths.overview(lang)}>{w.toOverview}</Link>
      </Notice>
    </>
  )
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
