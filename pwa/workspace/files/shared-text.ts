/** Web Share Target, page side: reads the shared text from the cache where the service worker stored it. */
const SHARE_CACHE = 'plenary-shared'

/** Reads and deletes the shared text; `null` when there is none. */
export async function takeSharedText(): Promise<string | null> {
  if (!('caches' in globalThis)) return null
  const cache = await caches.open(SHARE_CACHE)
  const response = await cache.match(SHARE_CACHE)
  if (!response) return null
  await cache.delete(SHARE_CACHE)
  return await response.text()
}
