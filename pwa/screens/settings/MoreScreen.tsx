/** Screen *More*: every screen of the table that has an item there, by group, and the offer to install the app. */

import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { MORE_GROUPS, screensIn } from '../../model/screens'
import { useTitle } from '../../parts/title'
import { Install } from '../../workspace/Install'

export function MoreScreen() {
  useTitle(t('nav-more'))
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('more-title')}</h1>
        <p>{t('more-deck')}</p>
      </div>
      <Install />
      {MORE_GROUPS.map((group) => (
        <section key={group}>
          <h2 class="sec">{t(`more-${group}`)}</h2>
          <ul class="ways">
            {screensIn(group).map((screen) => (
              <li key={screen}>
                <a href={linkTo(screen)}>{t(`${screen}-title`)}</a>
                <span>{t(`more-${screen}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
