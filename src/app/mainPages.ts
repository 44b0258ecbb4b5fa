/** The pages of the first rank, in the order of the navigation. */
export const mainPages = [
  'overview',
  'targets',
  'indicators',
  'sectors',
  'milestones',
  'compare',
  'briefings',
  'sources',
] as const
