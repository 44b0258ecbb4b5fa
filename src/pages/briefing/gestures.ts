/** One slide forth or back, or none. */
export type Steps = 1 | -1 | 0

/** From where a pointer was pressed to where it was released, in pixels. */
export type Stroke = { dx: number; dy: number }

/** Pixels that a hand trembles. */
const tremble = 10
/** Pixels of a swipe. */
const swipe = 40

/** Whether it is a click or a tap, not a drag. */
export function isPress({ dx, dy }: Stroke): boolean {
  return Math.hypot(dx, dy) <= tremble
}

/** A swipe to the left brings the next slide, as a page is turned. */
export function swipeOf({ dx, dy }: Stroke): Steps {
  if (Math.abs(dx) < swipe || Math.abs(dx) < 1.5 * Math.abs(dy)) return 0
  return dx < 0 ? 1 : -1
}

/** How far a wheel was turned in one gesture; `at` is the time of its last event. */
export type Turning = { turned: number; stepped: boolean; at: number }

export const still: Turning = { turned: 0, stepped: false, at: -Infinity }

/** Milliseconds without an event that end a gesture: touchpads go on for a while after the fingers have left. */
const pause = 200
/** Pixels to turn for a step. */
const notch = 24
/** Pixels in a line and in a page, the other units of wheels. */
const units = [1, 16, 400]

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode'>

/** A gesture, from its first event to a pause or to a turn the other way, makes one step. */
export function turnedBy(
  before: Turning,
  { deltaX, deltaY, deltaMode }: Turn,
  at: number,
): [Turning, Steps] {
  const delta = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY
  const isSame = at - before.at < pause && delta * before.turned >= 0
  const { turned, stepped } = isSame ? before : still
  const sum = turned + delta * (units[deltaMode] ?? 1)
  const isStep = !stepped && Math.abs(sum) >= notch
  return [{ turned: sum, stepped: stepped || isStep, at }, isStep ? (sum > 0 ? 1 : -1) : 0]
}
