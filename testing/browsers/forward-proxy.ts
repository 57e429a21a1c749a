/** HTTP forward proxy on loopback. */
import { createServer, request as httpRequest, type Server } from 'node:http'

export interface ForwardProxy {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Starts an HTTP proxy on loopback that forwards every http address to one port, and reaches nothing else. */
export function forwardTo(targetPort: number): Promise<ForwardProxy> {
  const server = createServer((incoming, outgoing) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost')
    const { headers, method } = incoming
    const onward = httpRequest({ host: '127.0.0.1', port: targetPort, path: pathname + search, method, headers })
    // A dead server must look like one: a dropped connection, not an error page.
    onward.on('error', () => outgoing.destroy())
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: portOf(server), close: () => close(server) }))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return address.port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
