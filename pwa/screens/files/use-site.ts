/** Saving a site from a dialog: the folder that the user chooses, progress, and a stop, which leaving the dialog is too. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Lang } from '../../../shared/domain/text/langs'
import { rootAddress } from '../../../shared/site/root-address'
import { t } from '../../i18n'
import { isLocalHost } from '../../model/public-link'
import { saveBlob } from '../../workspace/files/file-download'
import { askSite, type SiteAnswer, type SiteStep } from '../../workspace/site/ask-site'
import { ActionError } from '../../workspace/use-async-action'
import type { Publication } from './publication'

interface Saving {
  readonly made: Publication
  readonly langs: readonly Lang[]
  /** `null` for an archive. */
  readonly folder: FileSystemDirectoryHandle | null
}

export function useSite() {
  const [step, setStep] = useState<SiteStep | null>(null)
  const stop = useRef<() => void>(() => {})
  useEffect(() => () => stop.current(), [])
  const save = async ({ made: { pack, text, key }, langs, folder }: Saving): Promise<string> => {
    setStep({ done: 0, total: 1 })
    const app = isLocalHost() ? null : (rootAddress(`${location.origin}${location.pathname}`) ?? null)
    const base = rootAddress(pack.about?.url ?? '') ?? null
    const read = askSite({ pack, text, base, app, key, langs }, folder, setStep)
    const stopped = new Promise<null>((resolve) => {
      stop.current = () => {
        read.stop()
        resolve(null)
      }
    })
    try {
      const answer = await Promise.race([read.answer, stopped])
      if (answer === null) return t(folder ? 'publish-stopped-folder' : 'publish-stopped')
      return savedText(answer, pack.id, pack.version)
    } finally {
      stop.current = () => {}
      setStep(null)
    }
  }
  return { step, save, stop: () => stop.current(), chooseFolder, canChoose: window.showDirectoryPicker !== undefined }
}

/** The folder; `null` where the user chose none. */
const chooseFolder = async (): Promise<FileSystemDirectoryHandle | null> =>
  (await window.showDirectoryPicker?.({ id: 'plenary-site', mode: 'readwrite' }).catch(() => null)) ?? null

function savedText(answer: SiteAnswer, id: string, version: string): string {
  if ('problem' in answer) throw new ActionError(t('publish-not-written'))
  if ('zip' in answer) {
    saveBlob(answer.zip, `${id}-${version}-site.zip`)
    return t('publish-zipped', { version })
  }
  const { files, changed, removed } = answer.written
  return t('publish-written', { version, files, changed, removed })
}
