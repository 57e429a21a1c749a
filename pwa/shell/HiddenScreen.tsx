/** In place of a screen that lists what is not public, while that is hidden. */
import { t } from '../i18n'
import { placeOf } from '../model/screens'
import { baseAddress } from '../model/state'
import { HiddenNote } from '../parts/HiddenNote'
import { ScreenHead } from '../parts/ScreenHead'

export function HiddenScreen() {
  const place = placeOf(baseAddress.value.screen)
  return (
    <ScreenHead title={place ? t(`nav-${place}`) : t('app-name')}>
      <HiddenNote />
    </ScreenHead>
  )
}
