/** The configurations of hosts in `deploy/` against the one table of headers, and its media types. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../programs/process.mjs'
import { FETCHING_HEADER, HOST_HEADERS, IMMUTABLE, MEDIA_TYPES, REVALIDATED } from './host-headers'

/** A header by the syntax of each server: name, then value. */
const HOSTS: Readonly<Record<string, RegExp>> = {
  Caddyfile: /^(?:\t|\theader @(?:named|app) )\t?(?!Content-Type)([A-Z][\w-]+) "([^"]+)"$/gm,
  'nginx.conf': /^ {4}add_header (\S+) (?:"([^"]+)"|\$plenary_policy) always;$/gm,
  'apache.conf': /^ {4}Header always set (\S+) "([^"]+)"$/gm,
}

describe.each(Object.entries(HOSTS))('%s', (name, pattern) => {
  const text = readFileSync(join(ROOT, 'deploy', name), 'utf8')

  it('sends the headers of the table, the policy of the page among them', () => {
    const [, policy = ''] = /^map \$uri \$plenary_policy \{\n {4}default "([^"]+)";/m.exec(text) ?? []
    const sent = [...text.matchAll(pattern)].map(([, header = '', value = policy]) => [header.toLowerCase(), value])
    expect(Object.fromEntries(sent)).toEqual(HOST_HEADERS)
  })
  it('sends the policy of the fetching page with it alone', () => {
    expect(text.split(`"${FETCHING_HEADER}"`)).toHaveLength(2)
    expect(text.split('\n').find((line) => line.includes(FETCHING_HEADER))).toMatch(/fetching/)
  })
  it('keeps names with a hash for a year, and asks for all else again', () => {
    const kept = [...text.matchAll(/"((?:public|no-cache)[^"]*)"/g)].map(([, value]) => value)
    expect(new Set(kept)).toEqual(new Set([IMMUTABLE, REVALIDATED]))
  })
  it('names the type of a manifest, which no table of a system is sure to have', () => {
    expect(text).toContain(MEDIA_TYPES.webmanifest)
  })
})

it.each([
  ['Caddyfile', '\tfile_server {\n\t\thide deploy\n\t}'],
  ['nginx.conf', 'location ~ ^/deploy(?:/|$) { return 404; }'],
  ['apache.conf', 'RedirectMatch 404 "^/deploy(?:/|$)"'],
])('%s serves nothing of deploy/, in which a configuration with a secret path may lie', (name, rule) => {
  expect(readFileSync(join(ROOT, 'deploy', name), 'utf8')).toContain(rule)
})

it('Caddy promises TLS for no name of the own machine, where other servers have none', () => {
  const text = readFileSync(join(ROOT, 'deploy/Caddyfile'), 'utf8')
  expect(text).toContain('\t@named not host localhost *.localhost 127.0.0.1 ::1\n')
  expect(text.match(/Strict-Transport-Security/g)).toHaveLength(1)
})

it('nginx leads to its own name, whatever name was asked for', () => {
  const text = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8')
  expect(text).toContain('return 301 https://$server_name$request_uri;')
  expect(text).not.toContain('$host')
})

it('nginx has a type for every file of the app, since its table takes the place of the system’s', () => {
  const text = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8')
  const [, table = ''] = /\n {4}types \{\n([^}]*)\}/.exec(text) ?? []
  const types = [...table.matchAll(/^ +(\S+) (\w+);$/gm)].map(([, type, extension]) => [extension, type])
  expect(Object.fromEntries(types)).toEqual(MEDIA_TYPES)
})
