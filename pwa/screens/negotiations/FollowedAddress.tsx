/** Address that a negotiation is followed at: when it was last checked, whether there is a newer version, and to stop. */
import { useState } from 'preact/hooks'
import { locale, t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import { type Followed, readFollowed, writeFollowed } from '../../store'
import { openInScreen } from '../../workspace/files/file-launch'
import { checkFollowed, type FollowedNews, type OtherVersion } from '../../workspace/followed/check-followed'
import { fetchWords } from '../../workspace/followed/fetch-words'
import { useAsyncAction } from '../../workspace/use-async-action'

export function FollowedAddress({ negotiation }: { negotiation: string }) {
  const [followed, setFollowed] = useState(() => readFollowed(negotiation))
  const [news, setNews] = useState<FollowedNews | null>(null)
  const { isBusy, problem, run } = useAsyncAction()
  if (!followed) return null
  const { address, checkedAt } = followed
  const { host } = new URL(address)
  const check = async () => {
    setNews(null)
    setNews(await checkFollowed(negotiation, address))
    setFollowed(readFollowed(negotiation))
    return ''
  }
  const remember = (next: Followed | null) => {
    writeFollowed(negotiation, next)
    setFollowed(next)
  }
  return (
    <div class="followed unprinted">
      <p class="bar">
        <span id={`followed-${negotiation}`}>{t('follow-at', { host, date: instantText(checkedAt) })}</span>
        <button
          class="btn"
          type="button"
          disabled={isBusy}
          aria-describedby={`followed-${negotiation}`}
          onClick={() => void run(check)}
        >
          {t('follow-check')}
        </button>
        <button
          class="btn quiet"
          type="button"
          disabled={isBusy}
          aria-describedby={`followed-${negotiation}`}
          onClick={() => remember(null)}
        >
          {t('follow-stop')}
        </button>
        <span role="status">{isBusy && t('follow-fetching')}</span>
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={followed.atOpening}
          onChange={({ currentTarget: { checked } }) => {
            // Another tab may have stopped following.
            const now = readFollowed(negotiation)
            remember(now && { ...now, atOpening: checked })
          }}
        />
        <span>{t('follow-at-opening')}</span>
      </label>
      <Problem text={problem} />
      {news && <News news={news} address={address} />}
    </div>
  )
}

const instantText = (instant: string): string =>
  new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(instant))

function News({ news, address }: { news: FollowedNews; address: string }) {
  const { host } = new URL(address)
  switch (news.is) {
    case 'failed':
      return <Problem text={fetchWords(news.fetched, address)} />
    case 'unreadable':
      return <Problem text={t('follow-unreadable', { host })} />
    case 'other-negotiation':
      return <Problem text={t('follow-other-negotiation', { host })} />
    case 'older':
      return <Problem text={t('follow-older', { version: news.version })} />
    case 'same':
      return <p role="status">{t('follow-same')}</p>
    case 'newer':
      return <Version news={news} address={address} />
    case 'other-key':
      return (
        <>
          <Problem text={t('follow-other-key')} />
          <Version news={news} address={address} />
        </>
      )
  }
}

/** What another version changes, and the way to its preview. */
function Version({ news: { version, statuses, file }, address }: { news: OtherVersion; address: string }) {
  return (
    <p class="bar">
      <span role="status">{t('follow-newer', { version, n: statuses })}</span>
      <button
        class="btn primary"
        type="button"
        onClick={() => openInScreen({ name: address, address, getFile: async () => file }, 'files')}
      >
        {t('follow-see')}
      </button>
    </p>
  )
}
