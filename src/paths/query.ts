import * as z from 'zod/mini'
import { Day } from '../contract/scalars.ts'
import { dayOfText } from '../domain/figure/dayOfText.ts'

/** The maximum length of a search text. */
export const longestQuery = 80

/** One parameter of a URL; an invalid value becomes null, the default. */
export function field<S extends z.ZodMiniType>(schema: S) {
  return z.catch(z.nullable(schema), null)
}

/** The search text of a page; an empty one becomes null. */
export const searchField = field(z.string().check(z.minLength(1), z.maxLength(longestQuery)))

/** A day as people write it too, which a form sends where there is no script. */
export const dayField = field(z.pipe(z.pipe(z.string(), z.transform(dayOfText)), z.nullable(Day)))

type Fields = Record<string, ReturnType<typeof field<z.ZodMiniType>>>

/** The parsed parameters of a page. */
export type Read<F extends Fields> = { [Name in keyof F]: z.infer<F[Name]> }

/** Parses each parameter separately, so that an invalid one does not affect the others. */
export function readFields<F extends Fields>(fields: F, params: URLSearchParams): Read<F>
export function readFields(fields: Fields, params: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, z.parse(schema, params.get(name))]),
  )
}
