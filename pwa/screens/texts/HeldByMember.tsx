/** Who holds what: by member the articles in whose brackets it stands. */
import type { DraftOutline } from '../../../shared/texts/outline'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { memberName } from '../../parts/facts/Reporter'
import { mostFirst } from './HeldBy'
import { articleNamed, partName } from './part-name'

export function HeldByMember({ outline: { parts } }: { outline: DraftOutline }) {
  const totals: Record<string, number> = {}
  for (const { members } of parts)
    for (const [code, count] of Object.entries(members)) totals[code] = (totals[code] ?? 0) + count
  const members = mostFirst(totals)
  return (
    <section aria-labelledby="held-by">
      <h2 class="sec" id="held-by">
        {t('texts-held')}
      </h2>
      {members.length === 0 && <p>{t('texts-held-none')}</p>}
      <ul class="rows">
        {members.map(([code, count]) => (
          <li key={code}>
            <span>
              <a class="name" href={linkTo('member', code.toLowerCase())}>
                {memberName(code.toLowerCase())}
              </a>{' '}
              <small>
                {parts
                  .filter(({ members }) => members[code] !== undefined)
                  .map((part) => articleNamed(part.id) ?? partName(part))
                  .join(', ')}
              </small>
            </span>
            <span>{t('texts-held-line', { n: count })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
