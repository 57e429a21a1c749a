/** The host of a delegation with the files that `npm run sync-server -- --host … --write …` writes: Caddy and NATS. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../tools/programs/free-port'
import { ROOT } from '../../tools/programs/process.mjs'
import { provideProgram } from '../../tools/programs/provide.mjs'
import { type RunningNats, startNats } from '../../tools/sync/nats-program'
import { BUILDS } from './builds'
import { serveWithCaddy } from './caddy-server'
import { opened, scratchFolder } from './fixtures'
import type { PwaServer } from './pwa-server'

/** The command, as a host gives it. */
const syncServer = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/sync-server.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // No nats-server of this machine: which one is safe is not what is tested.
    env: { ...process.env, PATH: '/nowhere', NATS_SERVER: '' },
  })

interface SyncHost {
  readonly web: PwaServer
  readonly nats: RunningNats
  /** The code that creates a delegation. */
  readonly code: string
  readonly close: () => Promise<void>
}

/** Serves the app with a configuration of Caddy. */
type Serve = (configuration: string) => Promise<PwaServer>

/** Runs it with the very files that are written, but for ports and the store, which a machine of tests shares. */
async function startSyncHost(folder: string, serve: Serve): Promise<SyncHost> {
  const written = join(folder, 'host')
  const file = (name: string): string => readFileSync(join(written, name), 'utf8')
  syncServer('--host', 'plenary.mission.example', '--write', written, '--limits', '100MB')
  const [port, webSocketPort] = [await freePort(), await freePort()]
  mkdirSync(join(folder, 'store'))
  const configuration = join(folder, 'nats.conf')
  const conf = file('nats.conf')
    .replace('port: 4222', `port: ${port}`)
    .replace('port: 8080', `port: ${webSocketPort}`)
    .replace('/var/lib/plenary-nats', join(folder, 'store'))
  writeFileSync(configuration, conf)
  writeFileSync(join(folder, 'Caddyfile'), file('Caddyfile').replace('127.0.0.1:8080', `127.0.0.1:${webSocketPort}`))
  const nats = await startNats(await provideProgram('nats-server'), configuration, webSocketPort)
  const web = await serve(join(folder, 'Caddyfile'))
  const close = async () => {
    await web.kill()
    await nats.kill()
  }
  return { web, nats, code: file('code.txt').trim(), close }
}

/** Vitest fixture: the host with a scratch folder, and its web server for the browsers that are to reach it. */
export function openedSyncHost(serve: Serve = (configuration) => serveWithCaddy(BUILDS.pwa, configuration)): {
  readonly folder: string
  readonly host: SyncHost
  readonly web: PwaServer
} {
  const folder = scratchFolder()
  const host = opened(
    () => startSyncHost(folder, serve),
    ({ close }) => close(),
  )
  const web: PwaServer = opened(
    async () => host.web,
    () => {},
  )
  return { folder, host, web }
}

/** Files of the server's store that hold the words in the clear, one a line. */
export function filesWith(folder: string, words: string): string {
  try {
    return execFileSync('grep', ['-rlaF', words, join(folder, 'store')], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
