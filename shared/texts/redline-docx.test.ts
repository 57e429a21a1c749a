/** Reads the tracked changes out of the .docx: accepted they are the new draft, rejected the old one. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftPair } from '../../testing/drafts/generated-pairs'
import { parseDocx } from '../documents/docx'
import { alignDrafts } from './alignment'
import { compareDrafts } from './compare'
import { type Draft, draftReader } from './draft'
import { redlineOf } from './redline'
import { redlineDocx } from './redline-docx'
import { sourceParagraphs } from './source-paragraphs'
import { keyOf } from './tokens'

const read = draftReader({ articles: [], members: [], codeOf: new Map() })
const draftOf = (text: string) => read(sourceParagraphs({ text, format: 'text' }))
const HEAD = {
  mark: 'For us only',
  title: 'Rev.4 <against> Rev.3',
  lines: ['INF/ECOM/62/Rev.3, 12 Nov 2021', 'INF/ECOM/62/Rev.4, 3 Dec 2021'],
  author: 'Plenary',
  date: '2021-12-03T00:00:00Z',
}

async function partsOf(old: Draft, next: Draft) {
  const files = unzipSync(new Uint8Array(await redlineDocx(redlineOf(alignDrafts(old, next)), HEAD)))
  const header = Object.keys(files).find((name) => name.startsWith('word/header')) ?? ''
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { body: text('word/document.xml'), header: text(header) }
}

const unescaped = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/**
 * Lines of a document with all changes accepted or rejected, as Word and LibreOffice do: a mark that goes joins its paragraph with the
 * next, but the last one of the document stays.
 */
function linesOf(body: string, side: 'accepted' | 'rejected'): readonly string[] {
  const gone = side === 'accepted' ? 'w:del' : 'w:ins'
  const lines: string[] = []
  let line: string | null = null
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
  for (const [at, [, inside = '']] of paragraphs.entries()) {
    const properties = /^<w:pPr>.*?<\/w:pPr>/s.exec(inside)?.[0] ?? ''
    const runs = inside.slice(properties.length).replace(new RegExp(`<${gone} [^>]*>.*?</${gone}>`, 'gs'), '')
    for (const [, text = ''] of runs.matchAll(/<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>/gs))
      line = `${line ?? ''}${unescaped(text)}`
    if (properties.includes(`<${gone} `) && at < paragraphs.length - 1) continue
    lines.push(line ?? '')
    line = null
  }
  return lines
}

/** A draft in its form that is compared: quotes and spaces of any kind are the same. */
const plain = (lines: readonly string[]) => lines.map((line) => keyOf(line).replace(/\s+/g, ' ').trim())
const draftLines = ({ parts }: Draft) => plain(parts.flatMap(({ heading, paragraphs }) => [...heading, ...paragraphs]))

const ONE = '1. Each Party shall publish its  “fees” & charges on a website that is free of charge.'
const TWO = '(b) No Party shall [require[1]] the transfer of source code as a condition of import or sale.'
const THREE = 'The Committee meets once a year and reviews how this Agreement works in practice.'
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'labels and quotes',
    `Article 1: Fees\n${ONE}`,
    `Article 2: Charges\n${ONE.replace('1.', '2.').replace(/[“”]/g, '"')}`,
  ],
  ['split', `Article 1: Fees\n${ONE} ${THREE}`, `Article 1: Fees\n${ONE}\n${THREE}`],
  ['joined', `Article 1: Fees\n${ONE}\n${THREE}`, `Article 1: Fees\n${ONE} ${THREE}`],
  ['moved', `Article 1: Fees\n${ONE}\n${TWO}\n${THREE}`, `Article 1: Fees\n${TWO}\n${THREE}\n${ONE}`],
  [
    'articles in another order',
    `Article 1: Fees\n${ONE}\nArticle 2: Code\n${TWO}\nArticle 3: Review\n${THREE}`,
    `Article 1: Review\n${THREE}\nArticle 2: Fees\n${ONE}\nArticle 3: Talks\nNew words of their own.`,
  ],
  ...Array.from({ length: 12 }, (_, seed) => {
    const { old, new: next } = draftPair(seed, (['en', 'fr', 'es'] as const)[seed % 3] ?? 'en')
    return [`generated pair ${seed}`, old, next] as const
  }),
]

describe('a .docx of a redline', () => {
  it.each(CASES)('is the new draft accepted, the old one rejected: %s', async (_, old, next) => {
    const [from, to] = [draftOf(old), draftOf(next)]
    const { body } = await partsOf(from, to)
    const head = [HEAD.title, ...HEAD.lines]
    expect(plain(linesOf(body, 'accepted'))).toEqual([...head, ...draftLines(to)])
    expect(plain(linesOf(body, 'rejected'))).toEqual([...head, ...draftLines(from)])
  })
  it.each(CASES)('is read with its changes accepted: %s', async (_, old, next) => {
    const bytes = new Uint8Array(await redlineDocx(redlineOf(alignDrafts(draftOf(old), draftOf(next))), HEAD))
    const document = parseDocx(bytes)
    if (!document.ok) throw new Error(document.problem.code)
    const { articles } = compareDrafts(read(sourceParagraphs(document.document)), draftOf(next))
    expect(articles.flatMap(({ changes }) => changes)).toEqual([])
  })
  it('says on each page that it is for us, and numbers each change once', async () => {
    const { body, header } = await partsOf(draftOf(CASES[0]?.[1] ?? ''), draftOf(CASES[0]?.[2] ?? ''))
    expect(header).toContain('For us only')
    const ids = [...body.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
