import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { SectorChips } from './SectorChips.tsx'

const name = { zh: '量子', en: 'Quantum' }

test.each([
  [2, '量子，2项指标', ''],
  [0, '量子，0项指标：尚无收录的指标，进展见赛道页', '量子，0项指标：尚无收录的指标，进展见赛道页'],
])(
  'H18: a chip states its %i indicators, and the reason where there are none',
  (count, spoken, title) => {
    render(
      <MemoryRouter>
        <SectorChips
          view={{ sectors: [], asOf: null }}
          sectors={[{ id: 'quantum', name, indicators: count }]}
          toView={({ sectors }) => `/?sector=${sectors.join(',')}`}
        />
      </MemoryRouter>,
    )
    const chip = screen.getByRole('link', { name: spoken })
    expect(chip.title).toBe(title)
  },
)

test.each([
  ['targets', '量子，2项目标', '智能，0项目标：本赛道未设目标'],
  ['milestones', '量子，2项里程碑', '智能，0项里程碑：尚无收录的里程碑'],
] as const)('a chip counts the %s that the page lists', (what, some, none) => {
  render(
    <MemoryRouter>
      <SectorChips
        view={{ sectors: [], asOf: null }}
        sectors={[
          { id: 'quantum', name, indicators: 7 },
          { id: 'ai', name: { zh: '智能', en: 'AI' }, indicators: 7 },
        ]}
        listed={{
          what,
          things: [{ sectors: ['quantum'] }, { sectors: ['quantum', 'x'] }, { sectors: [] }],
        }}
        toView={() => '/'}
      />
    </MemoryRouter>,
  )
  expect(screen.getByRole('link', { name: some }).textContent).toBe('量子 2')
  expect(screen.getByRole('link', { name: none }).title).toBe(none)
})
