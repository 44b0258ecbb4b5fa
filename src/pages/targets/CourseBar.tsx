import { useId } from 'react'
import { FadeGradient } from '../../charts/BarGradients.tsx'
import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import { percentLength } from '../../format/figureText.ts'
import { numberOf, one, compareFractions } from '../../domain/pace/fraction.ts'
import type { Pace } from '../../domain/pace/pace.ts'
import { stated } from '../../domain/pace/range.ts'
import styles from './CourseBar.module.css'

/**
 * A bar of the completion from zero to the target, with a mark at the elapsed share. A lower bound fades
 * out beyond its value; an upper bound has no bar. Decorative: the text beside it says all of it.
 */
export function CourseBar({ course, withElapsed }: { course: Pace; withElapsed: boolean }) {
  const fade = useId()
  const done = stated(course.completion)
  if (!done || isUpperBound(done.bound)) return null
  const share = Math.max(0, numberOf(done.value))
  const open = isLowerBound(done.bound)
  const whole = Math.max(1, share * (open ? 1.15 : 1))
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.ground} width="100%" height="100%" />
      <rect
        className={styles.fill}
        fill="currentColor"
        width={percentLength(share / whole)}
        height="100%"
      />
      {open && (
        <>
          <FadeGradient id={fade} />
          <rect
            className={styles.open}
            fill={`url(#${fade})`}
            x={percentLength(share / whole)}
            width={percentLength((0.15 * share) / whole)}
            height="100%"
          />
        </>
      )}
      <rect className={styles.target} x={percentLength(1 / whole)} />
      {withElapsed && compareFractions(course.elapsed.share, one) < 0 && (
        <rect
          className={styles.elapsed}
          x={percentLength(numberOf(course.elapsed.share) / whole)}
        />
      )}
    </svg>
  )
}
