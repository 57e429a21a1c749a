/** Looks at followed addresses when the app opens, where the user chose so, and tells of a version that is not here. */
import { t } from '../../i18n'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { negotiationsOn } from '../../model/negotiation/negotiation-view'
import { isPrivateHidden, notice, showNotice } from '../../model/state'
import { type Followed, readFollowed, writeFollowed } from '../../store'
import { openInScreen } from '../files/file-launch'
import { checkFollowed, type OtherVersion } from './check-followed'

const HOUR = 3_600_000

/** True of an address that the user wants to be looked at, and that was not within the last hour. */
export const isDue = ({ atOpening, lookedAt }: Followed, now: number): boolean =>
  atOpening && (lookedAt === undefined || now - Date.parse(lookedAt) >= HOUR || Date.parse(lookedAt) > now)

/** One after the other. What does not answer is tried at the next opening: off the network nothing is said. */
export async function lookAtOpening(): Promise<void> {
  for (const negotiation of negotiationsOn()) {
    const followed = readFollowed(negotiation)
    // Which addresses are followed is not shown while the private part is hidden.
    if (!navigator.onLine || isPrivateHidden.value || !followed || !isDue(followed, Date.now())) continue
    // Before the answer, so that another tab does not ask too.
    writeFollowed(negotiation, { ...followed, lookedAt: new Date().toISOString() })
    const news = await checkFollowed(negotiation, followed.address)
    if (news.is === 'newer' || news.is === 'other-key') tell(negotiation, followed.address, news)
  }
}

/** Never over another notice, nor while the private part is hidden: *Negotiations* tells of it on request. */
function tell(
  negotiation: string,
  address: string,
  { is, version, statuses, file }: { is: string } & OtherVersion,
): void {
  if (notice.value !== null || isPrivateHidden.value) return
  const name = negotiationName(negotiation)
  const text = is === 'newer' ? t('follow-news', { name, version, n: statuses }) : `${name}: ${t('follow-other-key')}`
  const see = () => {
    notice.value = null
    openInScreen({ name: address, address, getFile: async () => file }, 'files')
  }
  showNotice(text, { action: { label: t('follow-see'), run: see } })
}
