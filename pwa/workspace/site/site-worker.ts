/** Worker that makes a site and writes it into a folder or a ZIP archive: ten thousand status updates keep no screen from answering. */
import base from '../../../shared/look/base.css?raw'
import colours from '../../../shared/look/colours.css?raw'
import tokens from '../../../shared/look/tokens.css?raw'
import { countPages, siteFiles } from '../../../shared/site/site'
import site from '../../../shared/site/site.css?raw'
import { siteStyle } from '../../../shared/site/style'
import { siteView } from '../../../shared/site/view'
import type { WorkerRequest } from '../workers'
import type { SiteAnswer, SiteRequest, SiteStep } from './ask-site'
import { writeSite } from './site-folder'
import { siteZip } from './site-zip'

/** Pages between two messages about the progress. */
const TOLD = 20

async function answerTo({ source, folder, steps }: SiteRequest): Promise<SiteAnswer> {
  const view = siteView(source.pack)
  const pages = countPages(view, source.langs)
  const tell = (total: number) => (done: number) => steps.postMessage({ done, total } satisfies SiteStep)
  const files = siteFiles({ ...source, style: siteStyle({ colours, tokens, base, site }) }, view)
  if (folder === null) return { zip: siteZip(told(files, tell(pages))) }
  // Made whole before it is written: where that fails or is stopped, the folder stays as it was.
  const made = [...told(files, tell(2 * pages))]
  return { written: await writeSite(folder, told(made, tell(2 * pages), pages)) }
}

function* told<File extends readonly [path: string, text: string]>(
  files: Iterable<File>,
  tell: (done: number) => void,
  before = 0,
): Generator<File> {
  let done = before
  for (const file of files) {
    yield file
    if (file[0].endsWith('/index.html') && ++done % TOLD === 0) tell(done)
  }
}

addEventListener('message', ({ data: { port, request } }: MessageEvent<WorkerRequest<SiteRequest>>) => {
  answerTo(request).then(
    (answer) => port.postMessage(answer),
    (error: unknown) => port.postMessage({ problem: error instanceof Error ? error.name : '' } satisfies SiteAnswer),
  )
})
