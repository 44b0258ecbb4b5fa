/** An error that the caller caused, told as problem details. */
export class ProblemError extends Error {
  readonly status: 404 | 422
  constructor(status: 404 | 422, detail: string) {
    super(detail)
    this.status = status
  }
}
