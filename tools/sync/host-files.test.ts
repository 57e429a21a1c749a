/** Files of a host, as `--write` makes them: the programs that they are for accept them, and a reload keeps what must stay. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCreation } from '../../shared/delegation/membership/links'
import { nodeCryptography } from '../../testing/delegation/node-cryptography'
import { ROOT } from '../programs/process.mjs'
import { provideProgram } from '../programs/provide.mjs'
import { HOST_HEADERS } from '../vite/host-headers'
import { fill } from './fill'
import { keysIn, writeSecret } from './folder'
import { type HostedKeys, hostFiles, KEYS_FILE } from './host-files'
import { creationOf, newKeys, parseKeys, publicKeyOf, revoke } from './keys'

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

  it('are all there, filled, and say nothing of the seeds but in keys.json and the code', () => {
    expect([...files.keys()].filter((name) => name.includes('nats') && name.endsWith('.conf'))).toEqual(configurations)
    const seeds = [keys.operator, keys.system, keys.account, ...Object.values(keys.signing)]
    for (const [name, text] of files) {
      expect(text, name).not.toMatch(/@[A-Z_]+@|plenary\.example/)
      if (name !== KEYS_FILE && name !== 'code.txt')
        for (const seed of seeds) expect(text.includes(seed), name).toBe(false)
    }
  })

  it('are taken by nats-server', async () => {
    const program = await provideProgram('nats-server')
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

  it('have a code that creates the delegation', async () => {
    const code = text('code.txt').trim()
    expect(code).toMatch(/^plenary-create:[\w-]+$/)
    expect(await parseCreation(nodeCryptography, code)).toEqual({ ok: true, value: creationOf(keys) })
    expect(creationOf(keys).account).toBe(publicKeyOf(keys.account))
  })

  it('are taken by Caddy', async () => {
    const caddy = await provideProgram('caddy')
    const names = ['Caddyfile', 'container/Caddyfile'].filter((name) => files.has(name))
    const path = join(folder, 'Caddyfile')
    for (const name of names) {
      writeFileSync(path, text(name))
      const args = ['adapt', '--config', path, '--adapter', 'caddyfile', '--validate']
      const adapted = execFileSync(caddy, args, { encoding: 'utf8', stdio: 'pipe', env: { HOME: folder } })
      expect(adapted).toContain('reverse_proxy')
      expect(execFileSync(caddy, ['fmt', path], { encoding: 'utf8', stdio: 'pipe' })).toBe(text(name))
    }
  })

  it('have steps that name files and commands that there are', () => {
    const steps = text('README.md')
    const named = [...steps.matchAll(/(?<![\w./-])((?:container\/)?[\w.-]+\.(?:conf|service|json|txt|yaml))\b/g)].map(
      ([, name = '']) => name,
    )
    for (const name of new Set(named))
      if (!(nodes.length > 1 && name === 'nats.conf')) expect([...files.keys()]).toContain(name)
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const commands = [...steps.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) expect(Object.keys(scripts)).toContain(command)
  })

  it('have steps that install each file where its program reads it, the secret ones for root or their user alone', () => {
    const steps = text('README.md')
    const installed = [...steps.matchAll(/sudo install -m (\d+) -o root -g ([\w-]+) ([\w.-]+) (\/etc\/\S+)/g)].map(
      ([, mode, group, name, place]) => [name, place, mode, group],
    )
    const [conf = ''] = configurations
    expect(installed).toEqual([
      [conf, '/etc/plenary/nats.conf', '640', 'plenary-nats'],
      ['plenary-nats.service', '/etc/systemd/system/plenary-nats.service', '644', 'root'],
      ['Caddyfile', '/etc/plenary/Caddyfile', '600', 'root'],
      ['plenary.service', '/etc/systemd/system/plenary.service', '644', 'root'],
      ['nginx.conf', '/etc/nginx/conf.d/plenary.conf', '600', 'root'],
      ['apache.conf', '/etc/apache2/sites-available/plenary.conf', '600', 'root'],
    ])
    const places = installed.map(([, place]) => place)
    for (const unit of ['plenary.service', 'plenary-nats.service'])
      for (const [place] of text(unit).matchAll(/^\w+=.*?(?<![-\w])\/etc\/plenary\/[\w.]+/gm))
        expect(places).toContain(place.replace(/^.*(?=\/etc)/, ''))
    // It would keep the mode of a file that is there, or the owner that a service is not.
    expect(steps).not.toMatch(/\bcp /)
  })

  it.each([
    ['Caddy', ['apt-get install -y caddy', 'disable --now caddy', 'enable plenary', 'restart plenary']],
    ['nginx', ['apt-get install -y nginx certbot', `certonly --standalone -d ${HOST}`, 'nginx -t', 'restart nginx']],
    [
      'Apache',
      [
        'apt-get install -y apache2 certbot',
        `certonly --standalone -d ${HOST}`,
        'a2enmod ssl headers deflate mime proxy proxy_http proxy_wstunnel',
        'a2ensite plenary',
        'apachectl configtest',
        'restart apache2',
      ],
    ],
  ])('have all steps of %s, in order', (server, commands) => {
    const [, section = ''] = new RegExp(`\n### ${server}\n([^]*?)\n##`).exec(text('README.md')) ?? []
    const at = commands.map((command) => section.indexOf(command))
    expect(at).not.toContain(-1)
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  it('have steps that check for the very numbers of a host that runs', () => {
    const steps = text('README.md')
    expect(steps).toContain('These print **200**, **404** and **400**')
    for (const number of ['000', '403 or 404', '502, 503, 504']) expect(steps).toContain(`\n| ${number} `)
  })

  it('leave the keys and the code where the sources are', () => {
    expect(text('README.md')).toContain(`--exclude=${KEYS_FILE} --exclude=code.txt`)
  })
})

it('Caddy’s unit takes a configuration that root alone may read, with a home', () => {
  const unit = readFileSync(join(ROOT, 'deploy/plenary.service'), 'utf8')
  expect(unit).toContain('\nLoadCredential=Caddyfile:/etc/plenary/Caddyfile\n')
  expect(unit).toMatch(/^ExecStart=.* --config \$\{CREDENTIALS_DIRECTORY\}\/Caddyfile /m)
  expect(unit).toMatch(/^Environment=HOME=/m)
})

it('the containers’ files are of root, who has no power over those of others there', async () => {
  const files = await hostFiles(await hosted(['127.0.0.1']))
  const [, names = ''] =
    /sudo install -m 600 -o root -g root (container.*) \/srv/.exec(files.get('README.md') ?? '') ?? []
  expect(names.split(' ').toSorted()).toEqual(
    [...files.keys()].filter((name) => name.startsWith('container/')).toSorted(),
  )
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
