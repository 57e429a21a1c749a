/** Configuration of a node of the server. */
import { fill, templateOf } from './fill'
import { authorityOf, mostBytes, type ServerKeys } from './keys'

export interface Node {
  readonly name: string
  /** Port for clients on loopback: none connects there, but the program wants one. */
  readonly port: number
  readonly webSocket: { readonly host: string; readonly port: number }
  readonly store: string
  /** Addresses of the nodes; one alone is no cluster. */
  readonly address: string
  readonly nodes: readonly string[]
}

const CLUSTER_PORT = 6222

export const natsConf = async (keys: ServerKeys, node: Node): Promise<string> =>
  fill(templateOf('sync/nats.conf'), {
    NAME: node.name,
    PORT: node.port,
    STORE: node.store,
    MAX_FILE: mostBytes(keys),
    WEBSOCKET_HOST: node.webSocket.host,
    WEBSOCKET_PORT: node.webSocket.port,
    CLUSTER: node.nodes.length > 1 ? clusterOf(keys, node) : '',
    AUTHORITY: await authorityOf(keys),
  })

/** The nodes know each other by a password, on the private network. */
function clusterOf({ cluster }: ServerKeys, { address, nodes }: Node): string {
  const routes = nodes
    .filter((other) => other !== address)
    .map((other) => `    "nats://plenary:${cluster}@${bracketed(other)}:${CLUSTER_PORT}"`)
  return `
# Between the nodes, on the private network. Over any other network, add tls { } here and use a tunnel meanwhile.
cluster {
  name: plenary
  listen: "${bracketed(address)}:${CLUSTER_PORT}"
  no_advertise: true
  authorization { user: plenary, password: "${cluster}" }
  routes: [
${routes.join('\n')}
  ]
}
`
}

/** IPv6 addresses stand in brackets before a port. */
export const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address)
