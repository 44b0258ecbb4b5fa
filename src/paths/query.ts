import * as z from 'zod/mini'

/** The most characters that a search may have. */
export const longestQuery = 80

/** One parameter of an address; nonsense falls back to null, the default. */
export function field<S extends z.ZodMiniType>(schema: S) {
  return z.catch(z.nullable(schema), null)
}

/** What a page may be searched for; an empty search is none. */
export const searchField = field(z.string().check(z.minLength(1), z.maxLength(longestQuery)))

type Fields = Record<string, ReturnType<typeof field<z.ZodMiniType>>>

/** What the parameters of a page are once they are read. */
export type Read<F extends Fields> = { [Name in keyof F]: z.infer<F[Name]> }

/** Reads each parameter by itself, so that nonsense in one leaves the others as they are. */
export function readFields<F extends Fields>(fields: F, params: URLSearchParams): Read<F>
export function readFields(fields: Fields, params: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, z.parse(schema, params.get(name))]),
  )
}
