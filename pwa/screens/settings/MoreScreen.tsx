/** Screen *More*: the places that are not in the bar, and the offer to install the app. */

import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { firstOf, MORE_PLACES } from '../../model/screens'
import { ScreenHead } from '../../parts/ScreenHead'
import { Install } from '../../workspace/Install'

export function MoreScreen() {
  return (
    <>
      <ScreenHead title={t('nav-more')} />
      <Install />
      <ul class="ways">
        {MORE_PLACES.map((place) => (
          <li key={place}>
            <a href={linkTo(firstOf(place))}>{t(`nav-${place}`)}</a>
            <span>{t(`more-${place}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
