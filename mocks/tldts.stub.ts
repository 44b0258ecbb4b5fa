/**
 * Replaces `tldts` when the mocks are bundled: it brings a public-suffix list of 130 kB (gzip) for MSW's
 * cookie jar, which a mock of a single origin does not need.
 */
export function getDomain(hostname: string): string {
  return hostname
}
