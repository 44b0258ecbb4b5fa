/** The colours of a picture. */
export type Paper = Record<
  'ground' | 'ink' | 'quiet' | 'line' | 'grid' | 'data' | 'tint' | 'target' | 'targetText' | 'font',
  string
> & {
  /** The colours of the four courses of a comparison. */
  series: readonly string[]
  tones: Record<'met' | 'track' | 'risk' | 'off' | 'none', { ink: string; ground: string }>
}

/** The colours of the light theme, for pictures, which are the same in every theme. */
export const paper: Paper = {
  ground: '#ffffff',
  ink: '#1c1a26',
  quiet: '#565263',
  line: '#e4e1d9',
  grid: '#efece5',
  data: '#54318a',
  tint: '#f0ebf8',
  target: '#d7a23c',
  targetText: '#8f6210',
  font: "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif",
  series: ['#54318a', '#0f6a78', '#a02c6b', '#4a5568'],
  tones: {
    met: { ink: '#0b6b57', ground: '#e3f3ee' },
    track: { ink: '#2b762e', ground: '#e8f3e6' },
    risk: { ink: '#8a5a00', ground: '#fdf1d6' },
    off: { ink: '#a8231c', ground: '#fbe7e5' },
    none: { ink: '#635f6e', ground: '#eeecf0' },
  },
}

/** The background behind slides in a presentation. */
export const stage = '#000000'

/** The colours of the dark theme, for walls. */
export const night: Paper = {
  ...paper,
  ground: '#100e17',
  ink: '#f3f1f9',
  quiet: '#b9b4c9',
  line: '#3a3448',
  grid: '#2a2536',
  data: '#b99cf2',
  tint: '#2a2140',
  targetText: '#e9bd62',
  series: ['#b99cf2', '#5cc8d8', '#f08cc0', '#c3cbd9'],
  tones: {
    met: { ink: '#5fd0b4', ground: '#12332b' },
    track: { ink: '#86cf82', ground: '#18301a' },
    risk: { ink: '#f0c05a', ground: '#3a2c0c' },
    off: { ink: '#ff968d', ground: '#431a18' },
    none: { ink: '#b3aec1', ground: '#2a2633' },
  },
}

/** The colours of the theme of the page, which the style sheet knows, also in what the server sends. */
export const onPage: Paper = {
  ...paper,
  ground: 'var(--surface)',
  ink: 'var(--ink-1)',
  quiet: 'var(--ink-2)',
  line: 'var(--line)',
  grid: 'var(--line-2)',
  data: 'var(--zi)',
  tint: 'var(--zi-tint)',
  target: 'var(--jin-fill)',
  targetText: 'var(--jin)',
  series: ['var(--zi)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'],
  tones: {
    met: toneOf('met'),
    track: toneOf('track'),
    risk: toneOf('risk'),
    off: toneOf('off'),
    none: toneOf('none'),
  },
}

function toneOf(tone: keyof Paper['tones']) {
  return { ink: `var(--${tone})`, ground: `var(--${tone}-bg)` }
}
