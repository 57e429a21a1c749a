/** The NATS server as a child process: its version, its start, its end. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProgram, OWN_CACHE } from '../programs/programs.mjs'
import { type Version, versionIn } from './versions'

/** The path of the program, or `null`, without the one that this project got for itself. */
export function installedNats(): string | null {
  const found = findProgram('nats-server')
  return found === null || found.startsWith(OWN_CACHE) ? null : found
}

/** Throws where the program does not say its version. */
export function versionOf(program: string): Version {
  const printed = execFileSync(program, ['--version'], { encoding: 'utf8' })
  const version = versionIn(printed)
  if (version === null) throw new Error(`${program} says no version, but: ${printed.trim()}`)
  return version
}

export interface RunningNats {
  /** Id of the process; `null` where it could not be started. */
  readonly pid: number | null
  /** Reads the configuration again: revoked users are thrown out. */
  reload(): void
  kill(): Promise<void>
  /** Resolves once the program has ended, with what it said last. */
  readonly ended: Promise<string>
}

const running = new Set<ChildProcess>()
// Whoever started it may be stopped: nothing is left behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts the program with a configuration. Resolves once its WebSocket answers; rejects with what it said. */
export async function startNats(
  program: string,
  configuration: string,
  webSocketPort: number,
  address = '127.0.0.1',
): Promise<RunningNats> {
  const child = spawn(program, ['-c', configuration], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (piece: Buffer) => {
    said.push(piece)
    if (said.length > 50) said.shift()
  })
  running.add(child)
  const ended = once(child, 'exit').then(() => {
    running.delete(child)
    return Buffer.concat(said).toString('utf8')
  })
  // Another program may answer on the port that this one could not get.
  for (let isUp = false; !isUp; ) {
    isUp = await answers(address, webSocketPort)
    await sleep(20)
    if (!running.has(child)) throw new Error(`nats-server ended: ${await ended}`)
  }
  return {
    pid: child.pid ?? null,
    reload: () => child.kill('SIGHUP'),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    ended,
  }
}

const answers = (address: string, port: number): Promise<boolean> =>
  fetch(`http://${address}:${port}/`).then(
    () => true,
    () => false,
  )
