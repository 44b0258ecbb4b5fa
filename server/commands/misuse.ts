/** Asked for in a way that cannot be followed; the message says how to ask. */
export class Misuse extends Error {}
