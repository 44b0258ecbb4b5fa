import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { otherStatement, reading } from '../../tests/inventedFigures.ts'
import type { Lang } from '../contract/scalars.ts'
import { LanguageProvider } from '../i18n/words.tsx'
import { EvidenceContext } from './EvidenceContext.tsx'
import { ReadingLink } from './ReadingLink.tsx'

async function nameOf(given: Parameters<typeof reading>[0], lang: Lang): Promise<string | null> {
  const { unmount } = await act(async () =>
    render(
      <LanguageProvider lang={lang}>
        <EvidenceContext value={{ open: () => undefined, view: { sectors: [], asOf: null } }}>
          <ReadingLink reading={reading(given)} text="100" />
        </EvidenceContext>
      </LanguageProvider>,
    ),
  )
  const name = (await screen.findByRole('link')).getAttribute('aria-label')
  unmount()
  return name
}

test.each<[string, Parameters<typeof reading>[0], string, string]>([
  ['a plain figure has none', {}, '查看依据：2023年 100', 'Evidence: 2023 100'],
  [
    'H11',
    { status: 'provisional' },
    '查看依据：2023年 100，初步数',
    'Evidence: 2023 100, provisional',
  ],
  ['H23', { status: 'expected' }, '查看依据：2023年 100，预计数', 'Evidence: 2023 100, expected'],
  [
    'H22',
    { conflicts: [otherStatement()] },
    '查看依据：2023年 100，来源不一致',
    'Evidence: 2023 100, sources disagree',
  ],
  [
    'H11 H22',
    { status: 'expected', derived: { formula: '1 + 1' }, conflicts: [otherStatement()] },
    '查看依据：2023年 100，预计数，推算，来源不一致',
    'Evidence: 2023 100, expected, derived, sources disagree',
  ],
])('H11 H22: the accessible name of a figure includes its marks: %s', async (_, given, zh, en) => {
  expect(await nameOf(given, 'zh')).toBe(zh)
  expect(await nameOf(given, 'en')).toBe(en)
})
