/** Space of the logs on a running server. */
import { logStream } from '../../pwa/sync/transports/nats-streams'
import { asHost } from './host-connection'
import { delegationOf, type ServerKeys } from './keys'

/** Resolves to the names of the streams that were changed. */
export const resize = (keys: ServerKeys, url: string): Promise<readonly string[]> =>
  asHost(keys, url, async ({ streams }) => {
    const changed: string[] = []
    const log = logStream(await delegationOf(keys))
    for await (const { config } of streams.list()) {
      if (config.name !== log) continue
      await streams.update(config.name, { max_bytes: keys.limits.bytes })
      changed.push(config.name)
    }
    return changed
  })
