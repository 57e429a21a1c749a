/** Languages of a site, at least one. */
import { LANGS, type Lang } from '../../../shared/domain/text/langs'
import { OWN_NAMES, t } from '../../i18n'

interface Props {
  readonly langs: readonly Lang[]
  readonly onChange: (langs: readonly Lang[]) => void
}

export const SiteLangs = ({ langs, onChange }: Props) => (
  <fieldset class="choices">
    <legend>{t('publish-langs')}</legend>
    {LANGS.map((lang) => (
      <label key={lang}>
        <input
          type="checkbox"
          checked={langs.includes(lang)}
          // The last one stays.
          disabled={langs.length === 1 && langs[0] === lang}
          onChange={({ currentTarget: { checked } }) =>
            onChange(LANGS.filter((one) => (one === lang ? checked : langs.includes(one))))
          }
        />
        <span lang={lang}>{OWN_NAMES[lang]}</span>
      </label>
    ))}
  </fieldset>
)
