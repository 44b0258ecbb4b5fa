import type { Page } from '@playwright/test'

/** Waits, frame by frame, until a page that was resized has found its new layout. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const layout = () => {
      const { scrollWidth, scrollHeight } = document.documentElement
      const boxes = [...document.querySelectorAll('main *, figure text')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x, y, width, height].join(' ')
      })
      return [scrollWidth, scrollHeight, ...boxes].join('\n')
    }
    let before = ''
    for (let same = 0; same < 3;) {
      await new Promise(requestAnimationFrame)
      const now = layout()
      same = now === before ? same + 1 : 0
      before = now
    }
  })
}

/** Problems of layout, one line each: sideways scrolling, text that is cut, too small or outside its card (F57). */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`)

    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${element.textContent.trim().slice(0, 40)}”`
    const around = (element: Element): Element[] => {
      const up: Element[] = []
      for (let at: Element | null = element; at; at = at.parentElement) up.push(at)
      return up
    }
    const speaks = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
    const isForReadersOnly = (element: Element) =>
      around(element).some((one) => getComputedStyle(one).clipPath === 'inset(50%)')

    for (const element of document.body.querySelectorAll('*')) {
      if (!speaks(element) || isForReadersOnly(element) || !element.checkVisibility()) continue
      if (element.tagName === 'OPTION' || element.tagName === 'TITLE' || element.tagName === 'DESC')
        continue
      const style = getComputedStyle(element)
      if (style.visibility === 'hidden') continue
      const size = Number.parseFloat(style.fontSize)
      if (size < 12) faults.push(`${size}px text: ${nameOf(element)}`)

      const cut = element.scrollWidth > element.clientWidth + 1 && style.overflowX === 'hidden'
      const reachable = element.hasAttribute('title') || element.hasAttribute('aria-label')
      if (cut && !(style.textOverflow === 'ellipsis' && reachable))
        faults.push(`cut text: ${nameOf(element)}`)

      const scrolls = around(element).some((one) =>
        ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
      )
      const holder =
        around(element).find(
          (one) =>
            one.matches('article, section, dialog, nav, main') &&
            getComputedStyle(one).display !== 'contents',
        ) ?? document.body
      const { left, right } = holder.getBoundingClientRect()
      const text = document.createRange()
      text.selectNodeContents(element)
      const box = text.getBoundingClientRect()
      const off = box.left < left - 1 || box.right > right + 1
      const above = element.closest('a')?.getBoundingClientRect().bottom ?? 1
      if (off && !cut && !scrolls && above > 0)
        faults.push(`text leaves its place: ${nameOf(element)}`)
      const cell = element.closest('td, th')
      if (cell && !cut && box.right > cell.getBoundingClientRect().right + 1)
        faults.push(`text leaves its cell: ${nameOf(element)}`)
    }
    return [...new Set(faults)]
  })
}

/** Labels of charts that overlap or leave their drawing. */
export async function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
    return [...document.querySelectorAll('figure svg')].flatMap((drawing) => {
      const faults: string[] = []
      const edge = drawing.getBoundingClientRect()
      const labels = [...drawing.querySelectorAll('text')]
        .map((label) => ({
          text: label.firstChild?.textContent ?? '',
          box: label.getBoundingClientRect(),
        }))
        // A label that is left out on narrow screens has no place.
        .filter(({ box }) => box.width > 0)
      labels.forEach(({ text, box }, place) => {
        if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1)
          faults.push(`chart label leaves the chart: “${text}”`)
        for (const other of labels.slice(place + 1))
          if (overlap(box, other.box))
            faults.push(`chart labels collide: “${text}” and “${other.text}”`)
      })
      return faults
    })
  })
}

/**
 * Pointer targets below 24 × 24 px without a free circle of 24 px around their middle, which WCAG 2.5.8
 * accepts instead; links inside a sentence are exempt (F62).
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, input, select')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const sentence = element.closest('p')
        const inline = getComputedStyle(element).display === 'inline'
        return !(sentence && inline && sentence.textContent.length > element.textContent.length)
      })
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0 && box.width > 0)
    const isSmall = ({ width, height }: DOMRect) => width < 23.9 || height < 23.9
    const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
    const distance = (at: { x: number; y: number }, box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - at.x, 0, at.x - box.right),
        Math.max(box.top - at.y, 0, at.y - box.bottom),
      )
    const isCrowded = (box: DOMRect, other: DOMRect) => {
      const [a, b] = [middle(box), middle(other)]
      if (isSmall(other) && Math.hypot(a.x - b.x, a.y - b.y) < 24) return true
      return distance(a, other) < 12
    }
    return targets
      .filter(
        ({ element, box }) =>
          isSmall(box) &&
          targets.some((other) => other.element !== element && isCrowded(box, other.box)),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
      )
  })
}
