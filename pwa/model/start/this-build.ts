/** Build identifier: the URL of the entry script, whose hash changes with any other file. Imports nothing. */
export const thisBuild = (): string => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? ''
