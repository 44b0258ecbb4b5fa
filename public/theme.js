// Runs before the first paint, so that a dark page does not flash light. See src/ui/theme.ts.
;(function () {
  let chosen = null
  try {
    chosen = localStorage.getItem('theme')
  } catch {
    // Storage may be blocked.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches
  if (chosen === 'dark' || (chosen !== 'light' && system)) {
    document.documentElement.classList.add('dark')
  }
})()
