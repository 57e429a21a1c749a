/**
 * Files for hosts: headers of a site in the forms of Netlify and Cloudflare Pages, Apache and Caddy, and the sitemap. Pages may load their
 * style sheet and nothing else; the data may be read from any origin; each file is asked for anew, and comes only where it changed.
 */
import { html } from './html'

const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const

/** Types that not every host knows. */
const TYPES = { csv: 'text/csv', ics: 'text/calendar', md: 'text/markdown' } as const

const CORS = 'Access-Control-Allow-Origin'

const lines = (entries: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string =>
  Object.entries(entries)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('')

/** The files, by their path. */
export const hostFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['_headers', `/*\n${lines(HEADERS, (name, value) => `  ${name}: ${value}`)}/data/*\n  ${CORS}: *\n`],
    [
      '.htaccess',
      `AddDefaultCharset utf-8
${lines(TYPES, (suffix, type) => `AddType ${type} .${suffix}`)}<IfModule mod_headers.c>
${lines(HEADERS, (name, value) => `  Header always set ${name} "${value}"`)}  <If "%{REQUEST_URI} =~ m#/data/#">
    Header always set ${CORS} "*"
  </If>
</IfModule>
`,
    ],
    [
      'Caddyfile.part',
      `# In the block of the site, beside root and file_server.
header {
${lines(HEADERS, (name, value) => `\t${name} "${value}"`)}}
@data path */data/*
header @data ${CORS} *
${lines(TYPES, (suffix, type) => `@${suffix} path *.${suffix}\nheader @${suffix} Content-Type "${type}; charset=utf-8"`)}`,
    ],
  ])

/** Addresses of the pages, for search engines. */
export const sitemap = (base: string, pages: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map((path) => html`<url><loc>${base}${path.replace(/index\.html$/, '')}</loc></url>\n`)}</urlset>`.text
  }\n`
