import { setupServer } from 'msw/node'
import { handlers } from '../mocks/handlers.ts'

/** The mock backend of the page tests; a test may lay an answer of its own over it. */
export const mockServer = setupServer(...handlers)
