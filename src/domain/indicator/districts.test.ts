import { describe, expect, test } from 'vitest'
import { cited, latestDay } from '../../../tests/citedApi.ts'
import { observation } from '../../../tests/inventedFigures.ts'
import { currentIn, districtTiles } from './districts.ts'

const tileOf = (id: string) => districtTiles.find((tile) => tile.id === id)

describe('the tiles of the districts', () => {
  const districts = cited.regions.filter(({ kind }) => kind === 'district')

  test.each(districts.map(({ id, name }) => [id, name] as const))(
    'have the district %s of the dataset, by its name',
    (id, name) => {
      expect(tileOf(id)?.name).toEqual(name)
    },
  )

  test('are the eleven districts of Nanjing, each at its own position', () => {
    expect(new Set(districtTiles.map(({ id }) => id)).size).toBe(11)
    expect(new Set(districtTiles.map(({ col, row }) => `${col} ${row}`)).size).toBe(11)
  })

  test('are arranged roughly as the districts are', () => {
    const [north, south] = [tileOf('luhe'), tileOf('gaochun')]
    const [west, east] = [tileOf('pukou'), tileOf('qixia')]
    for (const { col, row } of districtTiles) {
      expect(row).toBeGreaterThanOrEqual(north?.row ?? NaN)
      expect(row).toBeLessThanOrEqual(south?.row ?? NaN)
      expect(col).toBeGreaterThanOrEqual(west?.col ?? NaN)
      expect(col).toBeLessThanOrEqual(east?.col ?? NaN)
    }
  })

  test('are listed from north to south', () => {
    const rows = districtTiles.map(({ row }) => row)
    expect(rows).toEqual([...rows].sort((a, b) => a - b))
  })
})

describe('the current figure of a district', () => {
  test('is the newest of the district', () => {
    const rows = [
      observation({ id: 'old', region: 'lishui', period: '2021', preferred: true }),
      observation({ id: 'new', region: 'lishui', period: '2022', preferred: true }),
      observation({ id: 'city', region: 'nanjing', period: '2023', preferred: true }),
    ]
    expect(currentIn('lishui', rows, latestDay)?.id).toBe('new')
  })

  test('H7: is null where no figure was known on the day', () => {
    const later = observation({ region: 'lishui', recordedAt: '2024-06-30' })
    expect(currentIn('luhe', [later], latestDay)).toBeNull()
    expect(currentIn('lishui', [later], '2024-06-29')).toBeNull()
  })
})
