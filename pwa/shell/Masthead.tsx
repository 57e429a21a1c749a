/** Masthead: product name, negotiation, navigation bar, search button, dateline. */
import { t } from '../i18n'
import { linkTo, openOverlay } from '../model/navigation'
import { barItemOf, type KnownScreen, NAV_BAR } from '../model/screens'
import { baseAddress } from '../model/state'
import { Icon } from '../parts/facts/Glyph'
import { KeyHint } from '../parts/KeyHint'
import { useNarrow } from '../parts/use-narrow'
import { Dateline } from './Dateline'
import { NegotiationButton } from './NegotiationButton'

export function Masthead() {
  const { screen } = baseAddress.value
  const isNarrow = useNarrow()
  const current = barItemOf(screen)
  const currentOf = (item: KnownScreen) => (item === screen ? 'page' : item === current ? 'true' : undefined)
  return (
    <header>
      <button class="skip" type="button" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <div class="masthead">
        <p class="wordmark">
          <a href={linkTo('board')}>{t('app-name')}</a>
        </p>
        {!isNarrow && <NegotiationButton />}
        <nav aria-label={t('nav-label')}>
          <ul>
            {NAV_BAR.map((item) => (
              <li key={item}>
                <a href={linkTo(item)} aria-current={currentOf(item)}>
                  {t(`nav-${item}`)}
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
          <span>{t('search')}</span>
          <KeyHint k="/" />
        </button>
      </div>
      <hr class="rules" />
      {isNarrow && <NegotiationButton />}
      <Dateline />
    </header>
  )
}
