/** HTTP server of the built PWA, which tests can kill and restart. */
import { serveFolder } from '../../tools/programs/static-server.mjs'
import { BUILDS } from './builds'

export interface PwaServer {
  /** The real port on loopback, the same after a restart. */
  readonly port: number
  /** Drops all connections and stops listening. */
  readonly kill: () => Promise<void>
  readonly restart: () => Promise<void>
}

/** Serves a build of the PWA on a free port. */
export async function servePwa(folder: string = BUILDS.pwa): Promise<PwaServer> {
  let server = await serveFolder(folder, 0)
  const { port } = server
  return {
    port,
    kill: () => server.close(),
    restart: async () => {
      server = await serveFolder(folder, port)
    },
  }
}
