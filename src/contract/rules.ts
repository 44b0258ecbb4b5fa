/** How targets are judged. A change of a rule is a new version. */
export const rules = {
  version: '1',
  /** Days after the due date within which a missing figure is awaited rather than overdue. */
  releaseDays: 120,
} as const
