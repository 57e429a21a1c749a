/**
 * Visibility that the user chose on a page, for what is saved from it further on. In memory alone (`storage.session`), as
 * a file would tell which pages were read for a private entry.
 */
import { announce, sessionStorage } from '../../browser'
import type { Layer } from '../../messages'
import { pageAddress } from '../outbox'

const KEY = 'visibility'
/** Pages that are remembered; the first make room for further ones. */
const MOST = 200

type Chosen = Readonly<Record<string, Layer>>

const all = async (): Promise<Chosen> => ((await sessionStorage.get([KEY]))[KEY] as Chosen | undefined) ?? {}

export const visibilityOn = async (url: string): Promise<Layer | null> => (await all())[pageAddress(url)] ?? null

export async function chooseVisibility(url: string, layer: Layer): Promise<void> {
  const page = pageAddress(url)
  const { [page]: _, ...others } = await all()
  await sessionStorage.set({ [KEY]: Object.fromEntries([...Object.entries(others), [page, layer]].slice(-MOST)) })
  await announce([KEY])
}
