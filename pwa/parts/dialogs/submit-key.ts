/** Ctrl-Enter, or Cmd-Enter, in any field of a form submits it: Enter alone breaks a line there. */
export function submitOnCtrlEnter(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
