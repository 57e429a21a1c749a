/** The text that another app shared, left by the service worker. */
const SHARED = 'plenary-shared'

/** Takes the shared text; it is given once. `null` when there is none. */
export async function takeSharedText(): Promise<string | null> {
  if (!('caches' in globalThis)) return null
  const cache = await caches.open(SHARED)
  const response = await cache.match(SHARED)
  if (!response) return null
  await cache.delete(SHARED)
  return await response.text()
}
