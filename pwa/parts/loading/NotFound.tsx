/** Not-found messages: unknown path, unknown id. Each says what to do instead. */
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { baseAddress, isPrivateHidden } from '../../model/state'
import { HiddenNote } from '../HiddenNote'
import { useTitle } from '../title'

/** Unknown path. */
export function NotFound() {
  return <Missing text={t('unknown-place', { place: `#/${baseAddress.value.id ?? ''}` })} query="" />
}

/** Unknown id of an article, member or meeting; offers a search for its words. It may be of one that is hidden. */
export function UnknownEntity({ kind }: { kind: 'article' | 'member' | 'meeting' }) {
  if (isPrivateHidden.value) return <HiddenEntity />
  const id = baseAddress.value.id ?? ''
  return <Missing text={t(`unknown-${kind}`, { id })} query={id.replaceAll('-', ' ')} />
}

function HiddenEntity() {
  useTitle(t('unknown-title'))
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{t('unknown-title')}</h1>
      <HiddenNote />
    </div>
  )
}

function Missing({ text, query }: { text: string; query: string }) {
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
        <a class="btn" href={linkTo('lookup', null, query ? { q: query } : {})}>
          {t('unknown-find')}
        </a>
      </p>
    </div>
  )
}
