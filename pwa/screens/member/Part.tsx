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
      <dl class="facts">
        {factsOf(member).map((fact) => (
          <dd key={fact}>{fact}</dd>
        ))}
        {participation.wave && (
          <>
            <dt>{t('member-wave')}</dt>
            <dd lang="en">{participation.wave}</dd>
          </>
        )}
        <dd>
          <small>
            {t('member-confidence', { confidence: isKey(key) ? t(key) : participation.confidence })}.{' '}
            <span lang="en">{participation.source}</span>
          </small>
        </dd>
        {seen?.note && (
          <dd>
            <small lang="en">{seen.note}</small>
          </dd>
        )}
        {seen && seen.sources.length > 0 && (
          <dd>
            <small>
              {seen.sources.map((url, index) => (
                <span key={url}>
                  {index > 0 && ', '}
                  <OutLink url={url} />
                </span>
              ))}
            </small>
          </dd>
        )}
      </dl>
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
