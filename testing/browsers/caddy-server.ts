/** Caddy with a configuration of `deploy/`, as a host runs it: serves a build, can be killed and restarted. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../tools/programs/free-port'
import { ROOT } from '../../tools/programs/process.mjs'
import { provideProgram } from '../../tools/programs/provide.mjs'
import type { PwaServer } from './pwa-server'

const running = new Set<ChildProcess>()
const homes = new Set<string>()
// A test run that is stopped must leave nothing.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

const OWN = join(ROOT, 'deploy', 'Caddyfile')

/** Serves a folder on a free port, over HTTP: browsers count localhost as a secure context. */
export async function serveWithCaddy(folder: string, configuration = OWN): Promise<PwaServer> {
  const caddy = await provideProgram('caddy')
  const port = await freePort()
  // Caddy writes what it last ran with there.
  const home = mkdtempSync(join(tmpdir(), 'plenary-caddy-'))
  homes.add(home)
  const start = () => started({ caddy, configuration, port, folder, home })
  let child = await start()
  return {
    port,
    kill: async () => {
      if (!running.has(child)) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    restart: async () => {
      child = await start()
    },
  }
}

interface Start {
  readonly caddy: string
  readonly configuration: string
  readonly port: number
  readonly folder: string
  readonly home: string
}

/** Starts Caddy. Resolves when it answers; rejects with what it said where it ends before. */
async function started({ caddy, configuration, port, folder, home }: Start): Promise<ChildProcess> {
  const child = spawn(caddy, ['run', '--config', configuration, '--adapter', 'caddyfile'], {
    env: {
      // Under any name, as behind a proxy.
      PLENARY_SITE: `:${port}`,
      PLENARY_ROOT: folder,
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => said.push(piece))
  running.add(child)
  child.once('exit', () => running.delete(child))
  while (!(await answers(port))) {
    if (!running.has(child)) throw new Error(`Caddy ended: ${Buffer.concat(said).toString('utf8')}`)
    await sleep(20)
  }
  return child
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://localhost:${port}/`, { method: 'HEAD' }).then(
    () => true,
    () => false,
  )
