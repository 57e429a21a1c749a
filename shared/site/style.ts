/** The style sheet of a site: the tokens and base styles of the app, then those of its pages, as one file. */

/** Texts of the style sheets of `shared/look`, and of `site.css`. */
export interface SiteStyles {
  readonly colours: string
  readonly tokens: string
  readonly base: string
  readonly site: string
}

/** Without comments, and without the import of what stands before it. */
export const siteStyle = ({ colours, tokens, base, site }: SiteStyles): string =>
  [colours, tokens, base, site]
    .map((css) => css.replace(/\/\*.*?\*\//gs, '').replace(/@import [^;]*;/g, ''))
    .join('\n')
    .replace(/\n\s*\n+/g, '\n')
    .trimStart()
