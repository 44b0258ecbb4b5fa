import { figureTerms } from '../figureTerms.ts'

type Stated = { period: string; figure: string }

/** By whether the number went up or down: of a rank, up is the worse. */
const zh = {
  led: {
    amount: { up: '增至', down: '降至' },
    share: { up: '升至', down: '降至' },
    rank: { up: '退至', down: '进至' },
  },
  provisional: figureTerms.zh.provisionalFigure,
  title: (name: string, from: Stated, led: string, to: Stated) =>
    `${name}由${from.period}${from.figure}${led}${to.period}${to.figure}`,
}

const en: typeof zh = {
  led: {
    amount: { up: 'up', down: 'down' },
    share: { up: 'up', down: 'down' },
    rank: { up: 'back', down: 'forward' },
  },
  provisional: figureTerms.en.provisionalFigure,
  title: (name, from, led, to) =>
    `${name}: ${led} from ${from.figure} (${from.period}) to ${to.figure} (${to.period})`,
}

/** The words of a title that says what a trend shows. */
export const movementWords = { zh, en }
