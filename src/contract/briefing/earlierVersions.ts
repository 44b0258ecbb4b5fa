/** The first version of the rules whose slides have the fields below. */
const since = 3

const fieldsSince = ['rhythm', 'releaseDays', 'scope', 'restates', 'digits']

type Item = Record<string, unknown>

/**
 * Upgrades a stored briefing to today's schema: in meeting versions from before `since`, missing fields become
 * null, and figures get the decimals of their indicator. Anything that is not a briefing is returned unchanged.
 */
export function withLaterFields(briefing: unknown): unknown {
  if (!isItem(briefing) || !Array.isArray(briefing['meetings'])) return briefing
  return {
    ...briefing,
    meetings: briefing['meetings'].map((version: unknown) =>
      isItem(version) && isEarlier(version['rules']) ? completed(version, 0) : version,
    ),
  }
}

/** The inverse: contents as they were stored, for versions from before `since` without the later fields. */
export function asKept<T extends { rules: string }>(contents: T): unknown {
  return isEarlier(contents.rules) ? without(contents) : contents
}

function isEarlier(rules: unknown): boolean {
  return typeof rules === 'string' && Number(rules) < since
}

/** Completes a value recursively; `decimals` are those of the indicator that it belongs to. */
function completed(value: unknown, decimals: number): unknown {
  if (Array.isArray(value)) return value.map((item) => completed(item, decimals))
  if (!isItem(value)) return value
  const { indicator } = value
  const own =
    isItem(indicator) && typeof indicator['decimals'] === 'number'
      ? indicator['decimals']
      : decimals
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, completed(item, own)]),
  )
  return { ...laterFieldsOf(value, own), ...inner }
}

/** The fields added later to an indicator, a target or a figure, which are recognised by their old fields. */
function laterFieldsOf(item: Item, digits: number): Item {
  if ('unitCode' in item) return { rhythm: null, releaseDays: null }
  if ('tier' in item && 'due' in item) return { scope: null, restates: null }
  return 'bound' in item && 'recordedAt' in item ? { digits } : {}
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without)
  if (!isItem(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !fieldsSince.includes(key))
      .map(([key, item]) => [key, without(item)]),
  )
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
