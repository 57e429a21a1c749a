/** Vite plugin: leaves what rules say, and their examples, out of builds; the evaluation command and the tests have them. */
import type { Plugin } from 'vite'

/** A property that explains a row, as the formatter writes it: one string, or a language and one. */
const EXPLANATION = /\b(?:says|example):\s*(?:\[[^\]]*\]|'[^'\n]*'|"[^"\n]*"),\s*/g

export const withoutExplanations: Plugin = {
  name: 'plenary-without-explanations',
  enforce: 'pre',
  transform: {
    filter: { id: /\/shared\/recognition\/(?:claims\/(?:(?:subjects|refusals|tables)\/)?[\w-]+|topic-rows)\.ts$/ },
    handler: (code) => ({ code: code.replace(EXPLANATION, ''), map: null }),
  },
}
