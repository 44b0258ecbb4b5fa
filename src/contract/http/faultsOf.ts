import type * as z from 'zod/mini'

/** What a schema found wrong, as `field.path: message; …`. */
export function faultsOf({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}
