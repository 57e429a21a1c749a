/** Forms below a report for what its authors add: comments, classification, distribution, requests, private entries. */
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { Untold } from '../../../shared/reports/citable'
import type { Frame } from '../../../shared/reports/frame'
import type { OwnLine } from '../../../shared/reports/own-lines'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { ForUsChoice } from '../../workspace/ForUsChoice'
import { OwnLines } from './OwnLines'
import type { AuthorsPart } from './use-authors-part'

interface Props {
  readonly part: AuthorsPart
  /** Status updates that a comment may cite. */
  readonly entries: readonly LedgerEntry[]
  /** Comments that the report is without. */
  readonly untold: ReadonlyMap<OwnLine, Untold>
}

export function AuthorsForm({ part, entries, untold }: Props) {
  const { name, own, frame, writeOwn, writeFrame } = part
  return (
    <>
      <OwnLines name={name} own={own} onChange={writeOwn} entries={entries} untold={untold} />
      <FrameForm frame={frame} onChange={writeFrame} />
      <ForUsChoice {...part} />
    </>
  )
}

interface FrameProps {
  readonly frame: Frame
  readonly onChange: (frame: Frame) => void
}

function FrameForm({ frame, onChange }: FrameProps) {
  return (
    <details class="more-form bar-block">
      <summary>{t('frame-title')}</summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {(['classification', 'distribution'] as const).map((field) => (
          <FormField key={field} name={field} label={t(`frame-${field}`)}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                maxLength={200}
                value={frame[field]}
                onInput={(event) => onChange({ ...frame, [field]: event.currentTarget.value })}
              />
            )}
          </FormField>
        ))}
        <FormField name="requests" label={t('frame-requests')}>
          {(ids) => (
            <textarea
              {...ids}
              rows={3}
              value={frame.requests.join('\n')}
              onInput={(event) => onChange({ ...frame, requests: event.currentTarget.value.split('\n') })}
            />
          )}
        </FormField>
      </form>
    </details>
  )
}
