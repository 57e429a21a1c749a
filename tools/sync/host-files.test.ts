/** Files of a host, as `--write` makes them: the programs that they are for accept them, and a reload keeps what must stay. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCreation } from '../../shared/delegation/links'
import { findCaddy } from '../caddy.mjs'
import { HOST_HEADERS } from '../host-headers'
import { ROOT } from '../process.mjs'
import { fill } from './fill'
import { keysIn, writeSecret } from './folder'
import { type HostedKeys, hostFiles, KEYS_FILE } from './host-files'
import { creationOf, newKeys, parseKeys, publicKeyOf, revoke } from './keys'
import { provideNats } from './nats-program'

const HOST = 'plenary.mission.example'
const NODES = ['10.0.0.1', '10.0.0.2', 'fd00::3']

const folder = mkdtempSync(join(tmpdir(), 'plenary-host-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hosted = async (nodes: string[]): Promise<HostedKeys> => {
  const host = { name: HOST, nodes }
  return { ...(await newKeys({ bytes: 20_000_000_000, replicas: Math.min(3, nodes.length) }, host)), host }
}

describe.each([
  ['one node', ['127.0.0.1'], ['nats.conf', 'container/nats.conf']],
  ['three nodes', NODES, ['nats-n1.conf', 'nats-n2.conf', 'nats-n3.conf']],
] as const)('the files of %s', (_, nodes, configurations) => {
  let keys: HostedKeys
  let files: ReadonlyMap<string, string>
  const text = (name: string): string => files.get(name) ?? ''
  beforeAll(async () => {
    keys = await hosted([...nodes])
    files = await hostFiles(keys)
  })

  it('are all there, filled, and say nothing of the seeds but in keys.json and the link', () => {
    expect([...files.keys()].filter((name) => name.includes('nats') && name.endsWith('.conf'))).toEqual(configurations)
    const seeds = [keys.operator, keys.system, keys.account, ...Object.values(keys.signing)]
    for (const [name, text] of files) {
      expect(text, name).not.toMatch(/@[A-Z_]+@|plenary\.example/)
      if (name !== KEYS_FILE && name !== 'link.txt')
        for (const seed of seeds) expect(text.includes(seed), name).toBe(false)
    }
  })

  it('are taken by nats-server', async () => {
    const program = await provideNats()
    for (const name of configurations) {
      const path = join(folder, 'node.conf')
      writeFileSync(path, text(name))
      expect(execFileSync(program, ['-t', '-c', path], { encoding: 'utf8', stdio: 'pipe' })).toBe('')
    }
  })

  it('have NATS on loopback or the private network, each message on the disk, nothing compressed', () => {
    for (const [at, name] of configurations.entries()) {
      expect(text(name)).toContain('sync_interval: always')
      expect(text(name)).toContain('compression: false')
      expect(text(name)).toContain('host: 127.0.0.1\n')
      if (name.startsWith('nats')) expect(text(name)).toContain(`websocket { host: "${nodes[at]}", port: 8080`)
    }
  })

  it('forward the secret path alone, with all headers of the host', () => {
    for (const name of ['Caddyfile', 'nginx.conf', 'apache.conf']) {
      expect(text(name).split(keys.path), name).toHaveLength(2)
      expect(text(name), name).toContain(HOST)
      for (const header of Object.values(HOST_HEADERS)) expect(text(name), name).toContain(header)
      for (const node of nodes) expect(text(name), name).toContain(`${node.includes(':') ? `[${node}]` : node}:8080`)
    }
  })

  it('have a link that creates the delegation', () => {
    const link = text('link.txt').trim()
    expect(link.startsWith(`https://${HOST}/#/delegation?create=`)).toBe(true)
    expect(parseCreation(link)).toEqual({ ok: true, value: creationOf(keys) })
    expect(creationOf(keys).account).toBe(publicKeyOf(keys.account))
  })

  it('are taken by Caddy, where it is on this machine', () => {
    const caddy = findCaddy()
    const names = ['Caddyfile', 'container/Caddyfile'].filter((name) => files.has(name))
    const path = join(folder, 'Caddyfile')
    for (const name of caddy === null ? [] : names) {
      writeFileSync(path, text(name))
      const args = ['adapt', '--config', path, '--adapter', 'caddyfile', '--validate']
      const adapted = execFileSync(caddy ?? '', args, { encoding: 'utf8', stdio: 'pipe', env: { HOME: folder } })
      expect(adapted).toContain('reverse_proxy')
      expect(execFileSync(caddy ?? '', ['fmt', path], { encoding: 'utf8', stdio: 'pipe' })).toBe(text(name))
    }
  })

  it('have steps that name files and commands that there are', () => {
    const steps = text('README.md')
    const named = [...steps.matchAll(/`?((?:container\/)?[\w.-]+\.(?:conf|service|json|txt|yaml))\b/g)].map(
      ([, name = '']) => name,
    )
    const elsewhere = /^(plenary\.conf|plenary\.service|compose\.yaml)$/
    for (const name of new Set(named))
      if (!elsewhere.test(name) && !(nodes.length > 1 && /^container|^nats\.conf$/.test(name)))
        expect([...files.keys()]).toContain(name)
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const commands = [...steps.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) expect(Object.keys(scripts)).toContain(command)
  })
})

describe('the cluster', () => {
  it('has routes from each node to the others, and none to itself', async () => {
    const files = await hostFiles(await hosted(NODES))
    const routes = NODES.map((_, at) => files.get(`nats-n${at + 1}.conf`)?.match(/(?<=@)\S+(?=:6222)/g))
    expect(routes).toEqual([
      ['10.0.0.2', '[fd00::3]'],
      ['10.0.0.1', '[fd00::3]'],
      ['10.0.0.1', '10.0.0.2'],
    ])
  })
})

describe('the keys', () => {
  it('are read again as they were written, by their owner alone', async () => {
    const keys = await hosted(['127.0.0.1'])
    for (const [name, text] of await hostFiles(keys)) writeSecret(folder, name, text)
    expect(keysIn(folder)).toEqual(keys)
    expect(statSync(join(folder, KEYS_FILE)).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'container')).mode & 0o777).toBe(0o700)
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another version', '{"v":2}'],
    ['a further field', '{"v":1,"more":1}'],
  ])('are refused where the file is damaged: %s', (_, text) => {
    expect(() => parseKeys(text, 'DIR/keys.json')).toThrow('DIR/keys.json is damaged')
  })

  it('change nothing but the accounts at a revocation, which the server takes while it runs', async () => {
    const keys = await hosted(['127.0.0.1'])
    const user = `U${'A'.repeat(55)}`
    const [before, after] = [await hostFiles(keys), await hostFiles({ ...revoke(keys, user, 1), host: keys.host })]
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name)
    expect(new Set(changed)).toEqual(new Set([KEYS_FILE, 'nats.conf', 'container/nats.conf']))
    const operator = (text = ''): string | undefined => /^operator: .*$/m.exec(text)?.[0]
    expect(operator(after.get('nats.conf'))).toBe(operator(before.get('nats.conf')))
  })
})

it('a template with a placeholder that has no value is refused', () => {
  expect(() => fill('a @NAME@', {})).toThrow('NAME')
})
