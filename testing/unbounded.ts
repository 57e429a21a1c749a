/** Walks a schema: each string and array in it needs a greatest length, and each value of any shape a greatest size. */
import type * as v from 'valibot'

interface Node {
  readonly type: string
  readonly kind?: string
  readonly pipe?: readonly Node[]
  readonly entries?: Readonly<Record<string, Node>>
  readonly options?: readonly unknown[]
  readonly item?: Node
  readonly items?: readonly Node[]
  readonly rest?: Node
  readonly wrapped?: Node
  readonly key?: Node
  readonly value?: Node
}

const CLOSED = new Set(['literal', 'picklist', 'enum', 'boolean', 'number', 'null', 'undefined', 'never', 'bigint'])
const BOUNDS = new Set(['max_length', 'length', 'max_size', 'max_bytes'])

/** The paths of what has no greatest length. */
export const unboundedIn = (schema: v.GenericSchema): readonly string[] => walk(schema as unknown as Node, '', false)

/** In its own actions, or in those of a schema that it begins with. */
function hasBound({ pipe = [] }: Node): boolean {
  return pipe.some(
    (one, index) =>
      BOUNDS.has(one.type) || (index === 0 && one.pipe?.[0] !== undefined && one.pipe !== pipe && hasBound(one)),
  )
}

function walk(node: Node, path: string, isBounded: boolean): readonly string[] {
  const [first, ...actions] = node.pipe ?? []
  const bounded = isBounded || hasBound(node)
  // Schemas further down a pipe are walked as well: the last one tells what comes out.
  const inner = first && first !== node ? [first] : []
  if (inner.length > 0 && first?.type !== node.type) return inner.flatMap((one) => walk(one, path, bounded))
  if (CLOSED.has(node.type)) return []
  const own = path === '' ? 'the message' : path
  switch (node.type) {
    case 'string':
      return bounded ? [] : [own]
    case 'unknown':
    case 'any':
      // Its size is looked at by a check of its own.
      return actions.some(({ type }) => type === 'check') ? [] : [own]
    case 'array':
      return [...(bounded ? [] : [own]), ...(node.item ? walk(node.item, `${path}[]`, false) : [])]
    case 'tuple':
      return (node.items ?? []).flatMap((one, at) => walk(one, `${path}[${at}]`, false))
    case 'strict_object':
    case 'object':
      return Object.entries(node.entries ?? {}).flatMap(([name, field]) => walk(field, `${path}.${name}`, false))
    case 'variant':
    case 'union':
      return (node.options ?? []).flatMap((one) => walk(one as Node, `${path}`, bounded))
    default:
      return node.wrapped ? walk(node.wrapped, path, bounded) : [`${own}: ${node.type}`]
  }
}
