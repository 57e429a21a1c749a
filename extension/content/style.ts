/** Style for a tree of ours: an adopted sheet where the browser lets a content script have one, else an element. */

/** Gives a tree a style and returns how to take it off again. */
export function wear(root: ShadowRoot | Document, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((worn) => worn !== sheet)
    }
  } catch {
    // Firefox bars content scripts from sheets of their own making.
    const style = document.createElement('style')
    style.textContent = css
    ;(root instanceof ShadowRoot ? root : root.documentElement).append(style)
    return () => style.remove()
  }
}
