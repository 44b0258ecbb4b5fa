import { useLocation } from 'react-router'
import { LinkButton } from '../ui/LinkButton.tsx'
import { otherLanguage, htmlLanguage } from '../i18n/languages.ts'
import { useText } from '../i18n/words.tsx'

/** A link to this page in the other language. */
export function LanguageLink() {
  const { lang, w } = useText()
  const { pathname, search } = useLocation()
  const other = otherLanguage[lang]
  return (
    <LinkButton
      to={pathname.replace(/^\/(zh|en)/, `/${other}`) + search}
      lang={htmlLanguage[other]}
    >
      {w.otherLanguage}
    </LinkButton>
  )
}
