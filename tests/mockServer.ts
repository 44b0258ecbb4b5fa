import { setupServer } from 'msw/node'
import { clockOn } from '../mocks/demoDay.ts'
import { handlersOver } from '../mocks/handlers.ts'
import { mockBackend } from '../mocks/mockBackend.ts'
import { cityDay } from './cityDay.ts'
import { cityDataset } from './cityDataset.ts'

const dataset = cityDataset()
const freshHandlers = () => handlersOver(mockBackend({ dataset, now: clockOn(cityDay) }))

/** The mock backend of the page tests; a test may override single answers. */
export const mockServer = setupServer(...freshHandlers())

/** Forgets what a test has written and overridden. */
export function renewBackend(): void {
  mockServer.resetHandlers(...freshHandlers())
}
