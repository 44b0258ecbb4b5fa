/**
 * Minimal replacements for what jsdom lacks and the page uses. jsdom has no layout: every element has the
 * size of the window of a small projector.
 */
const box = { width: 1024, height: 768 }

/** Reports the constant size once, as a browser does when observation starts. */
class ConstantResizeObserver implements ResizeObserver {
  readonly #report: ResizeObserverCallback
  constructor(report: ResizeObserverCallback) {
    this.#report = report
  }
  observe(target: Element): void {
    const contentRect = target.getBoundingClientRect()
    const size = [{ inlineSize: box.width, blockSize: box.height }]
    const sizes = {
      borderBoxSize: size,
      contentBoxSize: size,
      devicePixelContentBoxSize: size,
    }
    this.#report([{ target, contentRect, ...sizes }], this)
  }
  unobserve(): void {
    // The size never changes.
  }
  disconnect(): void {
    // The size never changes.
  }
}

/** No media query matches: a light system without preferences. */
function matchMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
}

/** The open dialogs, the topmost last, each with the element that had the focus before. */
const opened: { dialog: HTMLDialogElement; before: Element | null }[] = []

function showModal(this: HTMLDialogElement): void {
  if (this.open) throw new DOMException('The dialog is open already', 'InvalidStateError')
  opened.push({ dialog: this, before: document.activeElement })
  this.open = true
  this.querySelector<HTMLElement>('button, a[href], input, select')?.focus()
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return
  this.open = false
  const place = opened.findIndex(({ dialog }) => dialog === this)
  const [shown] = place < 0 ? [] : opened.splice(place, 1)
  if (shown?.before instanceof HTMLElement) shown.before.focus()
  this.dispatchEvent(new Event('close'))
}

/** Escape closes the topmost dialog. */
function onKeyDown({ key }: KeyboardEvent): void {
  if (key === 'Escape') opened[opened.length - 1]?.dialog.close()
}

/** Installs the replacements. */
export function standInForBrowser(): void {
  Object.assign(globalThis, { ResizeObserver: ConstantResizeObserver, matchMedia })
  Object.assign(window, { scrollTo: () => undefined })
  Object.assign(Element.prototype, {
    scrollIntoView: () => undefined,
    animate: () => ({ cancel: () => undefined }),
  })
  Object.assign(HTMLDialogElement.prototype, { showModal, close })
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, box.width, box.height)
  document.addEventListener('keydown', onKeyDown)
}

/** Removes what a test left on the device. */
export function forgetDevice(): void {
  opened.length = 0
  localStorage.clear()
  sessionStorage.clear()
  for (const cookie of document.cookie.split('; '))
    document.cookie = `${cookie.split('=')[0] ?? ''}=; max-age=0; path=/`
  document.documentElement.removeAttribute('class')
}
