// The board as built has no service worker. One that an earlier app left at this address keeps showing that app
// until another takes its place: this one clears what it kept, removes itself, and shows the board.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name)
      await self.registration.unregister()
      const pages = await self.clients.matchAll({ type: 'window' })
      await Promise.all(pages.map((page) => page.navigate(page.url)))
    })(),
  )
})
