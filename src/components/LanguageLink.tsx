import { useLocation } from 'react-router'
import { LinkButton } from '../ui/LinkButton.tsx'
import { useWords } from '../i18n/words.tsx'

/** A link to this page in the other language. */
export function LanguageLink() {
  const { lang, w } = useWords()
  const { pathname, search } = useLocation()
  const other = lang === 'zh' ? 'en' : 'zh'
  return (
    <LinkButton
      to={pathname.replace(/^\/(zh|en)/, `/${other}`) + search}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
    >
      {w.otherLanguage}
    </LinkButton>
  )
}
