/** Selects of articles; where several may be chosen, those are listed under it. */

import { isDay } from '../../../shared/domain/dates/days'
import { idsIn } from '../../../shared/kinds/text-fields'
import { t } from '../../i18n'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { ArticleOptions } from '../../workspace/forms/Pick'
import { SelectOrAdd } from '../../workspace/forms/SelectOrAdd'
import { screenNames } from '../../workspace/report-phrases'
import { PickedList } from './PickedList'

interface Props {
  readonly ids: FieldIds
  /** Ids, parted by spaces. */
  readonly value: string
  readonly isSeveral: boolean
  /** Date of the form, on which the articles are in force; while it has none, the as-of date counts. */
  readonly date: string
  readonly onInput: (value: string) => void
}

/** Articles that something is about; one that is missing can be added. */
export function ArticlesInput(props: Props) {
  return (
    <div class="picked">
      <SelectOrAdd {...props.ids} value={shownOf(props)} kind="article" onChoose={(id) => choose(props, id)}>
        <option value="">{t('choose-article')}</option>
        <ArticleOptions chosen={shownOf(props)} {...dayOf(props)} />
      </SelectOrAdd>
      <Chosen {...props} />
    </div>
  )
}

/** Articles that another one continues: any but itself and the whole agreement. */
export function ContinuedInput(props: Props & { readonly own: string | null }) {
  return (
    <div class="picked">
      <select
        {...props.ids}
        value={shownOf(props)}
        onChange={({ currentTarget }) => choose(props, currentTarget.value)}
      >
        <option value="">{t('choose-article')}</option>
        <ArticleOptions
          chosen={shownOf(props)}
          {...dayOf(props)}
          isOffered={({ id, kind }) => id !== props.own && kind !== 'instrument'}
        />
      </select>
      <Chosen {...props} />
    </div>
  )
}

const Chosen = ({ value, isSeveral, onInput }: Props) =>
  isSeveral ? (
    <PickedList chosen={idsOf(value)} nameOf={screenNames().article} onChange={(chosen) => onInput(chosen.join(' '))} />
  ) : null

const idsOf = (value: string): readonly string[] => idsIn({ articles: value }, 'articles')

const dayOf = ({ date }: Props) => (isDay(date) ? { on: date } : {})

const shownOf = ({ value, isSeveral }: Props): string => (isSeveral ? '' : value)

const choose = ({ value, isSeveral, onInput }: Props, id: string): void =>
  onInput(isSeveral && id !== '' ? [...new Set([...idsOf(value), id])].join(' ') : id)
