/** Vite plugin: virtual module with the recogniser's precision and recall, computed at build time on the corpus in the project. */
import type { Plugin } from 'vite'
import { evaluate } from '../shared/recognition/evaluation'
import { CORPUS, examplesIn, shippedLexicons } from './corpus'

const NAME = 'virtual:accuracy'

export const accuracy: Plugin = {
  name: 'plenary-accuracy',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null
    const lexicons = shippedLexicons()
    const part = (name: string) => {
      const { errors: _, ...figures } = evaluate(lexicons, examplesIn(`${CORPUS}${name}`))
      return figures
    }
    const parts = { dev: part('dev'), heldout: part('heldout'), varied: part('varied') }
    return `export default ${JSON.stringify(parts)}`
  },
}
