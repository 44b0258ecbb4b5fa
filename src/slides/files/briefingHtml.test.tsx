import { fireEvent } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { briefingDataOn } from '../../../tests/briefingData.ts'
import { latestDay } from '../../../tests/citedApi.ts'
import { Lang } from '../../contract/scalars.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { comparableIndicators } from '../../domain/briefing/decks.ts'
import { en } from '../../i18n/en.ts'
import { zh } from '../../i18n/zh.ts'
import type { TakenBriefing } from '../deck/briefingFile.ts'
import { briefingHtmlOf } from './briefingHtml.tsx'
import { slideContentsOf } from '../contents/slideContents.ts'
import { cityDeckOf } from '../deck/readyBriefings.ts'
import { textsOf } from '../contents/slideTexts.ts'

const first = await briefingDataOn(latestDay)
const ids = comparableIndicators(first.data.rows, first.headline)
const { data, headline } = await briefingDataOn(latestDay, ids)
const deck = cityDeckOf(data, headline, '市科技局')

function cityBriefing(lang: Lang): TakenBriefing {
  const title = '南京市科技创新指标情况'
  const given = { data, lang, w: lang === 'zh' ? zh : en }
  return {
    title,
    lang,
    slides: slideContentsOf({ title, slides: deck }, given),
    demo: true,
    code: null,
  }
}

const course = () => ({ onSlide: () => undefined, signal: new AbortController().signal })

async function fileOf(briefing: TakenBriefing) {
  const blob = await briefingHtmlOf(briefing, course())
  const text = await blob.text()
  return { blob, text, page: new DOMParser().parseFromString(text, 'text/html') }
}

const bare = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '')

const hostile = '</script><img src=x onerror="alert(1)">&amp;<!--'

function hostileBriefing(): TakenBriefing {
  const slide: SlideContents = {
    id: 'hostile',
    kind: 'text',
    eyebrow: hostile,
    title: [{ text: hostile, strong: false }],
    generatedTitle: hostile,
    unknownNumbers: [],
    blocks: [{ block: 'paragraphs', paragraphs: [hostile] }],
    left: null,
    foot: hostile,
    notes: hostile,
    sentence: hostile,
    sources: [hostile],
  }
  return { title: hostile, lang: 'en', slides: [slide], demo: false, code: null }
}

