import { paper, stage } from '../../ui/paper.ts'

/** The content security policy: nothing is loaded, whatever the texts of slides contain. */
export const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * Without the script, all slides are in one column; with it (`live`), one slide fills the window, above its
 * notes. Printed, each slide has its own page in either case.
 */
export const style = `
* { box-sizing: border-box }
body { margin: 0; background: ${paper.ground}; color: ${paper.ink}; font: 16px/1.6 ${paper.font} }
p, ul, ol { margin: 0 0 8px }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.pre { white-space: pre-line }
nav { display: none }
section > svg { display: block; width: 100%; height: auto }
@media screen {
  section { max-width: 1100px; margin: 0 auto; padding: 16px }
  section > svg { border: 1px solid ${paper.line} }
  aside { padding: 12px 20px }
  .live, .live body { height: 100%; overflow: hidden }
  .live body { display: flex; flex-direction: column; background: ${stage} }
  .live main { flex: 1; min-height: 0 }
  .live section { display: none; max-width: none; height: 100%; padding: 0 }
  .live section.on { display: flex; flex-direction: column }
  .live section > svg { flex: 1; min-height: 0; border: 0 }
  .live aside { display: none; flex: none; max-height: 36%; overflow: auto; background: ${paper.ground} }
  .live.notes aside { display: block }
  .live nav { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 6px 12px; background: ${paper.ground} }
  .live.moved nav:not(:focus-within) { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%) }
  nav span { flex: 1; min-width: 16em; color: ${paper.quiet}; font-size: 14px }
  button { padding: 6px 14px; border: 1px solid ${paper.quiet}; border-radius: 6px; background: ${paper.ground}; color: inherit; font: inherit; cursor: pointer }
  :focus-visible { outline: 3px solid ${paper.data}; outline-offset: 1px }
  .blank body::after { content: ''; position: fixed; inset: 0; background: ${stage} }
  .quiet, .quiet * { cursor: none }
}
@page { size: A4 landscape; margin: 0 }
@media print {
  aside, nav, .visually-hidden { display: none }
  section { display: flex; align-items: center; height: 209mm; overflow: hidden; break-after: page; break-inside: avoid }
  section:last-child { break-after: auto }
}
`

/** Shows one slide at a time. The keys are those of the board. */
export const script = `
(function () {
  'use strict'
  const root = document.documentElement
  const slides = Array.from(document.querySelectorAll('main > section'))
  const announcement = document.getElementById('announcement')
  let shown = -1
  let typed = ''
  let still = 0

  function show(place) {
    const next = Math.max(0, Math.min(slides.length - 1, place))
    if (next === shown) return
    shown = next
    slides.forEach(function (slide, at) { slide.classList.toggle('on', at === next) })
    announcement.textContent = slides[next].getAttribute('aria-label')
    // History cannot be written in a file; the address after # can.
    if (location.hash !== '#' + (next + 1)) location.replace('#' + (next + 1))
  }
  function fromAddress() {
    show((parseInt(location.hash.slice(1), 10) || 1) - 1)
  }
  function to(place) {
    root.classList.add('moved')
    root.classList.remove('blank')
    show(place)
  }
  // From a blank screen one comes back first.
  function step(by) {
    to(root.classList.contains('blank') ? shown : shown + by)
  }
  function toggle(name) {
    root.classList.add('moved')
    root.classList.toggle(name)
  }
  const acts = {
    previous: function () { step(-1) },
    next: function () { step(1) },
    first: function () { to(0) },
    last: function () { to(slides.length - 1) },
    blank: function () { toggle('blank') },
    notes: function () { toggle('notes') },
    jump: function () { if (typed) to(Number(typed) - 1) },
    back: function () { root.classList.remove('blank') },
  }
  const keys = {
    ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next',
    ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous',
    Home: 'first', End: 'last', Enter: 'jump', b: 'blank', '.': 'blank', n: 'notes', Escape: 'back',
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (/^[0-9]$/.test(key)) {
      typed = (typed + key).slice(-3)
      return
    }
    const pressed = event.target.closest('button, summary') && (key === ' ' || key === 'Enter') && !typed
    const scrolled = event.target.closest('aside') && /^(ArrowUp|ArrowDown)$/.test(key)
    const act = key === ' ' && event.shiftKey ? 'previous' : keys[key]
    if (act && !pressed && !scrolled) {
      event.preventDefault()
      acts[act]()
    }
    if (key !== 'Shift') typed = ''
  })
  document.addEventListener('click', function (event) {
    const button = event.target.closest('button')
    if (button) acts[button.value]()
    else if (!event.target.closest('nav, aside') && getSelection().isCollapsed)
      step(event.clientX < innerWidth / 2 ? -1 : 1)
  })
  document.addEventListener('mousemove', function () {
    root.classList.remove('quiet')
    clearTimeout(still)
    still = setTimeout(function () { root.classList.add('quiet') }, 3000)
  })
  addEventListener('hashchange', fromAddress)
  if (slides.length > 0) {
    root.classList.add('live')
    // Long notes are scrolled with the keyboard as well.
    document.querySelectorAll('aside').forEach(function (notes) { notes.tabIndex = 0 })
    fromAddress()
  }
})()
`
