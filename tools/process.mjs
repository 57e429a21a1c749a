/** Child processes of the two commands: built-in Node only, for nothing may be installed yet. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The lowest priority that a process can have (`nice`). */
const LOWEST = 19

/**
 * Runs a command in the project's folder with no stdin, and gives its exit code.
 * One that outlasts `minutes` is ended with all that it started, and counts as failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, minutes?: number, quiet?: boolean, isLowPriority?: boolean }} [options] `quiet` shows what it prints only where it fails.
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, minutes = 40, quiet = false, isLowPriority = false } = {}) {
  const windows = process.platform === 'win32'
  return new Promise((resolve) => {
    // On Windows npm is a script, which needs a shell; elsewhere a group of its own lets a stuck browser be ended too.
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: windows,
      detached: !windows,
    })
    if (isLowPriority && child.pid !== undefined) lowerPriority(child.pid)
    /** @type {Buffer[]} */
    const said = []
    child.stdout?.on('data', (piece) => said.push(piece))
    child.stderr?.on('data', (piece) => said.push(piece))
    const end = () => {
      if (child.pid === undefined) return
      if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'])
      else process.kill(-child.pid, 'SIGKILL')
    }
    const timer = setTimeout(() => {
      console.error(`Ended after ${minutes} minutes: ${command} ${args.join(' ')}`)
      end()
    }, minutes * 60_000)
    const interrupted = () => {
      end()
      process.exit(130)
    }
    process.once('SIGINT', interrupted)
    process.once('SIGTERM', interrupted)
    const done = (/** @type {number} */ code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted)
      process.off('SIGTERM', interrupted)
      if (code !== 0) process.stderr.write(Buffer.concat(said))
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      done(127)
    })
    child.once('close', (code) => done(code ?? 1))
  })
}

/**
 * Lowers the priority of a process that has just started, and with it of those that it will start. Linux may weigh each
 * session of processes as one (autogroup): there the session's own priority counts.
 * @param {number} pid
 */
function lowerPriority(pid) {
  try {
    setPriority(pid, LOWEST)
    if (process.platform === 'linux') writeFileSync(`/proc/${pid}/autogroup`, `${LOWEST}`)
  } catch {
    // A kernel without autogroup, or a process that ended already: it runs as it is.
  }
}
