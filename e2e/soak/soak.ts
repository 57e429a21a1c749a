/**
 * Soak tests, which `npm test` leaves out: `npm run soak [-- store]` kills the browser while it writes, `npm run soak -- sync`
 * the devices and servers of a delegation, `npm run soak -- models` runs the model tests deeply, `npm run soak -- files` opens crafted files. The exit code is 1 where anything was lost.
 */
const SOAKS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  store: async () => (await import('./store')).soakStore(),
  models: async () => (await import('./models')).soakModels(),
  files: async (args) => (await import('./files')).soakFiles(args),
  sync: async (args) => (await import('./sync')).soakSync(args),
}

const [name = 'store', ...args] = process.argv.slice(2)
const soak = SOAKS[name]
if (soak) await soak(args)
else {
  console.error(`${name} is no soak test: ${Object.keys(SOAKS).join(', ')}`)
  process.exitCode = 1
}
