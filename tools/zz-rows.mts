import { examplesIn, shippedLexicons } from './corpus'
import { readNames } from '../shared/recognition'
import { claimsAndRoles } from '../shared/recognition/claims/index'
import { ROWS } from '../shared/recognition/claims/rows'
const lex = shippedLexicons()
const dirs = ['/tmp/realtext2/out/learn','/tmp/claims22c/old','shared/recognition/corpus/dev','shared/recognition/corpus/heldout','shared/recognition/corpus/varied','shared/recognition/corpus/real-learn','shared/recognition/corpus/mended']
const { pageLang } = await import('../shared/recognition/language')
const read = (lexicon: any, page: any, off: Set<string>, held = new Set<string>()) => { const { mentions, readClaims } = readNames(lexicon, page); return JSON.stringify(readClaims(((l: any, c: any, s: any, t: any, all: any) => claimsAndRoles(l, c, s, t, all, { off, asked: (id: string, h: boolean) => { if (h) held.add(id) }, cues: () => {} } as any)) as any)) }
const reads = dirs.flatMap(d => examplesIn(d)).map(({ passage }) => { const page = { blocks: passage.text.split(/\n\s*\n/), lang: passage.lang, url: passage.url ?? undefined, title: passage.title ?? undefined, metaDate: passage.date ?? undefined }; const lexicon = lex.of(pageLang(lex.functionWords, page)); const held = new Set<string>(); return { id: passage.id, page, lexicon, held, r: read(lexicon, page, new Set(), held) } })
for (const [, { id }] of ROWS) { const con = reads.filter(r => r.held.has(id)); const ch = con.filter(r => read(r.lexicon, r.page, new Set([id])) !== r.r); if (ch.length < 4) console.log(id, 'held', con.length, 'changes', ch.length, ch.map(c => c.id).join(' ')) }
