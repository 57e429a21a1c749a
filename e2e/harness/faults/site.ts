/** The PWA as built, with the store's own module beside it, so that a test can write as the app writes. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { ROOT } from '../../../tools/process.mjs'
import { BUILDS } from '../builds'
import { type PwaServer, servePwa } from '../pwa-server'

export interface Site extends PwaServer {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Serves a copy of the build that the test may change. */
export async function serveSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-site-'))
  cpSync(BUILDS.pwa, folder, { recursive: true })
  await buildModule(folder, 'store-now', [])
  await buildModule(folder, 'store-next', [nextVersion])
  const server = await servePwa(folder)
  return {
    ...server,
    folder,
    remove: async () => {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const nextVersion: Plugin = {
  name: 'next-version',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === './versions/v2' && importer?.endsWith('/store/database.ts')
      ? join(ROOT, 'e2e/harness/faults/next-version.ts')
      : null
  },
}

async function buildModule(outDir: string, name: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2024',
      minify: false,
      lib: { entry: join(ROOT, 'e2e/harness/faults/store-module.ts'), formats: ['es'], fileName: () => `${name}.js` },
    },
  })
}
