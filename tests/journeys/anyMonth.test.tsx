import { configure, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { clockOn, demoDayOf } from '../../mocks/demoDay.ts'
import { handlersOver } from '../../mocks/handlers.ts'
import { mockBackend } from '../../mocks/mockBackend.ts'
import { paths } from '../../src/paths/paths.ts'
import { months } from '../anyMonth.ts'
import { mockServer } from '../mockServer.ts'
import { renderApp } from '../renderApp.tsx'

// Does not check whether elements are hidden by styles, which would take most of the time.
configure({ defaultHidden: true })

test.each(months)(
  '%s has every page, complete',
  async (_, dataset) => {
    mockServer.use(...handlersOver(mockBackend({ dataset, now: clockOn(demoDayOf(dataset)) })))
    const ofLastDay = dataset.observations.filter(({ id }) => id.endsWith('-next'))
    const shown = [
      ...dataset.indicators.slice(-16),
      ...ofLastDay.map((row) => ({ id: row.indicator })),
    ]
    const addresses = [
      paths.overview('zh'),
      paths.overview('zh', { sectors: dataset.sectors.map(({ id }) => id) }),
      paths.indicators('zh'),
      ...shown.map(({ id }) => paths.indicator('zh', id)),
      paths.targets('zh'),
      paths.targets('zh', { part: 'changes', since: '2024-06-30' }),
      paths.rules('zh'),
      paths.sectors('zh'),
      ...dataset.sectors.map(({ id }) => paths.sector('zh', id)),
      paths.milestones('zh'),
      paths.sources('zh'),
      paths.briefing('zh', 'ready-city'),
      paths.wall('zh'),
    ]
    let before = ''
    const { goTo } = await renderApp(paths.rules('zh'))
    for (const address of addresses) {
      await goTo(address)
      await screen.findAllByRole('heading', { level: 1 })
      expect(screen.queryByRole('alert'), `at ${address}`).toBeNull()
      const text = document.body.textContent
      expect(text, `at ${address}`).not.toBe(before)
      expect(text, `at ${address}`).not.toMatch(/NaN|undefined|Infinity|\[object|没有这/)
      before = text
    }
  },
  120_000,
)
