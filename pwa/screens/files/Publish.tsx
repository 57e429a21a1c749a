/** Export of the open negotiation as a dataset: with the public entries as its own facts, and the signature of this device. */
import { useEffect, useState } from 'preact/hooks'
import { readPack } from '../../../shared/pack/read'
import { keyWords } from '../../../shared/pack/signature'
import { t } from '../../i18n'
import { openRow, publicData, today } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { readPublished, readSigningKey, signPack, writePublished } from '../../store'
import { saveFile } from '../../workspace/files/file-download'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'

export function Publish() {
  const [isSigned, setSigned] = useState(true)
  const [key, setKey] = useState<string | null>(null)
  const { isBusy, message, problem, run } = useAsyncAction()
  useEffect(() => {
    readSigningKey().then(setKey, () => undefined)
  }, [message])
  const row = openRow.value
  const data = publicData.value
  if (!row || !data) return null
  const { pack } = row
  const publish = async () => {
    const [{ foldedPack }, { markOf, versionOf }] = await Promise.all([
      import('../../../shared/pack/folded-pack'),
      import('../../../shared/pack/version'),
    ])
    // Its content tells it from what another device exports after the same versions.
    const mark = markOf(JSON.stringify(foldedPack(data, '0')))
    const version = versionOf(today.value, [pack.version, readPublished(pack.id)], mark)
    const text = JSON.stringify(foldedPack(data, version))
    const read = readPack(JSON.parse(text))
    if (!read.ok) throw new ActionError(t('publish-unfit', { reason: `${read.problem.place} ${read.problem.reason}` }))
    const file = isSigned ? await signed(text) : text
    await saveFile({ name: `${pack.id}-${version}.json`, type: 'application/json', pieces: [file] })
    writePublished(pack.id, version)
    const own = isSigned ? await readSigningKey() : null
    return own === null ? t('publish-done', { version }) : t('publish-done-signed', { version, key: keyWords(own) })
  }
  return (
    <section aria-labelledby="publish">
      <h2 class="sec" id="publish">
        {t('publish-title')}
      </h2>
      <p>{t('publish-deck')}</p>
      <label class="choice">
        <input type="checkbox" checked={isSigned} onChange={(event) => setSigned(event.currentTarget.checked)} />
        <span>
          {t('publish-sign')} <small>{t('publish-sign-hint')}</small>
        </span>
      </label>
      {key !== null && <p>{t('publish-key', { key: keyWords(key) })}</p>}
      <p class="bar">
        <button class="btn" type="button" disabled={isBusy} onClick={() => void run(publish)}>
          {t('publish-do')}
        </button>
        <span role="status">{message}</span>
      </p>
      <Problem text={problem} />
    </section>
  )
}

async function signed(text: string): Promise<string> {
  try {
    return await signPack(text)
  } catch {
    throw new ActionError(t('publish-unable'))
  }
}
