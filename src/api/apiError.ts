/** What went wrong between the page and the server, told apart by what the reader can do about it. */
export type Failure =
  | 'unreachable'
  | 'timeout'
  | 'server'
  | 'busy'
  | 'unauthorized'
  | 'forbidden'
  | 'missing'
  | 'refused'
  | 'gateway'
  | 'empty'
  | 'malformed'

export class ApiError extends Error {
  readonly failure: Failure
  /** The HTTP status, where there was an answer. */
  readonly status: number | null
  /** Milliseconds before which the server does not want to be asked again. */
  readonly retryAfter: number
  constructor(failure: Failure, status: number | null, detail: string, retryAfter = 0) {
    super(detail)
    this.failure = failure
    this.status = status
    this.retryAfter = retryAfter
  }
}
