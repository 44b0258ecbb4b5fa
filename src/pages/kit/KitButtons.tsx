import { paths } from '../../paths/paths.ts'
import { kitWords } from '../../i18n/app/kitWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { cross, IconButton } from '../../ui/IconButton.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

export function KitButtons() {
  const { lang, t } = useText(kitWords)
  return (
    <>
      {(['plain', 'primary', 'text'] as const).map((look) => (
        <Button key={look} look={look}>
          {t[look]}
        </Button>
      ))}
      <Button aria-expanded>{t.menu}</Button>
      {(['plain', 'primary'] as const).map((look) => (
        <Button key={look} look={look} disabled>
          {t[look]} · {t.disabled}
        </Button>
      ))}
      <IconButton icon={cross} label={t.icon} />
      <IconButton small icon={cross} label={t.iconSmall} />
      <LinkButton to={paths.overview(lang)}>{t.link}</LinkButton>
      <LinkButton look="primary" to={paths.targets(lang)}>
        {t.linkPrimary}
      </LinkButton>
      <FileButton label={t.file} accept=".json" onFile={() => undefined} />
    </>
  )
}
