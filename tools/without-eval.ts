/**
 * Vite plugin: takes the compiler of functions out of PDF.js, which makes code of strings where a page lets it. It is told not to
 * (`shared/documents/pdf.ts`); a host that sends no policy must not be the one to hold that.
 */
import type { Plugin } from 'vite'

const CALL = /\bnew Function\(/g
/** Throws, as the browser does under the policy; PDF.js then interprets the function. */
const REFUSED = 'new (function () { throw new EvalError() })('

export const withoutEval: Plugin = {
  name: 'plenary-without-eval',
  transform: {
    filter: { id: /\/unpdf\/dist\/pdfjs\.mjs$/ },
    handler: (code) => ({ code: code.replace(CALL, REFUSED), map: null }),
  },
}
