/** The sender of a command saw something else than `current`, which is in force. */
export class ConflictError extends Error {
  readonly current: { id: string } | null

  constructor(current: { id: string } | null) {
    super('Something else is in force by now')
    this.current = current
  }
}
