/** What went wrong between the page and the server, distinguished by what the reader can do about it. */
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
  /** The HTTP status; null without a response. */
  readonly status: number | null
  /** Milliseconds to wait as the server asked (`Retry-After`); 0 if it did not. */
  readonly retryAfter: number
  constructor(failure: Failure, status: number | null, detail: string, retryAfter = 0) {
    super(detail)
    this.failure = failure
    this.status = status
    this.retryAfter = retryAfter
  }
}
