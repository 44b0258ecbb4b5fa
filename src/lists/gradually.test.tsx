import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useGradually } from './gradually.ts'

let frames: FrameRequestCallback[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = () => undefined
  })
})
afterEach(() => vi.unstubAllGlobals())

async function nextFrame() {
  const due = frames
  frames = []
  await act(async () => due.forEach((frame) => frame(0)))
}

function Rows({ list, from = 0 }: { list: readonly string[]; from?: number }) {
  const inView = list.slice(from, from + 5)
  const count = useGradually(list, inView, 2)
  return <p>{inView.slice(0, count).join('')}</p>
}

const drawn = () => screen.getByRole('paragraph').textContent

test('a list is rendered a few rows each frame; rows that were there before stay', async () => {
  const { rerender } = render(<Rows list={'abcdefg'.split('')} />)
  const seen = [drawn()]
  for (const _ of '123') {
    await nextFrame()
    seen.push(drawn())
  }
  expect(seen).toEqual(['ab', 'abcd', 'abcde', 'abcde'])

  rerender(<Rows list={'axbcyzuv'.split('')} />)
  expect(drawn()).toBe('axbcy')
  rerender(<Rows list={'axbycdez'.split('')} />)
  expect(drawn()).toBe('axbyc')
  rerender(<Rows list={'uvwaxb'.split('')} />)
  expect(drawn()).toBe('uv')
  await nextFrame()
  expect(drawn()).toBe('uvwa')
  await nextFrame()
  expect(drawn()).toBe('uvwax')
})

test('scrolling renders all rows in view at once, even of a list that is still growing', async () => {
  const list = 'abcdefghijklmnop'.split('')
  const { rerender } = render(<Rows list={list} />)
  rerender(<Rows list={list} from={1} />)
  expect(drawn()).toBe('bc')
  for (const _ of '123') await nextFrame()
  expect(drawn()).toBe('bcdef')
  rerender(<Rows list={list} from={9} />)
  expect(drawn()).toBe('jklmn')
})