describe.each(Lang.options)('the city briefing in %s', (lang) => {
  test('H21: every text of every figure is in its section and in the data', async () => {
    const briefing = cityBriefing(lang)
    const { page } = await fileOf(briefing)
    const sections = [...page.querySelectorAll('main > section')]
    expect(sections).toHaveLength(deck.length)
    for (const [place, slide] of briefing.slides.entries()) {
      const stated = bare(sections[place]?.textContent)
      const figures = slide.blocks.filter(({ block }) => block !== 'paragraphs')
      const wanted = textsOf({ blocks: figures, left: slide.left })
      expect(wanted.filter((text) => !stated.includes(bare(text)))).toEqual([])
    }
    expect(JSON.parse(page.getElementById('briefing')?.textContent ?? '')).toEqual(briefing)
  })

  test('H1, H26: each slide shows its figures with period, source and day, and says that it is a demo', async () => {
    const briefing = cityBriefing(lang)
    const { page } = await fileOf(briefing)
    const pictures = [...page.querySelectorAll('main > section > svg')]
    const asides = [...page.querySelectorAll('main > section > aside')]
    for (const [place, slide] of briefing.slides.entries()) {
      const stated = bare(pictures[place]?.textContent)
      expect(stated).toContain(bare(slide.title.map(({ text }) => text).join('')))
      // The foot is cut after two lines; its full text is with the notes.
      expect(stated).toContain(bare(slide.foot).slice(0, 60))
      expect(asides[place]?.textContent).toContain(slide.foot)
      expect(stated).toContain(lang === 'zh' ? '演示' : 'Demo')
      const figures = slide.blocks.flatMap((one) => (one.block === 'figures' ? one.figures : []))
      for (const { before, number, after, period } of figures) {
        expect(stated).toContain(bare(before + number + after))
        expect(stated).toContain(bare(period))
      }
    }
    expect(page.title).toContain(lang === 'zh' ? '演示' : 'Demo')
  })

  test('language, title and number of each slide are set for screen readers', async () => {
    const briefing = cityBriefing(lang)
    const { page } = await fileOf(briefing)
    expect(page.documentElement.lang).toBe(lang === 'zh' ? 'zh-CN' : 'en')
    expect(page.title).toContain(briefing.title)
    const names = [...page.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'))
    expect(names).toEqual(
      briefing.slides.map(
        ({ title }, place) =>
          `${place + 1} / ${briefing.slides.length} ${title.map(({ text }) => text).join('')}`,
      ),
    )
    expect(page.querySelectorAll('section[aria-roledescription]')).toHaveLength(names.length)
    expect(page.querySelector('[role=status]')).not.toBeNull()
  })

  test('it is smaller than three megabytes and loads nothing', async () => {
    const { blob, text, page } = await fileOf(cityBriefing(lang))
    expect(blob.type).toBe('text/html;charset=utf-8')
    expect(blob.size).toBeLessThan(1_000_000)
    expect(blob.size).toBeGreaterThan(20_000)
    expect(page.querySelectorAll('[src], [href], link, img, iframe, object, base')).toHaveLength(0)
    expect(text).not.toMatch(/url\(|@import|\bfetch\(|localStorage|sessionStorage|indexedDB/)
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/)
    // The remaining URLs are XML namespaces or data of sources.
    const loads = text.replaceAll(/<script type="application\/json".*?<\/script>/gs, '')
    const addresses = [...loads.matchAll(/https?:\/\/[^\s"'<]+/g)].map(([address]) => address)
    expect(new Set(addresses)).toEqual(
      new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg']),
    )
  })
})

test('H1: sources, notes and the sentence for the speaker are with their slide', async () => {
  const briefing = cityBriefing('zh')
  const slides = briefing.slides.map((slide) => ({ ...slide, notes: `先讲这里\n再讲${slide.id}` }))
  const { page } = await fileOf({ ...briefing, slides })
  const asides = [...page.querySelectorAll('section > aside')].map((one) => one.textContent)
  expect(slides.some(({ sentence }) => sentence !== null)).toBe(true)
  for (const [place, { notes, sentence, sources }] of slides.entries())
    for (const text of [notes, sentence ?? '', ...sources]) expect(asides[place]).toContain(text)
})

test('no text of a slide becomes markup', async () => {
  const briefing = hostileBriefing()
  const { page, text } = await fileOf(briefing)
  expect(page.querySelectorAll('img, [onerror]')).toHaveLength(0)
  expect(page.querySelectorAll('script')).toHaveLength(2)
  expect(text.match(/<\/script/g)).toHaveLength(2)
  expect(page.title).toBe(hostile)
  expect(page.querySelector('section')?.getAttribute('aria-label')).toBe(`1 / 1 ${hostile}`)
  expect(bare(page.querySelector('section > svg')?.textContent)).toContain(bare(hostile))
  expect(JSON.parse(page.getElementById('briefing')?.textContent ?? '')).toEqual(briefing)
})

test('progress is reported, and the export can be cancelled', async () => {
  const briefing = cityBriefing('zh')
  const all = briefing.slides.length
  const stated: number[][] = []
  const control = new AbortController()
  const onSlide = (done: number, of: number) => void stated.push([done, of])
  await briefingHtmlOf(briefing, { onSlide, signal: control.signal })
  expect(stated).toEqual(briefing.slides.map((_, place) => [place + 1, all]))

  const begun = stated.splice(0).length
  const stopped = briefingHtmlOf(briefing, {
    onSlide: (done, of) => {
      onSlide(done, of)
      // In a task of its own, as a click would.
      if (done === 2) setTimeout(() => control.abort())
    },
    signal: control.signal,
  })
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  expect(stated.length).toBeGreaterThan(1)
  expect(stated.length).toBeLessThan(begun)
})

/** Loads the file into the page of the test and runs its script. */
async function present(briefing: TakenBriefing) {
  const { page } = await fileOf(briefing)
  const script = document.createElement('script')
  script.textContent = [...page.querySelectorAll('script')].pop()?.textContent ?? ''
  document.body.append(...[...page.body.children].filter(({ tagName }) => tagName !== 'SCRIPT'))
  document.body.append(script)
  const root = document.documentElement
  return {
    press: (...keys: string[]) => keys.forEach((key) => fireEvent.keyDown(document.body, { key })),
    click: (clientX: number) => fireEvent.click(document.body, { clientX }),
    shown: () =>
      [...document.querySelectorAll('section.on')].map((one) => one.getAttribute('aria-label')),
    announced: () => document.querySelector('[role=status]')?.textContent,
    is: (state: string) => root.classList.contains(state),
    end: () => {
      document.body.replaceChildren()
      root.className = ''
    },
  }
}

test('keys and clicks change the slide, and the URL keeps its number', async () => {
  const briefing = cityBriefing('zh')
  const all = briefing.slides.length
  const { press, click, shown, announced, is, end } = await present(briefing)
  const at = () => {
    expect(shown()).toHaveLength(1)
    expect(announced()).toBe(shown()[0])
    const place = Number(announced()?.split(' / ')[0])
    expect(location.hash).toBe(`#${place}`)
    return place
  }
  expect(at()).toBe(1)
  for (const [keys, place] of [
    [['ArrowRight'], 2],
    [['PageDown'], 3],
    [[' '], 4],
    [['ArrowDown'], 5],
    [['ArrowLeft'], 4],
    [['PageUp'], 3],
    [['ArrowUp'], 2],
    [['End'], all],
    [['ArrowRight'], all],
    [['Home'], 1],
    [['ArrowLeft'], 1],
    [['1', '1', 'Enter'], 11],
    [['5', 'Enter'], 5],
    [['9', '9', '9', 'Enter'], all],
    [['3', 'Home', 'Enter'], 1],
  ] as const) {
    press(...keys)
    expect([keys, at()]).toEqual([keys, place])
  }
  click(innerWidth - 10)
  expect(at()).toBe(2)
  click(10)
  expect(at()).toBe(1)

  press('b')
  expect(is('blank')).toBe(true)
  press('ArrowRight')
  expect([is('blank'), at()]).toEqual([false, 1])
  press('N')
  expect(is('notes')).toBe(true)
  press('n')
  expect(is('notes')).toBe(false)
  fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true })
  expect(at()).toBe(1)
  end()
})
