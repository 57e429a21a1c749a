/** Checks of the packages: each finds what it is for, in a build made of a few bytes. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  appFilesOf,
  appProblems,
  archiveProblems,
  extensionProblems,
  type Files,
  writePackages,
  zipOf,
} from './zip-package'

const POLICY = "default-src 'none'"
const filesOf = (texts: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const without = (texts: Readonly<Record<string, string>>, name: string) => {
  const { [name]: _, ...others } = texts
  return others
}

const PAGE = `<meta content="${POLICY}" /><link href="manifest.webmanifest" /><script src="./assets/a-1.js"></script><a href="#/">`
const MANIFEST = JSON.stringify({
  name: 'Plenary',
  short_name: 'Plenary',
  start_url: '../',
  scope: '../',
  display: 'standalone',
  lang: 'en',
  icons: [
    { src: 'icons/192.png', sizes: '192x192' },
    { src: 'icons/512.png', sizes: '512x512' },
  ],
})
const worker = (page: string) =>
  `precache([{"revision":null,"url":"assets/a-1.js"},{"revision":"${md5(page)}","url":"index.html"}])`
const APP = {
  'assets/a-1.js': 'start()',
  ...Object.fromEntries(
    ['README.md', 'Caddyfile', 'plenary.service', 'nginx.conf', 'apache.conf'].map((name) => [`deploy/${name}`, name]),
  ),
  'icons/192.png': '1',
  'icons/512.png': '2',
  'index.html': PAGE,
  'manifest.webmanifest': MANIFEST,
  'packs/shipped.json': '["talks"]',
  'packs/talks.json': '{}',
  'sw.js': worker(PAGE),
  'third-party.md': 'Licences',
}

describe('an archive', () => {
  it('of a build as it is has no problem, and has the page and its worker last', () => {
    const build = filesOf(APP)
    expect(archiveProblems(zipOf(build), build)).toEqual([])
    const names = Buffer.from(zipOf(build)).toString('latin1')
    expect(names.lastIndexOf('sw.js')).toBeGreaterThan(names.lastIndexOf('index.html'))
    expect(names.lastIndexOf('index.html')).toBeGreaterThan(names.lastIndexOf('third-party.md'))
  })
  it('does not depend on the order of the files', () => {
    const build = filesOf(APP)
    expect(zipOf(Object.fromEntries(Object.entries(build).reverse()))).toEqual(zipOf(build))
  })
  it.each([
    ['a source map', { ...APP, 'assets/a-1.js.map': '{}' }, 'assets/a-1.js.map is of development'],
    ['a source', { ...APP, 'start.ts': '' }, 'start.ts is of development'],
    [
      'the name of a map',
      { ...APP, 'assets/a-1.js': '//# sourceMappingURL=a.js.map' },
      'assets/a-1.js names a source map',
    ],
    ['no licences', without(APP, 'third-party.md'), 'third-party.md, the licences, is missing'],
  ])('with %s is refused', (_, texts, problem) => {
    const build = filesOf(texts)
    expect(archiveProblems(zipOf(build), build)).toEqual([problem])
  })
  it('with another content than the build is refused', () => {
    const build = filesOf(APP)
    const zip = zipOf(filesOf({ ...APP, 'packs/talks.json': '{"other":1}' }))
    expect(archiveProblems(zip, build)).toEqual([
      'packs/talks.json is not as it was built',
      'the same build gives other bytes',
    ])
  })
})

describe('the app', () => {
  it('has no problem where all that is named is there', () => expect(appProblems(filesOf(APP), POLICY)).toEqual([]))
  it.each([
    ['a script', without(APP, 'assets/a-1.js'), ['assets/a-1.js is missing']],
    ['an icon', without(APP, 'icons/512.png'), ['icons/512.png is missing']],
    ['a configuration of a host', without(APP, 'deploy/nginx.conf'), ['deploy/nginx.conf is missing']],
    ['a pack', without(APP, 'packs/talks.json'), ['packs/talks.json is missing']],
    [
      'the size of an icon',
      { ...APP, 'manifest.webmanifest': MANIFEST.replace('"512x512"', '"500x500"') },
      ['manifest.webmanifest has no icon of 512x512'],
    ],
    [
      'a field of the manifest',
      { ...APP, 'manifest.webmanifest': MANIFEST.replace('"scope"', '"scops"') },
      ['manifest.webmanifest has no scope'],
    ],
    ['the list of the service worker', { ...APP, 'sw.js': 'precache([])' }, ['sw.js lists no file']],
    [
      'the digest in that list',
      { ...APP, 'sw.js': worker('another page') },
      ['index.html is not as the service worker lists it'],
    ],
    ['a script in that list', { ...APP, 'assets/b-2.js': 'later()' }, ['assets/b-2.js would not be there offline']],
  ])('without %s is refused', (_, texts, problems) => expect(appProblems(filesOf(texts), POLICY)).toEqual(problems))
  it('may have a client of a server that is not kept for use offline', () => {
    expect(appProblems(filesOf({ ...APP, 'assets/transport-nats-2.js': 'later()' }), POLICY)).toEqual([])
  })
  it('is packed with every file that the steps of hosting it name beside them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'))
    const packed = Object.keys(appFilesOf(folder, 'deploy'))
    rmSync(folder, { recursive: true })
    const steps = readFileSync('deploy/README.md', 'utf8')
    const named = [...steps.matchAll(/sudo install -m \d+ -o root -g root ([\w.]+) /g)].map(([, name]) => name)
    expect(named).toEqual(['Caddyfile', 'plenary.service', 'nginx.conf', 'apache.conf'])
    for (const name of named) expect(packed).toContain(`deploy/${name}`)
  })
  it('with another policy is refused', () =>
    expect(appProblems(filesOf(APP), "default-src 'self'")).toEqual(['index.html has not the content security policy']))
})

describe('an extension', () => {
  const manifest = {
    manifest_version: 3,
    version: '1.2.3',
    background: { service_worker: 'background.js' },
    icons: { 16: 'icons/16.png' },
    host_permissions: ['https://plenary.example/*'],
  }
  const files = (changed: object) =>
    filesOf({ 'manifest.json': JSON.stringify({ ...manifest, ...changed }), 'background.js': '', 'icons/16.png': '' })
  it.each([
    ['as it is', {}, []],
    ['of another version', { version: '1.2.4' }, ['manifest.json says version 1.2.4, not 1.2.3']],
    ['of an old format', { manifest_version: 2 }, ['manifest.json is not of version 3']],
    ['that names what is not there', { action: { default_popup: 'popup.html' } }, ['popup.html is missing']],
    [
      'for another address',
      { host_permissions: ['https://other.example/*'] },
      ['manifest.json has no permission for https://plenary.example/'],
    ],
    [
      'that trusts a name of the own machine',
      { host_permissions: ['https://plenary.example/*', 'https://plenary.localhost/*'] },
      ['manifest.json trusts what answers on the user’s own machine'],
    ],
    [
      'for a name that only begins like the own machine',
      { host_permissions: ['https://plenary.example/*', 'https://localhost.example/*'] },
      [],
    ],
    [
      'that trusts the own machine',
      { host_permissions: ['https://plenary.example/*', 'http://localhost/*'] },
      ['manifest.json trusts what answers on the user’s own machine'],
    ],
  ])('%s', (_, changed, problems) =>
    expect(extensionProblems(files(changed), '1.2.3', 'https://plenary.example/')).toEqual(problems),
  )
})

describe('the packages of a release', () => {
  it('are written with their digests, and not one where one has a problem', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-packages-'))
    const packageOf = (name: string, problems: readonly string[] = []) => ({ name, zip: strToU8(name), problems })
    try {
      expect(writePackages(folder, 'all.sha256', [packageOf('a.zip'), packageOf('b.zip')])).toEqual([])
      expect(readdirSync(folder).sort()).toEqual(['a.zip', 'all.sha256', 'b.zip'])
      expect(readFileSync(join(folder, 'all.sha256'), 'utf8')).toMatch(
        /^[0-9a-f]{64} {2}a\.zip\n[0-9a-f]{64} {2}b\.zip\n$/,
      )
      expect(writePackages(folder, 'all.sha256', [packageOf('a.zip'), packageOf('b.zip', ['x is missing'])])).toEqual([
        'b.zip: x is missing',
      ])
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
