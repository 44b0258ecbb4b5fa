import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { districtTiles } from '../domain/indicator/districts.ts'
import { type Part, TileGridPicture } from './TileGridPicture.tsx'

const empty = 'No verified data'
const known = { figure: 'over 2,000 enterprises', period: 'as of Jul 2023', remarks: [] }

/** The picture with figures of some districts, by id, and of zones. */
function drawn(districts: Record<string, Part['known']>, zones: readonly Part[] = []): SVGElement {
  const { container } = render(
    <TileGridPicture
      tiles={districtTiles.map(({ id, name, col, row }) => ({
        id,
        name: name.en,
        col,
        row,
        known: districts[id] ?? null,
      }))}
      zones={zones}
      words={{ empty, zones: 'Zones and parks' }}
      title="Invented indicator · Districts"
      subtitle="Unit: enterprises"
      caption={['Source: invented', 'Judged on 2 Feb 2026']}
    />,
  )
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('There is no picture')
  return svg
}

function texts(svg: SVGElement): string[] {
  return Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent)
}

/** The coordinates of a text. */
function placeOf(svg: SVGElement, words: string) {
  const text = Array.from(svg.querySelectorAll('text')).find((one) => one.textContent === words)
  return { x: Number(text?.getAttribute('x')), y: Number(text?.getAttribute('y')) }
}

describe('the picture of the districts', () => {
  test('H1 H7: states figure and period where known, and for all others that nothing is verified', () => {
    const said = texts(drawn({ xuanwu: { ...known, figure: '826', remarks: ['provisional'] } }))
    expect(said).toEqual(
      expect.arrayContaining([
        'Invented indicator · Districts',
        'Unit: enterprises',
        '826',
        'as of Jul 2023',
        'provisional',
        'Source: invented',
        'Judged on 2 Feb 2026',
      ]),
    )
    expect(said.filter((one) => one === empty)).toHaveLength(districtTiles.length - 1)
  })

  test('districts lie roughly as they do in the city', () => {
    const svg = drawn({ xuanwu: known })
    const [north, west, east, south] = ['Luhe', 'Pukou', 'Qixia', 'Gaochun'].map((name) =>
      placeOf(svg, `${name} District`),
    )
    expect(north?.y).toBeLessThan(west?.y ?? NaN)
    expect(west?.x).toBeLessThan(east?.x ?? NaN)
    expect(east?.y).toBeLessThan(south?.y ?? NaN)
  })

  test('zones stand apart under their own heading; without any there is none', () => {
    const svg = drawn({}, [{ id: 'zone', name: 'A zone', known }])
    expect(texts(svg)).toEqual(expect.arrayContaining(['Zones and parks', 'A zone']))
    expect(svg.querySelectorAll('rect[rx]')).toHaveLength(districtTiles.length)
    expect(texts(drawn({}))).not.toContain('Zones and parks')
  })

  test('grows with long texts: none is cut off, and all stay within the edges', () => {
    const long = 'Another source says that there are over twelve thousand enterprises'
    const zones = Array.from({ length: 9 }, (_, place) => ({
      id: `zone-${place}`,
      name: `Zone ${place}`,
      known: { ...known, remarks: [long] },
    }))
    const svg = drawn({ luhe: { ...known, remarks: [long, long] } }, zones)
    const said = texts(svg).join(' ')
    expect(said.split(long)).toHaveLength(zones.length + 3)
    expect(said).not.toContain('…')
    const height = Number(svg.getAttribute('height'))
    for (const text of svg.querySelectorAll('text'))
      expect(Number(text.getAttribute('y'))).toBeLessThan(height)
    // The source stands below the last zone.
    expect(placeOf(svg, 'Source: invented').y).toBeGreaterThan(placeOf(svg, 'Zone 8').y)
  })

  test('needs no style sheet: styles are attributes, and every size is a number', () => {
    const markup = new XMLSerializer().serializeToString(drawn({ xuanwu: known }))
    expect(markup).not.toMatch(/class=|style=|var\(|NaN|Infinity|undefined/)
  })
})
