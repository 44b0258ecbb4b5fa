/** What was asked for does not exist or was not known on the day; the message names it. HTTP sends a 404. */
export class NotFoundError extends Error {}
