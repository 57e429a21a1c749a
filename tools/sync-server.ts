/**
 * Sync server of a delegation, `npm run sync-server`: tried out on this machine in one command, or all the files of a host
 * written to a folder.
 */
import { watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT, run } from './programs/process.mjs'
import { provideProgram } from './programs/provide.mjs'
import { serveFolder } from './programs/static-server.mjs'
import { keysIn, saveKeys, writeSecret } from './sync/folder'
import { type HostedKeys, hostFiles, KEYS_FILE } from './sync/host-files'
import { codeOf, newKeys, revoke, type ServerKeys } from './sync/keys'
import { installedNats, versionOf } from './sync/nats-program'
import { type Command, HELP, readOptions } from './sync/options'
import { startOwnServer } from './sync/own-server'
import { resize } from './sync/resize'
import { SAFE_VERSIONS } from './sync/versions'

const OWN = join(ROOT, '.cache', 'sync-server')
const DEFAULT_BYTES = { tried: 1_000_000_000, hosted: 20_000_000_000 }

async function main(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      return console.log(HELP)
    case 'try':
      return await tryOut(command)
    case 'write':
      return await write(command)
    case 'code':
      return console.log(await codeOf(keysOf(command.folder)))
    case 'revoke':
      return await revokeUser(command.folder, command.user, command.until)
    case 'resize':
      return await resizeStreams(command.folder, command.url)
  }
}

const port = (): number => {
  const number = Number(process.env.PORT || 4174)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  throw new Error(`PORT is ${process.env.PORT}, which is no port: use a number from 1 to 65535.`)
}

/** Of `--write`, or of the server that is tried out. */
function keysOf(folder: string | null): ServerKeys {
  const found = keysIn(folder ?? OWN)
  if (found !== null) return found
  throw new Error(
    folder === null
      ? 'There is no server on this machine yet: npm run sync-server. For another: --write FOLDER.'
      : `${join(folder, KEYS_FILE)} is not there: name the folder that --host NAME --write FOLDER wrote.`,
  )
}

