/**
 * Opens reports in LibreOffice Writer, as their readers do: `npm run check-reports`. For each language the .docx and the rich
 * copy are converted to OpenDocument there, and its headings, tables and footnotes are counted. Needs `soffice` (Debian:
 * apt-get install libreoffice-writer).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { createServer } from 'vite'
import { LANGS } from '../../shared/domain/text/langs'
import { toDocx } from '../../shared/reports/docx'
import { NO_FRAME } from '../../shared/reports/frame'
import { toHtml } from '../../shared/reports/html'
import { buildMeetingReport } from '../../shared/reports/meeting-report'
import { PublicData } from '../../shared/reports/public-data'
import { footnotesOf, type Report } from '../../shared/reports/report'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { ROOT } from '../../tools/programs/process.mjs'
import { bundledPacks, packConstants } from '../../tools/vite/bundled-pack'
import { words } from '../../tools/words/plugin'

interface Parts {
  readonly headings: number
  readonly tables: number
  readonly footnotes: number
}

const partsOf = (report: Report): Parts => ({
  headings: 1 + report.sections.length,
  tables: report.sections.filter(({ kind }) => kind === 'table').length,
  footnotes: footnotesOf(report).list.length,
})

/** Converts a file in LibreOffice and counts what it made of it. */
function openedInWriter(path: string, filter: readonly string[], folder: string): Parts {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...filter,
      '--convert-to',
      'odt:writer8',
      '--outdir',
      folder,
      path,
    ],
    { stdio: 'ignore' },
  )
  const odt = unzipSync(readFileSync(path.replace(/\.\w+$/, '.odt')))
  const content = strFromU8(odt['content.xml'] ?? new Uint8Array())
  const count = (what: RegExp) => [...content.matchAll(what)].length
  return { headings: count(/<text:h /g), tables: count(/<table:table /g), footnotes: count(/<text:note /g) }
}

// The constants that a build puts in: the modules of the app read them while they load.
for (const [name, value] of Object.entries(packConstants(bundledPacks())))
  Reflect.set(globalThis, name, JSON.parse(value))
// Vite makes the words, which the app's modules import.
const vite = await createServer({
  configFile: false,
  root: ROOT,
  plugins: [words],
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
})
const screens = await vite.ssrLoadModule('/e2e/reports/screen-phrases.ts')
const { phrasesIn }: Pick<typeof import('./screen-phrases'), 'phrasesIn'> = { phrasesIn: screens.phrasesIn }

/** Marks are around each section of the rich copy. */
const MARKED = { ...NO_FRAME, classification: 'Restricted' }
const folder = mkdtempSync(join(tmpdir(), 'plenary-reports-'))
let failed = 0
try {
  for (const lang of LANGS) {
    const phrases = await phrasesIn(lang, pack)
    const span = { kind: 'meeting', meeting: '2021-07-22-plenary' } as const
    const report = buildMeetingReport(PublicData.of(pack, []), span, '2021-07-22', phrases, [], MARKED)
    if (!report) throw new Error('The dataset has no such meeting')
    const files = [
      [`report-${lang}.docx`, new Uint8Array(await toDocx(report, phrases)), []],
      [`pasted-${lang}.html`, `<meta charset="utf-8">${toHtml(report, phrases)}`, ['--infilter=HTML (StarWriter)']],
    ] as const
    for (const [name, content, filter] of files) {
      writeFileSync(join(folder, name), content)
      const [found, expected] = [openedInWriter(join(folder, name), filter, folder), partsOf(report)]
      const isSame = JSON.stringify(found) === JSON.stringify(expected)
      if (!isSame) failed++
      console.log(
        `${name}: ${isSame ? 'passed' : `failed, expected ${JSON.stringify(expected)}`} ${JSON.stringify(found)}`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
// The app's channels between tabs keep the process open.
process.exit(failed === 0 ? 0 : 1)
