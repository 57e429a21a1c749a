/** Button that lengthens a list by a page, while there is more. */
import { t } from '../../i18n'

interface Props {
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
}

export function ShowMore({ shown, total, onMore }: Props) {
  if (total <= shown) return null
  return (
    <button class="btn" type="button" onClick={onMore}>
      {t('mine-show-more')}
    </button>
  )
}
