/** Masthead: product name, negotiation, navigation bar with the button that adds, search button, lock that hides what is not public, dateline. */
import { t } from '../../i18n'
import { toggleHiding } from '../../model/hidden-private'
import { linkTo, openOverlay } from '../../model/navigation'
import { BAR_PLACES, barItemOf, firstOf } from '../../model/screens'
import { baseAddress, isPrivateHidden } from '../../model/state'
import { Icon } from '../../parts/facts/Glyph'
import { KeyHint } from '../../parts/KeyHint'
import { placeName } from '../../parts/members-called'
import { useNarrow } from '../../parts/use-narrow'
import { addMenuOpen } from '../keys'
import { Dateline } from './Dateline'
import { NegotiationButton } from './NegotiationButton'

export function Masthead() {
  const { screen } = baseAddress.value
  const isNarrow = useNarrow()
  const current = barItemOf(screen)
  const items = BAR_PLACES.map((place) => (
    <li key={place}>
      <a
        href={linkTo(firstOf(place))}
        aria-current={firstOf(place) === screen ? 'page' : place === current ? 'true' : undefined}
      >
        {placeName(place)}
      </a>
    </li>
  ))
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
            {items.slice(0, 2)}
            {isNarrow && (
              <li class="plus">
                <AddMenuButton isNarrow />
              </li>
            )}
            {items.slice(2)}
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
        {!isNarrow && <AddMenuButton />}
        <HideButton />
      </div>
      <hr class="rules" />
      {isNarrow && <NegotiationButton />}
      <Dateline />
    </header>
  )
}

/** Open while what is not public is in sight. */
const HideButton = () => (
  <button
    class="hide-private"
    type="button"
    aria-pressed={isPrivateHidden.value}
    aria-label={t('hide-private')}
    aria-keyshortcuts="."
    title={`${t('hide-private')} (.)`}
    onClick={toggleHiding}
  >
    <Icon name={isPrivateHidden.value ? 'lock' : 'unlock'} />
  </button>
)

/** A circle with a plus in the bar of a phone; with its word beside the search of a wide window. */
function AddMenuButton({ isNarrow = false }: { isNarrow?: boolean }) {
  return (
    <button
      class="add-menu-button"
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="+"
      onClick={() => (addMenuOpen.value = true)}
    >
      <span aria-hidden="true">+</span> <span class={isNarrow ? 'vh' : undefined}>{t('add-open')}</span>
    </button>
  )
}
