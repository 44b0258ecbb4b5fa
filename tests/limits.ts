/**
 * Milliseconds after which a test, or one wait inside it, counts as hanging. They are no measure of speed: a
 * test that passes is not slowed by them, and a machine that is busy with something else must not fail one.
 */
export const limits = { test: 600_000, wait: 60_000 }
