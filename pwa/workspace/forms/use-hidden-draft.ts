/** Hook that tells a form whose draft is not public, while that is hidden: it is not shown, and nothing overwrites the draft. */
import { useMemo } from 'preact/hooks'
import type { Layer } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { isPrivateHidden } from '../../model/state'

/** As of when the form was opened, or private things were hidden: what is typed into an open form stays in sight. */
export const useHiddenDraft = (read: () => { readonly layer: Layer | '' } | null): boolean =>
  useMemo(() => {
    const draft = isPrivateHidden.value ? read() : null
    return draft !== null && !(draft.layer && isPublic({ layer: draft.layer }))
  }, [isPrivateHidden.value])
