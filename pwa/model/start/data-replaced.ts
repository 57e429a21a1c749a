/** Hook for work that must be done before an import or a restore is reported as done; the shell registers it. */
let afterReplace: () => Promise<void> = async () => {}

/** Registers the work. It must not reject. */
export function onDataReplaced(work: () => Promise<void>): void {
  afterReplace = work
}

/** Resolves once the registered work is done. */
export const dataReplaced = (): Promise<void> => afterReplace()
