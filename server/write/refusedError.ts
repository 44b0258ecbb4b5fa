/** A change that the rules do not allow; the message says which. */
export class RefusedError extends Error {}
