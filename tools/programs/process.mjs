/** Child processes of the two commands: built-in Node only, for nothing may be installed yet. */
import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Runs a command in the project's folder with no stdin, and gives its exit code.
 * One that outlasts `minutes` is ended with all that it started, and counts as failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, minutes?: number, quiet?: boolean, priority?: number }} [options]
 *   `quiet`: shows what it prints only where it fails. `priority`: nice value, 5 for what may wait.
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, minutes = 40, quiet = false, priority = 0 } = {}) {
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
    if (child.pid !== undefined && priority !== 0) setPriority(child.pid, priority)
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
