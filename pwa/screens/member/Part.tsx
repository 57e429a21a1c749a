/** Participation of a member in the initiative, with the confidence of the sources. */
import { STATEMENTS } from '../../../shared/domain/participation'
import type { Day, Member, Participant } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { day, negotiation } from '../../model/state'
import { noteAsOf } from '../../parts/EditorsNote'
import { OutLink } from '../../parts/Source'

/** Participation entry of a member in the dataset. */
export const seenOf = (member: string): Participant | undefined =>
  negotiation.value?.pack.participants.find((found) => found.member === member)

export function Part({ member }: { member: Member }) {
  const { participation } = member
  const seen = seenOf(member.id)
  return (
    <>
      <h2 class="sec">{t('member-part')}</h2>
      <ul class="facts">
        {factsOf(member, day.value).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>
          <details>
            <summary>{t('member-known', { confidence: confidenceText(participation.confidence) })}</summary>
            <small>
              {[participation.wave, participation.source, seen?.note]
                .map(noteAsOf)
                .filter(Boolean)
                .map((line) => (
                  <span key={line} class="line" lang="en">
                    {line}
                  </span>
                ))}
              {seen?.sources.map((url) => (
                <span key={url} class="line">
                  <OutLink url={url} />
                </span>
              ))}
            </small>
          </details>
        </li>
      </ul>
    </>
  )
}

function factsOf({ participant, participation, group, euMemberState, acceded }: Member, day: Day): readonly string[] {
  const facts: string[] = []
  if (participation.signed2017 && day >= STATEMENTS.signed2017) facts.push(t('member-signed-2017'))
  if (participation.signed2019 && day >= STATEMENTS.signed2019) facts.push(t('member-signed-2019'))
  if (participant && day >= STATEMENTS.supported2024)
    facts.push(t(participation.supported2024 ? 'member-supported-2024' : 'member-not-supported-2024'))
  if (group) facts.push(t(`member-group-${group}`))
  if (euMemberState) facts.push(t('member-eu-state'))
  if (acceded <= day) facts.push(t('member-acceded', { date: dateText(acceded) }))
  return facts
}

/** Translates a confidence level; other text stays as it is in the dataset. */
function confidenceText(confidence: string): string {
  const known = (['high', 'medium-high', 'medium', 'low'] as const).find((level) => level === confidence)
  return known ? t(`confidence-${known}`) : confidence
}
