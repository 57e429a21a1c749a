/** What the types of `chrome` lack: `null` leaves the badge of a tab to what is shown on all tabs. */
declare namespace chrome.action {
  function setBadgeText(details: { readonly tabId: number; readonly text: string | null }): Promise<void>
}