async function tryOut({ bytes, isBuilt }: Extract<Command, { kind: 'try' }>): Promise<void> {
  const folder = join(ROOT, 'dist', 'pwa')
  const address = `http://localhost:${port()}/`
  // Fails before the build where the port is in use.
  await (await serveFolder(folder, port())).close()
  const program = await provideProgram('nats-server')
  const { text, isSafe } = versionOf(program)
  const kept = keysIn(OWN) ?? (await newKeys({ bytes: DEFAULT_BYTES.tried, replicas: 1 }))
  const keys = bytes === null ? kept : { ...kept, limits: { ...kept.limits, bytes } }
  saveKeys(OWN, keys)
  if (!isBuilt) await build(address)
  const server = await startOwnServer(program, OWN, keys)
  const app = await serveFolder(folder, port(), { path: `/${keys.path}`, port: server.port })
  // Another call of this command writes there whom to refuse.
  const watching = watch(OWN, (_, name) => name === KEYS_FILE && void server.apply(keysOf(null)))
  console.log(`\nThe app with its sync server is at ${address}, on this machine alone, for trying out.`)
  console.log(
    `nats-server ${text}${isSafe ? '' : ` is not safe to be reached from outside: host with ${SAFE_VERSIONS}.`}`,
  )
  console.log(`Other devices need a host with TLS: npm run sync-server -- --host NAME --write FOLDER`)
  console.log(
    `\nCreate the delegation, once, in one browser profile: under More, Delegation, “Create a delegation”, paste this code:\n${await codeOf(keys)}`,
  )
  console.log('\nThen invite a second profile or browser from there. Ctrl-C ends it; what was shared stays.')
  const end = async (): Promise<never> => {
    watching.close()
    await app.close()
    await server.kill()
    process.exit(0)
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const said = await server.ended()
  throw new Error(`nats-server ended:\n${said.split('\n').slice(-5).join('\n')}`)
}

async function build(address: string): Promise<void> {
  console.log('Building the app: half a minute or so.')
  const env = { ...process.env, PWA_URL: address }
  if ((await run('npm', ['run', '--silent', 'build'], { env, quiet: true })) !== 0)
    throw new Error('The build failed: see above.')
}

async function write({ folder, host, nodes, bytes }: Extract<Command, { kind: 'write' }>): Promise<void> {
  const kept = keysIn(folder)
  if (kept === null && host === null)
    throw new Error(`${folder} has no ${KEYS_FILE} yet: say for whom, --host plenary.mission.example --write ${folder}`)
  if (kept?.host && host !== null && kept.host.name !== host)
    throw new Error(`${folder} is of ${kept.host.name}: write ${host} to another folder.`)
  const hosting = {
    name: host ?? kept?.host?.name ?? '',
    nodes: [...(nodes ?? kept?.host?.nodes ?? ['127.0.0.1'])],
  }
  if (kept?.host && kept.host.nodes.length !== hosting.nodes.length)
    throw new Error(
      `${folder} is of ${kept.host.nodes.length} node(s), and the delegation’s streams are made for these: write ${hosting.nodes.length} to another folder.`,
    )
  const limits = {
    bytes: bytes ?? kept?.limits.bytes ?? DEFAULT_BYTES.hosted,
    replicas: replicasOf(hosting.nodes.length),
  }
  const keys: HostedKeys = { ...(kept ?? (await newKeys(limits))), limits, host: hosting }
  const files = await hostFiles(keys)
  for (const [name, text] of files) writeSecret(folder, name, text)
  console.log(
    `${files.size} files are in ${resolve(folder)}: begin with README.md. All are secret; back up ${KEYS_FILE}.`,
  )
  sayReady()
}

/** Three copies on three or five nodes: one may be lost. */
const replicasOf = (nodes: number): number => Math.min(nodes, 3)

/** The nats-server of this machine: an unsafe one is never called ready. */
function sayReady(): void {
  const program = installedNats()
  const version = program === null ? null : versionOf(program)
  if (version?.isSafe === false)
    throw new Error(
      `Not ready: nats-server ${version.text} of this machine is not safe to be reached from outside (CVE-2026-27889). Install ${SAFE_VERSIONS}, from https://github.com/nats-io/nats-server/releases`,
    )
  console.log(
    version === null
      ? `Each node of the server needs nats-server ${SAFE_VERSIONS}. This machine has none, and needs none unless it is one.`
      : `nats-server ${version.text} of this machine is safe.`,
  )
}

const KEYS_CHANGED = `${KEYS_FILE} has changed: back it up again.`

async function revokeUser(folder: string | null, user: string, until: number | null): Promise<void> {
  await saveChanged(folder, revoke(keysOf(folder), user, until ?? Math.floor(Date.now() / 1000)))
  console.log(
    folder === null
      ? `${user} is refused from now on.`
      : `${user} is refused once each node has its new file: see “refuse a removed device” in ${join(folder, 'README.md')}.\n${KEYS_CHANGED}`,
  )
}

async function saveChanged(folder: string | null, keys: ServerKeys): Promise<void> {
  const { host } = keys
  if (folder === null || host === null) return saveKeys(folder ?? OWN, keys)
  for (const [name, text] of await hostFiles({ ...keys, host })) writeSecret(folder, name, text)
}

async function resizeStreams(folder: string | null, url: string): Promise<void> {
  const keys = keysOf(folder)
  const changed = await resize(keys, url).catch((error: unknown) => {
    throw new Error(
      `${url} does not take it (${error instanceof Error ? error.message : error}): take the address that README.md of the folder has, after the server’s restart. With an authority of your own: NODE_EXTRA_CA_CERTS=root.crt`,
    )
  })
  console.log(
    changed.length > 0
      ? 'The delegation has the new space.'
      : 'There is no delegation yet: it will have the new space.',
  )
}

try {
  await main(readOptions(process.argv.slice(2)))
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const isTaken = code === 'EADDRINUSE' || code === 'EACCES'
  const said = error instanceof Error ? error.message : String(error)
  console.error(isTaken ? `Port ${port()} is taken or not allowed. Try another: PORT=4180 npm run sync-server` : said)
  process.exit(1)
}
