/** Not-found messages: unknown path, unknown id, invalid date. Each says what to do instead. */
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { baseAddress } from '../model/state'
import { useTitle } from './title'

/** A path that no screen has. */
export function NotFound() {
  return <Missing text={t('unknown-place', { place: `#/${baseAddress.value.id ?? ''}` })} find="" />
}

/** An id that the negotiation does not have. */
export function UnknownEntity({ kind }: { kind: 'article' | 'member' | 'meeting' }) {
  const id = baseAddress.value.id ?? ''
  return <Missing text={t(`unknown-${kind}`, { id })} find={id.replaceAll('-', ' ')} />
}

function Missing({ text, find }: { text: string; find: string }) {
  useTitle(t('unknown-title'))
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{t('unknown-title')}</h1>
      <p>
        {text} {t('unknown-nothing-lost')}
      </p>
      <p class="empty">
        <a class="btn" href={linkTo('board')}>
          {t('unknown-to-board')}
        </a>{' '}
        <a class="btn" href={linkTo('lookup', null, find ? { q: find } : {})}>
          {t('unknown-find')}
        </a>
      </p>
    </div>
  )
}

/** A date in the address that does not exist. */
export function BadDay({ day }: { day: string }) {
  return (
    <p class="trouble" role="alert">
      {t('unknown-day', { day })}
    </p>
  )
}
