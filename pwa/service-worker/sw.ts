/**
 * Service worker (Workbox): precaches the app and the packs that ship with it for offline use, receives shared text. Holds no user data,
 * but for a shared text in transit.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0] }

const SHARE_CACHE = 'plenary-shared'
const TRANSPORT_CACHE = 'plenary-transport'

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

// Claims the tab that installed the worker: else the next lazy chunk of that tab would come from the network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// Runtime cache of the client of a sync server, which is not precached: only a device of a delegation loads it. A host that was updated
// no longer has that of the version that runs here; of two versions, since another tab may still run the one before.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/transport-nats-'),
  async ({ request }) => {
    const cache = await caches.open(TRANSPORT_CACHE)
    const kept = await cache.match(request)
    if (kept) return kept
    const response = await fetch(request)
    if (!response.ok) return response
    // On a full device it is used without being kept.
    await cache.put(request, response.clone()).catch(() => undefined)
    const older = (await cache.keys()).slice(0, -2)
    await Promise.all(older.map((one) => cache.delete(one)))
    return response
  },
)

// Navigation fallback. Routes are in the hash, so every navigation in the scope gets the one page; its asset URLs are
// relative, so any other path is redirected to the scope first.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname !== new URL(self.registration.scope).pathname,
  async () => Response.redirect(self.registration.scope),
)
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')))

// Web Share Target: stores a shared text in a cache until the text tool takes it. It never reaches the network. Any site can
// post a form here: one that names itself is refused, and one that hides its name looks like the device's own share, so the
// tool asks before it takes the text. (A worker sees `Origin`, and not `Sec-Fetch-Site`.)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href === new URL('share', self.registration.scope).href,
  async ({ request }) => {
    const origin = request.headers.get('origin') ?? 'null'
    const home = new URL('./#/reader', self.registration.scope).href
    if (origin !== 'null' && origin !== self.location.origin) return Response.redirect(home, 303)
    const form = await request.formData()
    const parts = ['title', 'text', 'url'].map((name) => form.get(name))
    const text = parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')
    const cache = await caches.open(SHARE_CACHE)
    await cache.put(SHARE_CACHE, new Response(text))
    return Response.redirect(home, 303)
  },
  'POST',
)

// Update on request: the page sends this when the user accepts the new version.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
