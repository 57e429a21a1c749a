/**
 * Vite plugin: patches PDF.js for documents of anyone. Where it allocates, it charges a budget: what each stream unpacks to, which no
 * declared length or filter can pass, and what short instructions grow to, such as ranges, arrays, and a text that is drawn again
 * and again. It decodes no image, and it has no compiler of functions, which makes code of strings where a page lets it: a host
 * that sends no policy must not be the one to hold that. A patch that no longer matches ends the build.
 */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { chargeUnpacked } from '../../shared/documents/unpack-budget'
import { ROOT } from '../programs/process.mjs'

interface Patch {
  readonly what: string
  /** Minified names differ with each version: they are matched as words. */
  readonly pattern: RegExp
  readonly count: number
  readonly by: string
}

const CHARGE = chargeUnpacked.name
const BUDGET = join(ROOT, 'shared/documents/unpack-budget.ts')

const PATCHES: readonly Patch[] = [
  {
    what: 'growing buffer of a decoder',
    pattern:
      /(ensureBuffer\(\w+\)\{const (\w+)=this\.buffer;.{0,60}?let (\w+)=this\.minBufferLength;for\(;\3<\w+;\)\3\*=2;)/g,
    count: 1,
    by: `$1${CHARGE}($3-$2.byteLength);`,
  },
  {
    what: 'chunks of the browser’s own decompression',
    pattern: /(\w+\.push\((\w+)\),\w+\+=\2\.byteLength)/g,
    count: 1,
    by: `${CHARGE}($2.byteLength),$1`,
  },
  { what: 'chunk of Brotli', pattern: /(let \w+=)(new Int8Array\((16384)\));/g, count: 1, by: `${CHARGE}($3);$1$2;` },
  {
    what: 'range of a table of characters',
    pattern: /(if\((\w+)-(\w+)>\w+\)throw new Error\("map\w+ - ignoring data above MAX_MAP_RANGE\."\);)/g,
    count: 3,
    by: `$1${CHARGE}(8*Math.max(0,$2-$3));`,
  },
  {
    what: 'range of widths',
    pattern: /(for\(let (\w+)=(\w+);\2<=([a-z]\w*);\2\+\+\)\w+\[\2\]=\w+[;}])/g,
    count: 2,
    by: `${CHARGE}(8*Math.max(0,$4-$3));$1`,
  },
  {
    what: 'glyphs of a text',
    pattern: /(charsToGlyphs\((\w+)\)\{)(let \w+=this\.#\w+\.get\(\2\))/g,
    count: 1,
    by: `$1${CHARGE}(8*$2.length);$3`,
  },
  {
    what: 'element of an array',
    pattern: /(for\(;!\w+\(this\.buf1,"\]"\)&&this\.buf1!==\w+;\))(\w+\.push\(this\.getObj\(\w+\)\);)/g,
    count: 1,
    by: `$1{${CHARGE}(8);$2}`,
  },
  {
    what: 'character of a string',
    pattern: /(\}break;default:)(\w+\.push\(String\.fromCharCode\(\w+\)\);break\}if\(\w+\)break;)/g,
    count: 1,
    by: `$1${CHARGE}(8);$2`,
  },
  {
    what: 'character of a string in hexadecimal',
    pattern: /(\w+===-1\?\w+=\w+:\()(\w+\.push\(String\.fromCharCode\(\w+<<4\|\w+\)\),)/g,
    count: 1,
    by: `$1${CHARGE}(8),$2`,
  },
  {
    what: 'decoding of an image as a stream',
    pattern: /(readBlock\(\)\{)this\.decodeImage(?:Fallback)?\(\)\}/g,
    count: 3,
    by: '$1throw new TypeError("No image is decoded")}',
  },
  {
    // Throws as the browser does under the policy; PDF.js then interprets the function.
    what: 'compiler of functions',
    pattern: /\bnew Function\(/g,
    count: 3,
    by: 'new (function () { throw new EvalError() })(',
  },
]

export const patchedPdfjs: Plugin = {
  name: 'plenary-patched-pdfjs',
  transform: {
    filter: { id: /\/unpdf\/dist\/pdfjs\.mjs$/ },
    handler: (code) => ({
      code: `import{${CHARGE}}from${JSON.stringify(BUDGET)};${PATCHES.reduce(patched, code)}`,
      map: null,
    }),
  },
}

function patched(code: string, { what, pattern, count, by }: Patch): string {
  const found = code.match(pattern)?.length ?? 0
  if (found !== count)
    throw new Error(`PDF.js has ${found} places, not ${count}, of the ${what}: see tools/vite/patched-pdfjs.ts`)
  return code.replace(pattern, by)
}
