/** Everything that is not in the bar at the top, with a word on what it is for. */

import { type Key, t } from '../../i18n'
import type { Screen } from '../../model/address'
import { install, wayToInstall } from '../../model/install'
import { linkTo } from '../../model/navigation'
import { Problem } from '../../parts/Problem'
import { useTitle } from '../../parts/title'
import { useAsyncAction } from '../../workspace/use-async-action'

const GROUPS = [
  {
    title: 'more-compare',
    items: [
      ['changes', 'changes-title', 'more-changes'],
      ['matrix', 'matrix-title', 'more-matrix'],
      ['pictures', 'pictures-title', 'more-pictures'],
    ],
  },
  {
    title: 'more-write',
    items: [
      ['cable', 'cable-title', 'more-cable'],
      ['brief', 'brief-title', 'more-brief'],
    ],
  },
  {
    title: 'more-keep',
    items: [
      ['list', 'list-title', 'more-list'],
      ['room', 'room-title', 'more-room'],
      ['reader', 'reader-title', 'more-reader'],
      ['mine', 'mine-title', 'more-mine'],
      ['receive', 'receive-title', 'more-receive'],
      ['files', 'files-title', 'more-files'],
      ['settings', 'settings-title', 'more-settings'],
      ['accuracy', 'accuracy-title', 'more-accuracy'],
    ],
  },
] as const satisfies readonly {
  title: Key
  items: readonly (readonly [screen: Screen, title: Key, what: Key])[]
}[]

/** As long as the app is not installed and can be. */
function Install() {
  const { problem, run } = useAsyncAction()
  const way = wayToInstall()
  if (way === null) return null
  const ask = async () => {
    await install()
    return ''
  }
  return (
    <>
      <p class="bar">
        {way === 'ios' ? t('install-ios') : t('more-install')}{' '}
        {way === 'ask' && (
          <button class="btn" type="button" onClick={() => void run(ask)}>
            {t('install')}
          </button>
        )}
      </p>
      <Problem text={problem} />
    </>
  )
}

export function MoreScreen() {
  useTitle(t('nav-more'))
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('more-title')}</h1>
        <p>{t('more-deck')}</p>
      </div>
      <Install />
      {GROUPS.map(({ title, items }) => (
        <section key={title}>
          <h2 class="sec">{t(title)}</h2>
          <ul class="ways">
            {items.map(([screen, name, what]) => (
              <li key={screen}>
                <a href={linkTo(screen)}>{t(name)}</a>
                <span>{t(what)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
