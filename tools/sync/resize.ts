/** Space of the streams on a running server. */
import { asHost } from './host-connection'
import type { ServerKeys } from './keys'

/** Resolves to the names of the streams that were changed. */
export const resize = (keys: ServerKeys, url: string): Promise<readonly string[]> =>
  asHost(keys, url, async ({ streams }) => {
    const changed: string[] = []
    for await (const { config } of streams.list()) {
      if (config.name.endsWith('-live')) continue
      await streams.update(config.name, { max_bytes: keys.limits.bytes })
      changed.push(config.name)
    }
    return changed
  })
