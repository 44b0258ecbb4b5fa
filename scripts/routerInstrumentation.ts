/** Replaces the tracing of React Router, which the board does not use: see `leanLibraries`. */

export const consumeInstrumentationClientResultMetaReceiver = (): null => null

export function getRouteInstrumentationUpdates(): never {
  throw new Error('This build of the router has no instrumentation')
}

export function instrumentClientSideRouter(): never {
  throw new Error('This build of the router has no instrumentation')
}
