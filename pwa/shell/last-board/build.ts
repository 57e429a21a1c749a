/** Which build the page is of: the name of its first script, which changes with any other. */
export const thisBuild = (): string => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? ''
