import { nameIn, t } from '../i18n'
import type { Screen } from '../model/address'
import { linkTo, openOverlay } from '../model/navigation'
import { appData, baseAddress } from '../model/state'
import { Icon } from '../parts/Glyph'
import { KeyHint } from '../parts/KeyHint'
import { Dateline } from './Dateline'

const NAV = [
  { screen: 'board', label: 'nav-board', within: ['board', 'article'] },
  { screen: 'matrix', label: 'nav-matrix', within: ['matrix'] },
  { screen: 'meetings', label: 'nav-meetings', within: ['meetings', 'meeting'] },
  { screen: 'members', label: 'nav-members', within: ['members', 'member'] },
  {
    screen: 'more',
    label: 'nav-more',
    within: [
      'more',
      'changes',
      'list',
      'cable',
      'brief',
      'pictures',
      'files',
      'reader',
      'room',
      'mine',
      'correct',
      'receive',
      'settings',
      'accuracy',
    ],
  },
] as const satisfies readonly { screen: Screen; label: string; within: readonly Screen[] }[]

export function Masthead() {
  const { screen } = baseAddress.value
  return (
    <header>
      <button class="skip" type="button" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <div class="masthead">
        <p class="wordmark">
          <a href={linkTo('board')}>{t('app-name')}</a>
        </p>
        <span class="neg">{appData.value && nameIn(appData.value.pack.names)}</span>
        <nav aria-label={t('nav-label')}>
          <ul>
            {NAV.map((item) => (
              <li key={item.screen}>
                <a href={linkTo(item.screen)} aria-current={currentOf(item, screen)}>
                  {t(item.label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button
          class="find"
          type="button"
          aria-label={t('find')}
          aria-keyshortcuts="/ Control+K"
          onClick={() => openOverlay(linkTo('lookup'))}
        >
          <Icon name="search" />
          <span>{t('find')}</span>
          <KeyHint k="/" />
        </button>
      </div>
      <hr class="rules" />
      <Dateline />
    </header>
  )
}

const currentOf = (item: (typeof NAV)[number], screen: Screen) =>
  item.screen === screen ? 'page' : item.within.some((inner) => inner === screen) ? 'true' : undefined
