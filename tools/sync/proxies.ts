/** Configurations of web servers that forward the secret path: those of `deploy/`, with a part put in. */

import { fill, templateOf } from './fill'
import { bracketed } from './nats-conf'

export interface Proxied {
  readonly host: string
  /** Secret path, without a slash before it. */
  readonly path: string
  /** Addresses of the server's nodes, with the port of their WebSocket. */
  readonly upstreams: readonly string[]
}

export const WEBSOCKET_PORT = 8080
const SITE = 'plenary.example'

/** Of each node; one alone is on the machine of the web server. */
export const upstreamsOf = (nodes: readonly string[]): readonly string[] =>
  (nodes.length > 1 ? nodes : ['127.0.0.1']).map((node) => `${bracketed(node)}:${WEBSOCKET_PORT}`)

export function caddyfile({ host, path, upstreams }: Proxied): string {
  const part = fill(templateOf('sync/caddy.part'), { PATH: path, UPSTREAMS: upstreams.join(' ') })
  const own = putBefore(templateOf('Caddyfile'), '\n\t# The folder of these configurations', part)
  return replaced(own, '{$PLENARY_SITE:localhost}', `{$PLENARY_SITE:${host}}`)
}

export function nginxConf({ host, path, upstreams }: Proxied): string {
  const servers = upstreams.map((upstream) => `    server ${upstream};`).join('\n')
  const part = fill(templateOf('sync/nginx.part'), { PATH: path })
  const own = putBefore(templateOf('nginx.conf'), '}\n\nserver {\n    listen 80;', part)
  return `${replaced(own, SITE, host)}\nupstream plenary_sync {\n${servers}\n}\n`
}

export function apacheConf({ host, path, upstreams }: Proxied): string {
  const [only, ...others] = upstreams
  const members = upstreams.map((upstream) => `        BalancerMember ws://${upstream}`).join('\n')
  const balancer = `    <Proxy balancer://plenary-sync>\n${members}\n    </Proxy>\n`
  const part = fill(templateOf('sync/apache.part'), {
    PATH: path,
    BALANCER: others.length > 0 ? balancer : '',
    TARGET: others.length > 0 ? 'balancer://plenary-sync/' : `ws://${only}/`,
  })
  const own = putBefore(templateOf('apache.conf'), '</VirtualHost>\n\n<VirtualHost *:80>', part)
  return replaced(own, SITE, host)
}

function putBefore(text: string, mark: string, part: string): string {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`the configuration has no place for the sync server: ${mark}`)
  return text.slice(0, at) + part + text.slice(at)
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the configuration has no ${from}`)
  return text.replaceAll(from, to)
}
