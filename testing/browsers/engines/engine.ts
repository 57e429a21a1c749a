/** Engine-neutral driver: what the stories that are told in every browser engine need, by the means of each engine's client. */

/** A tab. A selector is CSS, or XPath where it begins with `//`; all that act on an element wait for it. */
export interface EngineTab {
  /** Loads an address in a new document. */
  readonly load: (url: string) => Promise<void>
  /** Evaluates an expression in the page, and awaits a promise that it gives. Its value must be JSON. */
  readonly evaluateExpression: (expression: string) => Promise<unknown>
  /** Presses an element with the pointer. */
  readonly click: (selector: string) => Promise<void>
  /** Types into an element, after what it has. */
  readonly type: (selector: string, text: string) => Promise<void>
  /** Presses a key, with modifiers before it: `Control+z`. */
  readonly press: (chord: string) => Promise<void>
  /** Chooses a file of the disk in a file input. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A browser in a new profile, which reaches only the PWA's test server. */
export interface Engine {
  /** Address of the PWA. */
  readonly url: string
  /** The same PWA under another origin, with storage of its own: another device. */
  readonly otherUrl: string
  readonly openTab: () => Promise<EngineTab>
  readonly close: () => Promise<void>
}

/** Evaluates a function in a tab. It may not refer to anything but its arguments, which must be JSON. */
export const evaluateIn = async <A extends readonly unknown[], R>(
  tab: EngineTab,
  run: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> => (await tab.evaluateExpression(`(${run})(...${JSON.stringify(args)})`)) as R

export const isXPath = (selector: string): boolean => selector.startsWith('//')
