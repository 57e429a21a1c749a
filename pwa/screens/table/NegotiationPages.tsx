/** Fields of what makes a page one about the negotiation: topic words by language, parts of addresses; and its document symbols. */
import { topicField } from '../../../shared/domain/entries/negotiation-fields'
import { LANGS } from '../../../shared/domain/text/langs'
import { lang, t } from '../../i18n'
import { fieldLabel } from '../../workspace/entries/field-words'
import { LinesField } from './LinesField'
import type { FieldsProps } from './NegotiationNames'

export function NegotiationPages({ fields, problems = {}, onChange }: FieldsProps) {
  const languages = [lang.value, ...LANGS.filter((one) => one !== lang.value)]
  const control = (name: string, label: string, hint: string) => (
    <LinesField
      key={name}
      name={name}
      label={label}
      hint={hint}
      problem={problems[name]}
      value={fields[name] ?? ''}
      onInput={(text) => onChange({ [name]: text })}
    />
  )
  return (
    <details class="fold">
      <summary>{t('edit-pages')}</summary>
      {languages.map((one) =>
        control(topicField(one), fieldLabel('negotiation', { field: 'topicWords', part: one }), t('edit-topic-hint')),
      )}
      {control('addresses', t('of-address-marks'), t('edit-address-hint'))}
      {control('sites', t('of-sites'), t('edit-site-hint'))}
      {control('symbols', t('of-document-symbols'), t('edit-symbol-hint'))}
    </details>
  )
}
