/** The app's own files from the cache, at once and without a network. It holds no data of the user. */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0] }

const PACKS = 'plenary-packs'
const SHARED = 'plenary-shared'

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

// The tab that installed the app is to be served by it too: else its next screen would ask the network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// Screens are in the hash, so every navigation inside the scope is the one page. It names its files from where it stands:
// any other path leads to its own.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname !== new URL(self.registration.scope).pathname,
  async () => Response.redirect(self.registration.scope),
)
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))

// Packs are kept out of the precache: a start does not need them once one is installed. A copy stays for the case
// that the database is lost while the network is away.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/packs/'),
  async ({ request }) => {
    const cache = await caches.open(PACKS)
    try {
      const response = await fetch(request)
      if (response.ok) await cache.put(request, response.clone())
      return response
    } catch (error) {
      const kept = await cache.match(request)
      if (kept) return kept
      throw error
    }
  },
)

// A text shared from another app waits here until the reader takes it; it never touches the network.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href === new URL('share', self.registration.scope).href,
  async ({ request }) => {
    const form = await request.formData()
    const parts = ['title', 'text', 'url'].map((name) => form.get(name))
    const text = parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')
    const cache = await caches.open(SHARED)
    await cache.put(SHARED, new Response(text))
    return Response.redirect(new URL('./#/reader', self.registration.scope).href, 303)
  },
  'POST',
)

// The page asks, when the user has said "update now".
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
