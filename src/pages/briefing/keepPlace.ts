/**
 * Writes the place of a slide to the address, to be found there after a reload or on the way back. Without a
 * navigation of the router, which would delay the slide.
 */
export function keepPlace(place: number): void {
  const url = new URL(window.location.href)
  if (place > 0) url.searchParams.set('slide', String(place + 1))
  else url.searchParams.delete('slide')
  window.history.replaceState(window.history.state, '', url)
}
