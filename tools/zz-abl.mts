import { examplesIn, shippedPack, shippedLexicons } from './corpus'
import { evaluate } from '../shared/recognition/evaluation'
import { compileLexicon } from '../shared/recognition'
import { LANGUAGES } from '../shared/recognition/languages/index'
import { wordsOf } from '../shared/recognition/words'
const pack = shippedPack(), lex = shippedLexicons()
const letters = (t: string) => ` ${wordsOf(t).map((w) => w.letters).join(' ')} `
const dirs = ['/tmp/realtext2/out/learn','/tmp/claims22c/old','shared/recognition/corpus/dev','shared/recognition/corpus/heldout','shared/recognition/corpus/varied','shared/recognition/corpus/real-learn']
const lang = process.argv[2] as 'en'
const all = dirs.flatMap((d, k) => examplesIn(d).filter(e=>e.passage.lang===lang).map((e) => { const r = evaluate(lex, [e]).underDiscussion; return { e, k, l: letters(e.passage.text), r } }))
for (const cls of ['discussion','outstanding'] as const) for (const phrase of new Set(LANGUAGES[lang].words[cls] ?? [])) {
  const con = all.filter(a => a.l.includes(letters(phrase)) )
  if (!con.length) continue
  const words = { ...LANGUAGES[lang].words, [cls]: (LANGUAGES[lang].words[cls] ?? []).filter(p => p !== phrase) }
  const one = compileLexicon(pack, lang, { ...LANGUAGES[lang], words })
  const lx = { ...lex, of: () => one } as any
  let tp=0, fp=0; const per = dirs.map(()=>[0,0])
  for (const a of con) { const r = evaluate(lx, [a.e]).underDiscussion; per[a.k][0]+=r.tp-a.r.tp; per[a.k][1]+=r.fp-a.r.fp; tp += r.tp-a.r.tp; fp += r.fp-a.r.fp }
  if (fp<0 || tp>0) console.log(cls, phrase, 'tp', tp, 'fp', fp, JSON.stringify(per))
}
