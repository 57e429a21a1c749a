/** Static analysis of the builds: Content Security Policy, permissions, licences, reproducibility. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extensionPolicy } from '../../extension/policy'
import { version } from '../../package.json'
import { fetchingPolicy, PWA_POLICY } from '../../pwa/policy'
import { BUILDS, PWA_URL } from '../../testing/browsers/builds'
import { policyOf } from '../../tools/programs/static-server.mjs'
import { startFilesOf, startProblems } from '../../tools/release/start-package'
import {
  appFilesOf,
  appProblems,
  archiveProblems,
  extensionProblems,
  filesOf,
  zipOf,
} from '../../tools/release/zip-package'
import { differsFrom } from '../../tools/vite/reproducible'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
const textsOf = (folder: string, kind: RegExp) =>
  filesIn(folder)
    .filter((file) => kind.test(file))
    .map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')])
/** It has its script inside, named by its hash: in its frame no other origin is the own one. */
const FETCHING = 'fetching.html'
const builds = Object.entries(BUILDS)

it('lets the fetching page run the script inside it alone', () => {
  const html = readFileSync(join(BUILDS.pwa, FETCHING), 'utf8')
  const [script, ...others] = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
  expect(others).toEqual([])
  const hash = createHash('sha256')
    .update(script ?? '')
    .digest('base64')
  expect(policyOf(html)).toBe(fetchingPolicy(hash))
})

describe.each(builds)('the %s build', (_, folder) => {
  it('has no inline script, style or handler, and no external resource', () => {
    for (const [, html] of textsOf(folder, /\.html$/).filter(([file]) => file !== FETCHING)) {
      expect(html.match(/<script\b(?![^>]*\bsrc=)[^>]*>/g)).toBeNull()
      expect(html.match(/<style\b|\sstyle=|\son\w+=|javascript:/gi)).toBeNull()
      expect(html.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//gi)).toBeNull()
    }
  })
  it('evaluates no strings as code', () => {
    for (const [file, code] of textsOf(folder, /\.js$/))
      expect([file, code.match(/\beval\(|new Function\(|importScripts\(|import\(["'`]https?:/)]).toEqual([file, null])
  })
  it('includes the licences of its packages', () => {
    expect(readFileSync(join(folder, 'third-party.md'), 'utf8')).toBe(readFileSync('THIRD-PARTY.md', 'utf8'))
  })
  it('contains no local path or host name', () => {
    for (const [file, text] of textsOf(folder, /\.(js|html|json|css|map)$/))
      expect([file, text.includes(process.cwd())]).toEqual([file, false])
  })
})

it('the packages pass their checks', () => {
  const of = (files: ReturnType<typeof filesOf>, problems: readonly string[]) => [
    ...archiveProblems(zipOf(files), files),
    ...problems,
  ]
  const app = appFilesOf(BUILDS.pwa, 'deploy')
  expect(of(app, appProblems(app, PWA_POLICY))).toEqual([])
  const [chromium, firefox] = [filesOf(BUILDS.chromium), filesOf(BUILDS.firefox)]
  for (const files of [chromium, firefox]) expect(of(files, extensionProblems(files, version, PWA_URL))).toEqual([])
  const parts = { app, extension: chromium, 'extension-firefox': firefox }
  const start = startFilesOf(parts, 'docs', { appUrl: PWA_URL, version })
  expect(of(start, startProblems(start))).toEqual([])
})

it('the PWA page declares its policy before anything it governs', () => {
  const html = readFileSync(join(BUILDS.pwa, 'index.html'), 'utf8')
  expect(policyOf(html)).toBe(PWA_POLICY)
  expect(html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(html.search(/<(script|link|style)\b/))
  expect(PWA_POLICY).not.toMatch(/unsafe|\*|https?:/)
})

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(BUILDS[browser], 'manifest.json'), 'utf8'))
  const pwaHost = `http://${new URL(PWA_URL).hostname}/*`
  it('has the name of the app', () => {
    const words = JSON.parse(readFileSync(join(BUILDS[browser], '_locales/en/messages.json'), 'utf8'))
    expect([manifest.name, words.name.message]).toEqual(['__MSG_name__', 'Plenary'])
  })
  it('requests no further permissions', () => {
    const allowed = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'sidePanel']
    expect(manifest.permissions.filter((name: string) => !allowed.includes(name))).toEqual([])
    expect([...manifest.host_permissions].sort()).toEqual([pwaHost, 'https://www.wto.org/*'])
    expect(manifest.optional_permissions ?? []).toEqual(
      (manifest.optional_permissions ?? []).filter((name: string) => name === 'notifications'),
    )
    for (const { matches } of manifest.content_scripts)
      for (const match of matches) expect(match === pwaHost || match.startsWith('https://www.wto.org/')).toBe(true)
  })
  it('exposes the card to pages, and nothing else', () => {
    expect(manifest.web_accessible_resources.flatMap((one: { resources: string[] }) => one.resources)).toEqual([
      'card/index.html',
    ])
    expect(manifest.externally_connectable).toBeUndefined()
  })
  it('has the strict Content Security Policy', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(extensionPolicy(['https://www.wto.org']))
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|\*/)
  })
})

it('the build of the extension is reproducible byte for byte; the app’s is checked as it is packaged', async () => {
  expect(await differsFrom(BUILDS.chromium, 'extension')).toEqual([])
})
