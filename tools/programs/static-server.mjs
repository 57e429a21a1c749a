/** Serves a folder of files on loopback, as a plain static host would. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { constants, gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

const COMPRESSIBLE = /^text\/|json|svg/

/**
 * @typedef {{ readonly port: number, readonly close: () => Promise<void> }} StaticServer
 */

/**
 * WebSocket that is passed on, for trying out: an address of this server, and the port of loopback that has it.
 * @typedef {{ readonly path: string, readonly port: number }} PassedOn
 */

/**
 * Serves `folder` on `port` of both loopback addresses (0: any free port, of the first only).
 * `close` drops open connections too, so that it is a server killed.
 * @param {string} folder
 * @param {number} port
 * @param {PassedOn | null} [webSocket]
 * @returns {Promise<StaticServer>}
 */
export async function serveFolder(folder, port, webSocket = null) {
  const first = await listen(folder, '127.0.0.1', port, webSocket)
  // `localhost` may mean either address; a machine without IPv6 has the first alone.
  const second = port === 0 ? null : await listen(folder, '::1', port, webSocket).catch(ignoreNoIpv6)
  const address = first.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      await Promise.all([first, second].map(closed))
    },
  }
}

/**
 * Connections that have become WebSockets, which the server itself no longer counts.
 * @type {WeakMap<import('node:http').Server, Set<import('node:stream').Duplex>>}
 */
const upgraded = new WeakMap()

/** @param {import('node:http').Server | null} server */
function closed(server) {
  return new Promise((resolve) => {
    if (server === null) return resolve(undefined)
    server.close(resolve)
    server.closeAllConnections()
    for (const socket of upgraded.get(server) ?? []) socket.destroy()
  })
}

/** @param {NodeJS.ErrnoException} error */
function ignoreNoIpv6(error) {
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return null
  throw error
}

/**
 * @param {string} folder
 * @param {string} host
 * @param {number} port
 * @param {PassedOn | null} webSocket
 * @returns {Promise<import('node:http').Server>}
 */
function listen(folder, host, port, webSocket) {
  const server = createServer((request, response) => {
    const found =
      request.url === webSocket?.path
        ? Promise.resolve(plain(426, 'This address is for a WebSocket.'))
        : answer(folder, request.method ?? 'GET', request.url ?? '/')
    found.then(({ status, headers, body }) => {
      const gzip =
        /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && COMPRESSIBLE.test(headers['content-type'])
      response.writeHead(status, gzip ? { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' } : headers)
      response.end(
        request.method === 'HEAD' ? undefined : gzip ? gzipSync(body, { level: constants.Z_BEST_SPEED }) : body,
      )
    })
  })
  const sockets = new Set()
  upgraded.set(server, sockets)
  server.on('upgrade', (request, socket, head) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    passOn(webSocket, request, socket, head)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/**
 * Splices the connection of a WebSocket with that of the server behind it; any other address is none.
 * @param {PassedOn | null} webSocket
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:stream').Duplex} socket
 * @param {Buffer} head
 */
function passOn(webSocket, request, socket, head) {
  socket.on('error', () => socket.destroy())
  if (webSocket === null || request.url !== webSocket.path) {
    socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    return
  }
  const headers = request.rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
  const behind = connect(webSocket.port, '127.0.0.1', () => {
    behind.write(`GET / HTTP/1.1\r\n${headers}\r\n`)
    behind.write(head)
    behind.pipe(socket).pipe(behind)
  })
  behind.on('error', () => socket.destroy())
  socket.on('close', () => behind.destroy())
  behind.on('close', () => socket.destroy())
}

/**
 * @param {string} folder
 * @param {string} method
 * @param {string} address
 * @returns {Promise<{ status: number, headers: { 'content-type': string, [name: string]: string }, body: Buffer | string }>}
 */
async function answer(folder, method, address) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD are answered.')
  const path = filePath(folder, address)
  if (path === null) return plain(400, 'That address is none.')
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  try {
    const body = await readFile(path)
    // With every file: a worker has the policy of its own script, not of the page.
    const policy = policyOf(await readFile(join(folder, 'index.html'), 'utf8').catch(() => ''))
    // The fetching page has one of its own inside, and an opaque origin.
    const header = path.endsWith(`${sep}fetching.html`)
      ? "sandbox allow-scripts; frame-ancestors 'self'"
      : `${policy}; frame-ancestors 'none'`
    return {
      status: 200,
      headers: {
        'content-type': type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        ...(policy === null ? {} : { 'content-security-policy': header }),
      },
      body,
    }
  } catch {
    return plain(404, 'There is no such file.')
  }
}

/**
 * @param {number} status
 * @param {string} body
 */
const plain = (status, body) => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body })

/**
 * The file that an address means, or `null` where it leads out of the folder.
 * @param {string} folder
 * @param {string} address
 * @returns {string | null}
 */
export function filePath(folder, address) {
  try {
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    if (pathname.includes('\0')) return null
    const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    return path.startsWith(normalize(folder) + sep) ? path : null
  } catch {
    return null
  }
}

/**
 * The policy that a page states in its `meta`: sent as a header too, where it holds from the first byte.
 * @param {string} html
 * @returns {string | null}
 */
export function policyOf(html) {
  const meta = /<meta\b[^>]*http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0] ?? ''
  return /\bcontent="([^"]*)"/i.exec(meta)?.[1]?.trim().replace(/;$/, '').replaceAll('&#39;', "'") ?? null
}
