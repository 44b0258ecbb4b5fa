import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { indicator, reading } from '../../tests/inventedFigures.ts'
import { Figure } from './Figure.tsx'

test('F66: a browser that translates the page leaves the figure as it is', () => {
  render(<Figure quantity={reading({ value: 12_345 })} indicator={indicator()} />)
  expect(screen.getByText('12,345').closest('[translate]')?.getAttribute('translate')).toBe('no')
})
