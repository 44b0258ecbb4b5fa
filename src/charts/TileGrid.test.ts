import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { districtTiles } from '../domain/indicator/districts.ts'

const sheet = readFileSync(new URL('TileGrid.module.css', import.meta.url), 'utf8')

test.each(districtTiles.map(({ id, col, row }) => [id, col, row] as const))(
  'the tile of %s has its place, column %d and row %d, in the style sheet',
  (_, col, row) => {
    expect(sheet).toContain(`.tile[data-col='${col}'] {\n    grid-column: ${col};`)
    expect(sheet).toContain(`.tile[data-row='${row}'] {\n    grid-row: ${row};`)
  },
)
