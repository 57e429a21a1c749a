/** Store suite: IndexedDB with one row per entry, against rows of many entries. */
import { interleave, type Row, ratioOf, type SuiteResult, sampleOf, type Verdict } from '../figures'
import type { Importer, Read } from '../pages/store'
import type { Session } from '../session'
import type { Suite } from '../suite'

interface Size {
  readonly records: number
  readonly rounds: number
  readonly importers: readonly Importer[]
}

const SIZES: readonly Size[] = [
  { records: 500, rounds: 7, importers: ['ours', 'rows one by one', 'rows, one transaction', 'rows, bulkAdd'] },
  { records: 5000, rounds: 5, importers: ['ours', 'rows one by one', 'rows, one transaction', 'rows, bulkAdd'] },
  { records: 50_000, rounds: 5, importers: ['ours', 'rows one by one', 'rows, one transaction'] },
]

interface Measured {
  readonly size: Size
  readonly imports: Readonly<Record<string, number>>
  readonly ours: readonly Read[]
  readonly rows: readonly Read[]
  readonly puts: readonly { readonly told: number; readonly counted: number }[]
}

export const store: Suite = {
  name: 'store',
  title: 'The record in IndexedDB, milliseconds; reading is done in a page that was just opened',
  async run(session) {
    const measured: Measured[] = []
    for (const size of SIZES) measured.push(await measure(session, size))
    return resultOf(measured)
  },
}

async function measure(session: Session, size: Size): Promise<Measured> {
  const context = await session.browser.newContext()
  const first = await session.openIn(context, 'store')
  await first.evaluate((records) => storePage.setUp(records), size.records)
  const imports: Record<string, number> = {}
  for (const importer of size.importers) {
    await first.evaluate(() => storePage.erase())
    imports[importer] = await first.evaluate((importer) => storePage.bringIn(importer), importer)
  }
  await first.close()
  const inNewPage = async <T>(work: (page: Awaited<typeof first>) => Promise<T>) => {
    const page = await session.openIn(context, 'store')
    const result = await work(page)
    await page.close()
    return result
  }
  const reads = await interleave(size.rounds, {
    ours: () => inNewPage((page) => page.evaluate(() => storePage.readOurs())),
    rows: () => inNewPage((page) => page.evaluate(() => storePage.readRows())),
  })
  const puts = await interleave(size.rounds, { put: () => inNewPage((page) => page.evaluate(() => storePage.put())) })
  await context.close()
  return { size, imports, ours: reads.ours ?? [], rows: reads.rows ?? [], puts: puts.put ?? [] }
}

function resultOf(measured: readonly Measured[]): SuiteResult {
  for (const { size, ours, rows } of measured)
    for (const [round, read] of ours.entries())
      if (read.records !== size.records || read.concluded !== rows[round]?.concluded)
        throw new Error(`${size.records} records: ours and the rows do not tell the same`)
  const by = (records: number) => measured.find(({ size }) => size.records === records)
  return {
    rows: measured.flatMap(rowsOf),
    verdicts: verdictsOf(by(5000), by(50_000)),
    checked: ['both layouts gave all records and the same counts of phases'],
  }
}

function rowsOf({ size, imports, ours, rows, puts }: Measured): Row[] {
  const work = `${size.records.toLocaleString('en')} observations`
  const read = (reads: readonly Read[]) => ({
    read: sampleOf(reads.map(({ read }) => read)),
    'read and count': sampleOf(reads.map(({ board }) => board)),
  })
  const put = {
    put: sampleOf(puts.map(({ told }) => told)),
    'put and count': sampleOf(puts.map(({ counted }) => counted)),
  }
  return Object.entries(imports).map(([contender, ms]) => ({
    work,
    contender,
    figures: {
      import: ms,
      ...(contender === 'ours' ? { ...read(ours), ...put } : {}),
      ...(contender === 'rows, one transaction' ? read(rows) : {}),
    },
  }))
}

function verdictsOf(middle?: Measured, large?: Measured): Verdict[] {
  const boards = (reads: readonly Read[] = []) => reads.map(({ board }) => board)
  return [
    {
      target: 'import of 5,000 against row-by-row Dexie',
      limit: 10,
      bound: 'at least',
      measured: (middle?.imports['rows one by one'] ?? 0) / (middle?.imports.ours ?? 1),
      unit: 'x',
    },
    {
      target: 'import of 50,000 against row-by-row Dexie',
      limit: 10,
      bound: 'at least',
      measured: (large?.imports['rows one by one'] ?? 0) / (large?.imports.ours ?? 1),
      unit: 'x',
    },
    {
      target: '50,000 observations read and counted, against rows',
      limit: 1,
      bound: 'at most',
      measured: ratioOf(boards(large?.ours), boards(large?.rows)),
      unit: 'x',
    },
  ]
}
