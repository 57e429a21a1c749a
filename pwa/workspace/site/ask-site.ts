/** Request of the worker that makes a site. */
import more from 'virtual:words/more'
import type { Lang } from '../../../shared/domain/text/langs'
import type { SiteSource } from '../../../shared/site/site'
import type { Patterns } from '../../../shared/words/pattern'
import { CORE } from '../../i18n/catalogues'
import { askWorker, type WorkerRead } from '../workers'
import type { SiteWritten } from './site-folder'

export interface SiteStep {
  readonly done: number
  readonly total: number
}

/** The style sheet is the worker's own. */
type Source = Omit<SiteSource, 'style'>

export interface SiteRequest {
  readonly source: Source
  /** Folder that it is written into; `null` for an archive. */
  readonly folder: FileSystemDirectoryHandle | null
  /** Port for the progress. */
  readonly steps: MessagePort
}

export type SiteAnswer = { readonly zip: Blob } | { readonly written: SiteWritten } | { readonly problem: string }

/** Messages of all languages, those of the first load and of the other screens: the pages have words of both. */
async function allWords(): Promise<SiteSource['words']> {
  const of = async (lang: Lang): Promise<Patterns> => ({ ...(await CORE[lang]()), ...(await more[lang]()) })
  const [en, fr, es] = await Promise.all([of('en'), of('fr'), of('es')])
  return { en, fr, es }
}

/** Makes the site. `stop` leaves what was written into a folder by then. */
export function askSite(
  source: Omit<Source, 'words'>,
  folder: FileSystemDirectoryHandle | null,
  tell: (step: SiteStep) => void,
): WorkerRead<SiteAnswer> {
  return askWorker<SiteRequest, SiteAnswer>(
    'site',
    async () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: MessageEvent<SiteStep>) => tell(data)
      return { source: { ...source, words: await allWords() }, folder, steps: port2 }
    },
    ({ steps }) => [steps],
  )
}
