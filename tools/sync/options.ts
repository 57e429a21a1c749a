/** Options of `npm run sync-server`: what is asked for, or a sentence that says what to write instead. */
import { parseArgs } from 'node:util'
import { isOwnMachine } from '../vite/app-url'
import { isUser } from './keys'

/** `folder` is that of `--write`; `null` is the one for trying out. */
export type Command =
  | { readonly kind: 'try'; readonly bytes: number | null; readonly isBuilt: boolean }
  | {
      readonly kind: 'write'
      readonly folder: string
      readonly host: string | null
      readonly nodes: readonly string[] | null
      readonly bytes: number | null
    }
  | { readonly kind: 'revoke'; readonly folder: string | null; readonly user: string; readonly until: number | null }
  | { readonly kind: 'resize'; readonly folder: string | null; readonly url: string }
  | { readonly kind: 'code'; readonly folder: string | null }
  | { readonly kind: 'help' }

export const HELP = `npm run sync-server                     try it out on this machine: http://localhost:4174
npm run sync-server -- --built          the same, with the app as it was built before
npm run sync-server -- --host NAME --write FOLDER [--nodes ADDRESS,ADDRESS,ADDRESS] [--limits SIZE]
                                        write all that hosting takes: configurations, keys, steps, the code
npm run sync-server -- --write FOLDER   write it again, after an update of Plenary
  --code [--write FOLDER]               print the code that creates the delegation
  --revoke USER [--write FOLDER]        refuse a removed device: USER is on the screen of the delegation, U and 55 letters
  --revoke USER --until SECONDS         refuse what a device had before its access was lowered; the screen has both
  --limits SIZE [--write FOLDER]        space for the entries, as 500MB or 20GB; for a running server afterwards:
  --resize ADDRESS [--write FOLDER]     give it to the delegation, at the address in README.md of FOLDER; on a node ws://127.0.0.1:8080`

const SIZES: Readonly<Record<string, number>> = { MB: 1_000_000, GB: 1_000_000_000 }
const LEAST_BYTES = 100_000_000

const HOST = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/
const ADDRESS = /^(?:[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?|[\da-f]*:[\da-f:.]+)$/

/** Throws with what to do. */
export function readOptions(args: readonly string[]): Command {
  const values = parse(args)
  if (values.help) return { kind: 'help' }
  const folder = values.write ?? null
  if (folder === '') throw new Error('--write wants a folder: --write ./plenary-sync')
  if (values.revoke !== undefined)
    return {
      kind: 'revoke',
      folder,
      user: userIn(values.revoke),
      until: values.until === undefined ? null : secondsIn(values.until),
    }
  if (values.resize !== undefined) return { kind: 'resize', folder, url: urlIn(values.resize) }
  if (values.code) return { kind: 'code', folder }
  const bytes = values.limits === undefined ? null : bytesIn(values.limits)
  if (folder !== null) {
    const host = values.host === undefined ? null : hostIn(values.host)
    return { kind: 'write', folder, host, nodes: values.nodes === undefined ? null : nodesIn(values.nodes), bytes }
  }
  if (values.host !== undefined)
    throw new Error('--host needs --write FOLDER: the folder in which the files are written.')
  if (values.nodes !== undefined) throw new Error('--nodes needs --host NAME --write FOLDER: here is one node.')
  return { kind: 'try', bytes, isBuilt: values.built === true }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: 'string' },
        write: { type: 'string' },
        nodes: { type: 'string' },
        limits: { type: 'string' },
        revoke: { type: 'string' },
        until: { type: 'string' },
        code: { type: 'boolean' },
        resize: { type: 'string' },
        built: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
  }
}

function hostIn(text: string): string {
  const host = text.toLowerCase()
  if (isOwnMachine(host))
    throw new Error(
      `${text} is this machine alone, which no other device reaches: name the host as others do, as plenary.mission.example. To try it out here: npm run sync-server`,
    )
  if (HOST.test(host)) return host
  throw new Error(
    `${text} is no name of a host: write it as plenary.mission.example, without https:// and without a path.`,
  )
}

function nodesIn(text: string): readonly string[] {
  const nodes = text.toLowerCase().split(',')
  const wrong = nodes.find((node) => !ADDRESS.test(node))
  if (wrong !== undefined)
    throw new Error(
      `“${wrong}” is no address of a node: write names or IP addresses with commas, as 10.0.0.1,10.0.0.2,10.0.0.3.`,
    )
  if (new Set(nodes).size !== nodes.length)
    throw new Error('--nodes names an address twice: each node is a machine of its own.')
  if (nodes.length === 2 || nodes.length === 4 || nodes.length > 5)
    throw new Error(`${nodes.length} nodes are no majority more than one fewer: name 1, 3 or 5.`)
  return nodes
}

function userIn(text: string): string {
  if (isUser(text)) return text
  throw new Error(
    `${text} is no user of the server: it begins with U and has 56 letters and digits, as the screen of the delegation shows it.`,
  )
}

function secondsIn(text: string): number {
  if (/^\d{9,10}$/.test(text)) return Number(text)
  throw new Error(`${text} is no time in seconds: copy the command from the screen of the delegation.`)
}

function urlIn(text: string): string {
  if (/^wss?:\/\/[\w.[\]:-]+(\/[\w/-]*)?$/.test(text)) return text
  throw new Error(`${text} is no address of a node’s WebSocket: write it as ws://127.0.0.1:8080`)
}

function bytesIn(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})(MB|GB)$/i.exec(text) ?? []
  const bytes = Number(count) * (SIZES[unit.toUpperCase()] ?? Number.NaN)
  if (bytes >= LEAST_BYTES) return bytes
  throw new Error(`${text} is no size: write it as 500MB or 20GB, 100MB or more.`)
}
