/** Serves the built PWA with the store as an extra module, so that a test can write as the app does. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { ROOT } from '../../../tools/programs/process.mjs'
import { packConstants } from '../../../tools/vite/bundled-pack'
import { BUILDS } from '../builds'
import { madeOnce } from '../made-once'
import { type PwaServer, servePwa } from '../pwa-server'

export interface Site extends PwaServer {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Serves a copy of the build that a test may change, with the plain server or another one. */
export async function serveSite(serve: (folder: string) => Promise<PwaServer> = servePwa): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-site-'))
  cpSync(BUILDS.pwa, folder, { recursive: true })
  cpSync(await storeModules(), folder, { recursive: true })
  const server = await serve(folder)
  return {
    ...server,
    folder,
    remove: async () => {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Main of a command that needs the site: the exit code is 1 where `work` resolves to false or rejects. */
export async function runOnSite(work: (site: Site) => Promise<boolean>): Promise<void> {
  const site = await serveSite()
  try {
    if (!(await work(site))) process.exitCode = 1
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await site.remove()
  }
}

/** The folder of the store modules. */
const storeModules = (): Promise<string> =>
  madeOnce('store-modules', async (folder) => {
    await buildModule(folder, 'store-now', [])
    await buildModule(folder, 'store-next', [nextVersion])
  })

const nextVersion: Plugin = {
  name: 'next-version',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === './versions' && importer?.endsWith('/store/connection.ts')
      ? join(ROOT, 'testing/browsers/faults/next-version.ts')
      : null
  },
}

async function buildModule(outDir: string, name: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    define: packConstants(),
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2024',
      minify: false,
      lib: {
        entry: join(ROOT, 'testing/browsers/faults/store-module.ts'),
        formats: ['es'],
        fileName: () => `${name}.js`,
      },
    },
  })
}
