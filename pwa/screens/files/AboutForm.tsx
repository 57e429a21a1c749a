/** Form of the metadata of a dataset: author, licence, description, which every export of the negotiation has. */
import { type AboutDataset, LICENCES } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { type AboutText, problemsOfAbout } from './about-text'

interface Props {
  readonly text: AboutText
  readonly onChange: (text: AboutText) => void
}

const LINES = ['title', 'authors', 'url', 'description'] as const

export function AboutForm({ text, onChange }: Props) {
  const problems = problemsOfAbout(text)
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {LINES.map((field) => (
        <FormField
          key={field}
          name={`about-${field}`}
          label={t(`about-${field}`)}
          problem={problems[field]}
          hint={field === 'url' ? t('about-url-hint') : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={2000}
              value={text[field]}
              onInput={(event) => onChange({ ...text, [field]: event.currentTarget.value })}
            />
          )}
        </FormField>
      ))}
      <FormField name="about-licence" label={t('about-licence')}>
        {(ids) => (
          <select
            {...ids}
            value={text.licence}
            onChange={(event) => onChange({ ...text, licence: licenceOf(event.currentTarget.value) })}
          >
            <option value="">{t('about-licence-none')}</option>
            {LICENCES.map((licence) => (
              <option key={licence} value={licence}>
                {licence}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </form>
  )
}

const licenceOf = (value: string): AboutDataset['licence'] | '' => LICENCES.find((licence) => licence === value) ?? ''
