/**
 * Milliseconds after which a test, or one wait inside it, counts as hanging. They do not measure speed: they
 * do not slow a test that passes, and a test must not fail because the machine is busy.
 */
export const limits = { test: 600_000, wait: 60_000 }
