import type * as z from 'zod/mini'

/** The validation issues of a schema as text: `field.path: message; …`. */
export function issuesText({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}
