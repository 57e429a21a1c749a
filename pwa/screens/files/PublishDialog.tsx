/**
 * Dialog that publishes the open negotiation: what leaves, whose it is, then a site in a folder or an archive, the dataset alone, or
 * data for programs. All are made of the same dataset, with the public entries as its own facts.
 */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { keyWords } from '../../../shared/pack/signature'
import { PublicData } from '../../../shared/reports/public-data'
import { t } from '../../i18n'
import { openData } from '../../model/state'
import { areDraftsHeld, areDraftsStored } from '../../model/typed/typed-words'
import { Dialog } from '../../parts/dialogs/Dialog'
import { Problem } from '../../parts/loading/Problem'
import { readAbout, readSigningKey, readSiteLangs, writeAbout, writeSiteLangs } from '../../store'
import { saveFile } from '../../workspace/files/file-download'
import { useAsyncAction } from '../../workspace/use-async-action'
import { AboutForm } from './AboutForm'
import { type AboutText, aboutOf, problemsOfAbout, textOfAbout } from './about-text'
import { Leaving } from './Leaving'
import { Progress } from './Progress'
import { type Publication, publication } from './publication'
import { SiteLangs } from './SiteLangs'
import { useSite } from './use-site'

export function PublishDialog({ onClose }: { onClose: () => void }) {
  const data = openData.value
  return (
    <Dialog class="small publish" labelledby="publish-title" onClose={onClose}>
      <h2 id="publish-title">
        {t('publish-title')}
        <button class="btn quiet" type="button" onClick={onClose}>
          {t('close')}
        </button>
      </h2>
      {data && <PublishForm negotiation={data.pack.id} />}
    </Dialog>
  )
}

function PublishForm({ negotiation }: { negotiation: string }) {
  const [isSigned, setSigned] = useState(true)
  const [key, setKey] = useState<string | null>(null)
  const [text, setText] = useState(() => textOfAbout(readAbout(negotiation) ?? openData.peek()?.pack.about))
  const [langs, setLangs] = useState(() => readSiteLangs(negotiation))
  const { isBusy, message, problem, run } = useAsyncAction()
  const site = useSite()
  useEffect(() => {
    readSigningKey().then(setKey, () => undefined)
  }, [message])
  const open = openData.value
  const data = useMemo(() => open && PublicData.of(open.pack, open.entries, 'site'), [open])
  if (!open || !data) return null
  const remember = (typed: AboutText) => {
    const about = aboutOf(typed)
    if (about) writeAbout(negotiation, about)
  }
  const write = (next: AboutText) => {
    setText(next)
    // Beside a passphrase nothing that is typed is stored before it leaves.
    if (areDraftsStored.value) remember(next)
  }
  const publish = (act: (made: Publication) => Promise<string>) =>
    run(async () => {
      remember(text)
      return act(await publication({ data, shipped: open.pack.version, about: aboutOf(text), isSigned }))
    })
  const saveDataset = async ({ pack, text: file, key: own }: Publication) => {
    await saveFile({ name: `${pack.id}-${pack.version}.json`, type: 'application/json', pieces: [file] })
    const { version } = pack
    return own === null ? t('publish-done', { version }) : t('publish-done-signed', { version, key: keyWords(own) })
  }
  const saveData = async ({ pack, text: file }: Publication) => {
    const [{ dataPackage }, { dataZip }] = await Promise.all([
      import('../../../shared/data-package/data-package'),
      import('../../../shared/data-package/data-zip'),
    ])
    const pieces = [dataZip(dataPackage(pack, file))]
    await saveFile({ name: `${pack.id}-${pack.version}-data.zip`, type: 'application/zip', pieces })
    return t('publish-done', { version: pack.version })
  }
  const saveSite = async (isFolder: boolean) => {
    // Asked first: the browser takes the press for it, and no later one.
    const folder = isFolder ? await site.chooseFolder() : null
    if (isFolder && folder === null) return
    await publish((made) => site.save({ made, langs, folder }))
  }
  const isUnfit = isBusy || Object.keys(problemsOfAbout(text)).length > 0
  const isEmpty = data.negotiation.articles.length === 0
  return (
    <>
      <p>{t('publish-deck')}</p>
      <Leaving data={data} />
      <AboutForm text={text} onChange={write} />
      <SiteLangs
        langs={langs}
        onChange={(next) => {
          setLangs(next)
          writeSiteLangs(negotiation, next)
        }}
      />
      {areDraftsHeld.value && <p class="label">{t('draft-held')}</p>}
      <label class="choice">
        <input type="checkbox" checked={isSigned} onChange={(event) => setSigned(event.currentTarget.checked)} />
        <span>
          {t('publish-sign')} <small>{t('publish-sign-hint')}</small>
        </span>
      </label>
      {key !== null && <p>{t('publish-key', { key: keyWords(key) })}</p>}
      {isEmpty && <p class="none">{t('publish-empty')}</p>}
      <p class="bar">
        {site.canChoose && (
          <button class="btn primary" type="button" disabled={isUnfit || isEmpty} onClick={() => void saveSite(true)}>
            {t('publish-folder')}
          </button>
        )}
        <button
          class={site.canChoose ? 'btn' : 'btn primary'}
          type="button"
          disabled={isUnfit || isEmpty}
          onClick={() => void saveSite(false)}
        >
          {t('publish-zip')}
        </button>
        <Progress step={site.step && { text: 'files-writing', ...site.step }} />
        {site.step && (
          <button class="btn quiet" type="button" onClick={site.stop}>
            {t('publish-stop')}
          </button>
        )}
      </p>
      <h3>{t('publish-dataset')}</h3>
      <p class="bar">
        <button class="btn" type="button" disabled={isUnfit} onClick={() => void publish(saveDataset)}>
          {t('publish-do')}
        </button>
        <button class="btn" type="button" disabled={isUnfit} onClick={() => void publish(saveData)}>
          {t('publish-data')}
        </button>
      </p>
      <p role="status">{message}</p>
      <Problem text={problem} />
    </>
  )
}
