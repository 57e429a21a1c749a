/** The NATS server: found on this machine, else got from Debian's packages into the project's cache; started as a child process. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT, run } from '../process.mjs'
import { type Version, versionIn } from './versions'

const OWN = join(ROOT, '.cache', 'nats')
const HOW =
  'Put nats-server on the PATH (https://github.com/nats-io/nats-server/releases), or set NATS_SERVER to the path of its program.'

/** The path of the program, got where it is missing. Rejects with what to do where it cannot be had. */
export async function provideNats(): Promise<string> {
  const found = findNats()
  if (found !== null) return found
  if (existsSync('/etc/debian_version')) await unpackPackage()
  const got = findNats()
  if (got === null) throw new Error(`No nats-server was found. ${HOW}`)
  return got
}

/** The path of the program, or `null`. A path that the user names must be there. */
export const findNats = (): string | null =>
  installedNats() ?? [join(OWN, 'usr', 'sbin', 'nats-server')].find(canRun) ?? null

/** The same, without the one that this project got for itself. */
export function installedNats(): string | null {
  const named = process.env.NATS_SERVER
  if (named) {
    if (!canRun(named)) throw new Error(`NATS_SERVER is ${named}, which is no program that can be run.`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, 'nats-server')).find(canRun) ?? null
}

/** Throws where the program does not say its version. */
export function versionOf(program: string): Version {
  const printed = execFileSync(program, ['--version'], { encoding: 'utf8' })
  const version = versionIn(printed)
  if (version === null) throw new Error(`${program} says no version, but: ${printed.trim()}`)
  return version
}

/**
 * Downloads the package with apt-get, whose lists a fresh system lacks, and unpacks it: no service is started. In a
 * folder of its own until it is whole, for several tests may do so at once.
 */
async function unpackPackage(): Promise<void> {
  console.log('Getting nats-server from the packages of Debian into .cache/nats.')
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(`${OWN}-`)
  const download = () => run('sh', ['-c', 'cd "$1" && apt-get download -q nats-server', 'sh', folder], { quiet: true })
  if ((await download()) !== 0) {
    await run('apt-get', ['update', '-q'], { quiet: true })
    await download()
  }
  const archive = readdirSync(folder).find((name) => /^nats-server_.*\.deb$/.test(name))
  if (archive !== undefined) await run('dpkg-deb', ['-x', join(folder, archive), folder])
  if (!existsSync(OWN)) renameSync(folder, OWN)
  rmSync(folder, { recursive: true, force: true })
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
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
