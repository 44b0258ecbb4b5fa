/**
 * Stands in for `tldts` when the mocks are bundled: MSW's cookie jar brings a public-suffix list of
 * 130 kB (gzip) with it, which a mock of one's own origin has no need of.
 */
export function getDomain(hostname: string): string {
  return hostname
}
