/** Types of messages: which arguments a key takes. `locales/messages.ts` has the keys. */
import type { Value } from './pattern'

/** Arguments of a message without variables. */
export type None = Readonly<Record<never, never>>

/** The arguments that each of some keys takes: of a key that is one of several, those of all of them. */
type AllOf<M, K extends keyof M> = { [P in K]: (values: M[P]) => void }[K] extends (values: infer A) => void ? A : never

/** Parameters after the key: none for a message without variables. */
export type ArgumentsOf<M, K extends keyof M> = keyof AllOf<M, K> extends never
  ? readonly []
  : readonly [values: Readonly<AllOf<M, K>>]

/** Keys of messages without variables: of labels in tables. */
export type PlainKeyOf<M> = { [K in keyof M]: keyof M[K] extends never ? K : never }[keyof M]

export type { Value }
