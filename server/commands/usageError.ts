/** A command or setting that cannot be used as given; the message says how to correct it. */
export class UsageError extends Error {}
