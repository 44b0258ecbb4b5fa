import type { Tone } from '../contract/status.ts'

/** The colours of the statuses in a workbook: those of the light theme, as `tokens.css` has them. */
export const toneColours: Record<Tone, { ink: string; ground: string }> = {
  met: { ink: '0B6B57', ground: 'E3F3EE' },
  track: { ink: '2B762E', ground: 'E8F3E6' },
  risk: { ink: '8A5A00', ground: 'FDF1D6' },
  off: { ink: 'A8231C', ground: 'FBE7E5' },
  none: { ink: '635F6E', ground: 'EEECF0' },
}
