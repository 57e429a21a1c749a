/**
 * Vite plugin: patches PDF.js for documents of anyone. It counts what each stream unpacks to where the decoders allocate it, which
 * no declared length or filter can pass; it decodes no image, and it has no compiler of functions, which makes code of strings
 * where a page lets it: a host that sends no policy must not be the one to hold that. A patch that no longer matches ends the build.
 */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { chargeUnpacked } from '../shared/documents/unpack-budget'
import { ROOT } from './process.mjs'

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
    throw new Error(`PDF.js has ${found} places, not ${count}, of the ${what}: see tools/patched-pdfjs.ts`)
  return code.replace(pattern, by)
}
