/** Made by `tools/vite/accuracy-plugin.ts`. */
declare module 'virtual:accuracy' {
  import type { CorpusFigures, StoredFigures } from '../shared/recognition/evaluation/accuracy-figures'

  const accuracy: {
    readonly day: StoredFigures['day']
    /** False where the recogniser has changed since the figures on real excerpts were computed. */
    readonly isCurrent: boolean
    readonly real: Pick<StoredFigures, 'learn' | 'test'>
    readonly own: Readonly<Record<'heldout' | 'varied' | 'dev', CorpusFigures>>
  }
  export default accuracy
}
