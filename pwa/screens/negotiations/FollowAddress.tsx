/** Form that takes the address of a published negotiation. What is there opens in *Exchange*, with its signature and what it changes. */
import { useState } from 'preact/hooks'
import { datasetAddress } from '../../../shared/pack/dataset-address'
import { t } from '../../i18n'
import { address as onScreen } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { openInScreen } from '../../workspace/files/file-launch'
import { readPackFile } from '../../workspace/files/read-pack'
import { fetchFile } from '../../workspace/followed/fetch-file'
import { addressWords, fetchWords } from '../../workspace/followed/fetch-words'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'

export function FollowAddress() {
  const [entered, setEntered] = useState('')
  const { isBusy, problem, run } = useAsyncAction()
  return (
    <form
      class="follow-address"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => openDataset(entered))
      }}
    >
      <h3>{t('follow-address-title')}</h3>
      <p>{t('follow-address-deck')}</p>
      <p class="bar">
        <label>
          {t('follow-address-field')}{' '}
          <input
            type="text"
            inputMode="url"
            value={entered}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="https://"
            onInput={({ currentTarget: { value } }) => setEntered(value)}
          />
        </label>
        <button class="btn" type="submit" disabled={isBusy}>
          {t('follow-address-open')}
        </button>
        <span role="status">{isBusy && t('follow-fetching')}</span>
      </p>
      <Problem text={problem} />
    </form>
  )
}

/** Opens the dataset at an address; throws `ActionError` where there is none. */
async function openDataset(entered: string): Promise<string> {
  const read = datasetAddress(entered)
  if (!read.ok) throw new ActionError(addressWords(read.problem))
  const { address } = read
  const asked = onScreen.value
  const fetched = await fetchFile(address)
  if (!fetched.ok) throw new ActionError(fetchWords(fetched, address))
  // A backup or entries of others would be another thing than the user asked for.
  const { ok } = await readPackFile(fetched.file)
  if (!ok) throw new ActionError(t('follow-unreadable', { host: new URL(address).host }))
  // Whoever has gone elsewhere meanwhile stays there.
  if (onScreen.value === asked) openInScreen({ name: address, address, getFile: async () => fetched.file }, 'files')
  return ''
}
