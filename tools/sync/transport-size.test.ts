/** Size budget of the client of a sync server, which a device loads where a delegation is: bundled as in the build. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { expect, it } from 'vitest'
import { ROOT } from '../programs/process.mjs'
import { chunkOf } from '../vite/first-load'

const MOST_BYTES = 66 * 1024

/** Both are loaded on use, as the app does. */
const ENTRY = ['nats', 'nats-tokens'].map((name) => join(ROOT, 'pwa/sync/transports', `${name}.ts`))
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) =>
    id === 'entry' ? `export const load = [${ENTRY.map((path) => `() => import(${JSON.stringify(path)})`)}]` : null,
}

it('is at most 66 KB, gzip', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry],
    build: {
      target: 'es2024',
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: 'entry',
        preserveEntrySignatures: 'allow-extension',
        output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const chunk = outputs.find(({ fileName }) => fileName.includes('transport-nats'))
  if (chunk?.type !== 'chunk') throw new Error('no chunk')
  expect(chunk.code).not.toMatch(/\beval\(|new Function\(/)
  expect(gzipSync(chunk.code, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES)
  expect(gzipSync(chunk.code, { level: 9 }).length).toBeGreaterThan(30_000)
})

it('is a chunk of its own', () => {
  const modules = { getModuleInfo: () => ({ importedIds: [] }) }
  for (const id of ['/x/node_modules/@nats-io/nats-core/lib/core.js', '/x/pwa/sync/transports/nats.ts'])
    expect(chunkOf(id, modules)).toBe('transport-nats')
  for (const id of ['/x/pwa/sync/credentials.ts', '/x/node_modules/valibot/a.js'])
    expect(chunkOf(id, modules)).toBeNull()
})
