/** Select fields for an article, a member or a meeting. */

import { OTHER_THEME } from '../../../shared/domain/assembly/assemble'
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import { takesPartOn } from '../../../shared/domain/queries/participation'
import { colonIn } from '../../../shared/domain/text/typography'
import type { Article, Day, Meeting, Member } from '../../../shared/domain/types'
import { lang, locale, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { shortTitle } from '../../model/negotiation/negotiation-index'
import { articlesIn, day, negotiation } from '../../model/state'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { SelectOrAdd } from './SelectOrAdd'

interface Props extends Partial<FieldIds> {
  readonly id: string
  readonly value: string
  readonly onPick: (id: string) => void
}

export function PickArticle({ value, onPick, none = t('choose-article'), ...ids }: Props & { readonly none?: string }) {
  return (
    <select {...ids} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{none}</option>
      <ArticleOptions chosen={value} />
    </select>
  )
}

interface ArticleProps {
  /** Listed also where it is not in force. */
  readonly chosen: string
  /** Day on which the articles are in force; without one the as-of date. */
  readonly on?: Day
  readonly isOffered?: (article: Article) => boolean
}

/** Options for articles, grouped by theme: those in force, of which all or some are offered. */
export function ArticleOptions({ chosen, on = day.value, isOffered = () => true }: ArticleProps) {
  const index = negotiation.value
  const inForce = new Set(articlesIn(on))
  const isListed = (article: Article) => (inForce.has(article) || article.id === chosen) && isOffered(article)
  return (
    <>
      {index?.pack.themes.map((theme) => (
        <optgroup key={theme.id} label={nameIn(theme.names)}>
          {index.pack.articles
            .filter((article) => article.theme === theme.id && isListed(article))
            .map((article) => (
              <option key={article.id} value={article.id}>
                {nameIn(article.names)}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  )
}

/** Options for all themes, and the one of articles that have none yet. */
export function ThemeOptions() {
  const themes = negotiation.value?.pack.themes ?? []
  const all = themes.some(({ id }) => id === OTHER_THEME.id) ? themes : [...themes, OTHER_THEME]
  return (
    <>
      {all.map(({ id, names }) => (
        <option key={id} value={id}>
          {nameIn(names)}
        </option>
      ))}
    </>
  )
}

/** Members for a select: participants first, then by localised name. */
export function sortedMembers() {
  const pack = negotiation.value?.pack
  if (!pack) return []
  const order = new Intl.Collator(locale.value)
  const rank = ({ id }: Member) => Number(takesPartOn(pack, id))
  return [...pack.members].sort(
    (a, b) => rank(b) - rank(a) || order.compare(nameIn(a.shortNames), nameIn(b.shortNames)),
  )
}

export function PickMember({ value, onPick, ...ids }: Props) {
  return (
    <select {...ids} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{t('choose-member')}</option>
      {sortedMembers().map((member) => (
        <option key={member.id} value={member.id}>
          {nameIn(member.shortNames)}
        </option>
      ))}
    </select>
  )
}

/** Label of a meeting: its last day, its time, and its short title. */
export const meetingLabel = ({ end, time, title }: Meeting): string =>
  `${dateText(end)}${time === undefined ? '' : `, ${time}`}${colonIn(lang.value)}${shortTitle(title)}`

const latestFirst = (a: Meeting, b: Meeting): number =>
  compare(effectiveDay(b.end), effectiveDay(a.end)) || compare(b.time ?? '', a.time ?? '')

interface MeetingProps extends Props {
  readonly until: Day
  /** Offers these alone. */
  readonly among?: readonly Meeting[] | undefined
  /** True where a meeting that is missing can be added. */
  readonly canAdd?: boolean
}

/** Meetings held up to a day, latest first; the selected one is listed even if it is later, or ahead. */
export function PickMeeting({ id, value, until, among, onPick, canAdd = false }: MeetingProps) {
  const isOffered = ({ id }: Meeting) => among?.some((meeting) => meeting.id === id) ?? true
  const { heldMeetings = [], meetings: all } = negotiation.value ?? {}
  const meetings = heldMeetings
    .filter(
      ({ meeting, day }) =>
        meeting.id !== value && isOffered(meeting) && (day <= until || effectiveDay(meeting.start) <= until),
    )
    .map(({ meeting }) => meeting)
  const chosen = all?.get(value)
  const options = (
    <>
      <option value="">{t('choose-meeting')}</option>
      {[...meetings, ...(chosen ? [chosen] : [])].sort(latestFirst).map((meeting) => (
        <option key={meeting.id} value={meeting.id}>
          {meetingLabel(meeting)}
        </option>
      ))}
    </>
  )
  return canAdd ? (
    <SelectOrAdd id={id} value={value} kind="meeting" onChoose={onPick}>
      {options}
    </SelectOrAdd>
  ) : (
    <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {options}
    </select>
  )
}
