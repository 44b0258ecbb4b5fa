import { Link, useLocation } from 'react-router'
import { useWords } from '../i18n/words.tsx'
import styles from './PageBar.module.css'

/** Leads to this very page in the other language. */
export function LanguageLink() {
  const { lang, w } = useWords()
  const { pathname, search } = useLocation()
  const other = lang === 'zh' ? 'en' : 'zh'
  return (
    <Link
      className={styles.control}
      to={pathname.replace(/^\/(zh|en)/, `/${other}`) + search}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
    >
      {w.otherLanguage}
    </Link>
  )
}
