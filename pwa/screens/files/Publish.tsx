/**
 * Export of the open negotiation as a dataset, with the public entries as its own facts and the signature of this device, and the same
 * as data for programs.
 */
import { useEffect, useState } from 'preact/hooks'
import { keyWords } from '../../../shared/pack/signature'
import { t } from '../../i18n'
import { openRow, publicData, today } from '../../model/state'
import { areDraftsHeld, areDraftsStored } from '../../model/typed/typed-words'
import { Problem } from '../../parts/loading/Problem'
import { readAbout, readPublished, readSigningKey, signPack, writeAbout, writePublished } from '../../store'
import { saveFile } from '../../workspace/files/file-download'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'
import { AboutForm } from './AboutForm'
import { type AboutText, aboutOf, problemsOfAbout, textOfAbout } from './about-text'

export function Publish() {
  const negotiation = openRow.value?.pack.id
  return negotiation === undefined ? null : <PublishForm key={negotiation} negotiation={negotiation} />
}

function PublishForm({ negotiation }: { negotiation: string }) {
  const [isSigned, setSigned] = useState(true)
  const [key, setKey] = useState<string | null>(null)
  const [text, setText] = useState(() => textOfAbout(readAbout(negotiation) ?? openRow.peek()?.pack.about))
  const { isBusy, message, problem, run } = useAsyncAction()
  useEffect(() => {
    readSigningKey().then(setKey, () => undefined)
  }, [message])
  const row = openRow.value
  const data = publicData.value
  if (!row || !data) return null
  const { pack } = row
  const remember = (typed: AboutText) => {
    const about = aboutOf(typed)
    if (about) writeAbout(pack.id, about)
  }
  const write = (next: AboutText) => {
    setText(next)
    // Beside a passphrase nothing that is typed is stored before it leaves.
    if (areDraftsStored.value) remember(next)
  }
  const make = async () => {
    const { madeDataset } = await import('./made-dataset')
    remember(text)
    const before = [pack.version, readPublished(pack.id)]
    return madeDataset({ data, about: aboutOf(text), before, today: today.value })
  }
  const publish = async () => {
    const made = await make()
    const { version } = made.pack
    const file = isSigned ? await signed(made.text) : made.text
    await saveFile({ name: `${pack.id}-${version}.json`, type: 'application/json', pieces: [file] })
    writePublished(pack.id, version)
    const own = isSigned ? await readSigningKey() : null
    return own === null ? t('publish-done', { version }) : t('publish-done-signed', { version, key: keyWords(own) })
  }
  const saveData = async () => {
    const [made, { dataPackage }, { dataZip }] = await Promise.all([
      make(),
      import('../../../shared/data-package/data-package'),
      import('../../../shared/data-package/data-zip'),
    ])
    const { version } = made.pack
    const file = isSigned ? await signed(made.text) : made.text
    const pieces = [dataZip(dataPackage(made.pack, file))]
    await saveFile({ name: `${pack.id}-${version}-data.zip`, type: 'application/zip', pieces })
    writePublished(pack.id, version)
    return t('publish-done', { version })
  }
  const isUnfit = isBusy || Object.keys(problemsOfAbout(text)).length > 0
  return (
    <section aria-labelledby="publish">
      <h2 class="sec" id="publish">
        {t('publish-title')}
      </h2>
      <p>{t('publish-deck')}</p>
      <AboutForm text={text} onChange={write} />
      {areDraftsHeld.value && <p class="label">{t('draft-held')}</p>}
      <label class="choice">
        <input type="checkbox" checked={isSigned} onChange={(event) => setSigned(event.currentTarget.checked)} />
        <span>
          {t('publish-sign')} <small>{t('publish-sign-hint')}</small>
        </span>
      </label>
      {key !== null && <p>{t('publish-key', { key: keyWords(key) })}</p>}
      <p class="bar">
        <button class="btn" type="button" disabled={isUnfit} onClick={() => void run(publish)}>
          {t('publish-do')}
        </button>
        <button class="btn" type="button" disabled={isUnfit} onClick={() => void run(saveData)}>
          {t('publish-data')}
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
