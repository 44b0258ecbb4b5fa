/** The policy of every answer. A page with styles inside names their SHA-256 hash, in base64. */
export const contentSecurityPolicy = (styleHash?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    styleHash ? `style-src 'self' 'sha256-${styleHash}'` : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** Sent with every answer, page and API alike, by whatever serves the board. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}
