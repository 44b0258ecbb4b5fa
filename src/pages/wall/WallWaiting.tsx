import type { FailureKind } from '../../api/failureKind.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { night } from '../../ui/paper.ts'
import { canvas, edge, innerWidth } from '../../slides/draw/slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'
import { wallWords } from '../../i18n/slides/wallWords.ts'
import { useText } from '../../i18n/words.tsx'

/** Failures that do not resolve by themselves, so that somebody has to act. */
const lasting: readonly FailureKind[] = ['unauthorized', 'forbidden', 'gateway']

/** The wall before its first data: says what it waits for, in large letters. */
export function WallWaiting({ failure }: { failure: FailureKind | null }) {
  const { t, w } = useText(wallWords)
  const title = failure ? w.failure[failure].title : t.loading
  const lines = failure
    ? [...(lasting.includes(failure) ? [w.failure[failure].help] : []), t.retrying]
    : []
  return (
    <g>
      <rect width={canvas.width} height={canvas.height} fill={night.ground} />
      <rect x={edge} y={330} width={120} height={10} fill={night.data} />
      <PictureLines
        lines={textLines(title, innerWidth, 64, 1)}
        x={edge}
        top={364}
        size={64}
        lead={84}
        fill={night.ink}
        fontWeight={700}
      />
      <PictureLines
        lines={lines.flatMap((line) => textLines(line, innerWidth, 32, 2))}
        x={edge}
        top={480}
        size={32}
        lead={50}
        fill={night.quiet}
      />
    </g>
  )
}
