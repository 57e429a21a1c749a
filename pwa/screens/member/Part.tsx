import type { Member } from '../../../shared/domain/types'
import { atlas } from '../../app/state'
import { isKey, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { OutLink } from '../../parts/Source'

/** The member's part in the initiative, as far as the sources tell, and how sure that is. */
export function Part({ member }: { member: Member }) {
  const { participation } = member
  const seen = atlas.value?.pack.participants.find((found) => found.member === member.id)
  const key = `confidence-${participation.confidence}`
  return (
    <>
      <h2 class="sec">{t('member-part')}</h2>
      <ul class="facts">
        {factsOf(member).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {participation.wave && (
          <li>
            <small>{t('member-wave')}</small>
            <span lang="en">{participation.wave}</span>
          </li>
        )}
        <li>
          <small>
            {t('member-confidence', { confidence: isKey(key) ? t(key) : participation.confidence })}.{' '}
            <span lang="en">{participation.source}</span>
          </small>
        </li>
        {seen?.note && (
          <li>
            <small lang="en">{seen.note}</small>
          </li>
        )}
        {seen && seen.sources.length > 0 && (
          <li>
            <small>
              {seen.sources.map((url, index) => (
                <span key={url}>
                  {index > 0 && ', '}
                  <OutLink url={url} />
                </span>
              ))}
            </small>
          </li>
        )}
      </ul>
    </>
  )
}

function factsOf({ participant, participation, group, euMemberState, acceded }: Member): readonly string[] {
  const facts: string[] = []
  if (participation.signed2017) facts.push(t('member-signed-2017'))
  if (participation.signed2019) facts.push(t('member-signed-2019'))
  if (participation.supported2024) facts.push(t('member-supported-2024'))
  else if (participant) facts.push(t('member-not-supported-2024'))
  if (group) facts.push(t(`member-group-${group}`))
  if (euMemberState) facts.push(t('member-eu-state'))
  facts.push(t('member-acceded', { date: dateText(acceded) }))
  return facts
}
