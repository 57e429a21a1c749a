/** Sheet with references in plain text, BibTeX and RIS, to be copied or saved for a reference manager. */
import { useState } from 'preact/hooks'
import { toBibtex } from '../../../shared/citations/bibtex'
import { toText } from '../../../shared/citations/plain'
import type { Reference } from '../../../shared/citations/reference'
import { toRis } from '../../../shared/citations/ris'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { closeOverlay } from '../../model/navigation'
import { isLocalHost } from '../../model/public-link'
import { address } from '../../model/state'
import { copyText } from '../../parts/copy-text'
import { Dialog } from '../../parts/dialogs/Dialog'
import { saveFile } from '../../workspace/files/file-download'
import { citedBy } from './references'

/** A format: its name, its text, and the ending and type of its file. */
interface Format {
  readonly name: string
  readonly text: (reference: Reference) => string
  readonly file?: { readonly ending: string; readonly type: string }
}

const plainText = (reference: Reference): string =>
  toText(reference, {
    date: (date) => dateText(date, 'long'),
    accessed: (date) => t('cite-accessed', { date: dateText(date, 'long') }),
  })

const formats = (): readonly Format[] => [
  { name: t('cite-plain'), text: plainText },
  { name: 'BibTeX', text: toBibtex, file: { ending: 'bib', type: 'application/x-bibtex' } },
  { name: 'RIS', text: toRis, file: { ending: 'ris', type: 'application/x-research-info-systems' } },
]

export function CiteDialog() {
  const [message, setMessage] = useState('')
  const cited = citedBy(address.value.params)
  const copy = async (text: string) => setMessage(t((await copyText(text)) ? 'text-copied' : 'text-not-copied'))
  return (
    <Dialog class="small cite" labelledby="cite-title" onClose={closeOverlay}>
      <h2 id="cite-title">
        {t('cite')}
        <button class="btn quiet" type="button" onClick={closeOverlay}>
          {t('close')}
        </button>
      </h2>
      {cited.length === 0 && <p>{t('cite-none')}</p>}
      {cited.map(({ of, reference }) => (
        <section key={of} aria-label={t(`cite-${of}`)}>
          <h3>{t(`cite-${of}`)}</h3>
          {formats().map(({ name, text, file }) => (
            <FormatBlock key={name} name={name} text={text(reference)} file={file} onCopy={copy} />
          ))}
        </section>
      ))}
      <p role="status">{message}</p>
      {cited.length > 0 && isLocalHost() && <p>{t('cite-here')}</p>}
    </Dialog>
  )
}

interface BlockProps {
  readonly name: string
  readonly text: string
  readonly file: Format['file']
  readonly onCopy: (text: string) => Promise<void>
}

/** Lines of a format that are in sight at once. */
const MOST_LINES = 8

function FormatBlock({ name, text, file, onCopy }: BlockProps) {
  return (
    <>
      <textarea
        class="code"
        rows={Math.min(MOST_LINES, Math.max(4, text.split('\n').length))}
        readOnly
        aria-label={name}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="bar">
        <button class="btn" type="button" onClick={() => void onCopy(text)}>
          {file ? t('cite-copy', { format: name }) : t('cite-copy-plain')}
        </button>
        {file && (
          <button
            class="btn"
            type="button"
            onClick={() => void saveFile({ name: `plenary.${file.ending}`, type: file.type, pieces: [text] })}
          >
            {t('cite-download', { format: name })}
          </button>
        )}
      </p>
    </>
  )
}
