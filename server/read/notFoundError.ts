/** What was asked for is not there, or was not known on the day; the message names it. */
export class NotFoundError extends Error {}
