import { setupServer } from 'msw/node'
import { handlersOver } from '../mocks/handlers.ts'
import { cityDay } from './cityDay.ts'
import { cityDataset } from './cityDataset.ts'

/** The mock backend of the page tests; a test may override single answers. */
export const mockServer = setupServer(...handlersOver(cityDataset(), cityDay))
