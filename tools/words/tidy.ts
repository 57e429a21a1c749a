/**
 * The form of the files of the words: order, headings and comments are those of English, whatever the language. A message that a
 * language lacks stands there as a comment, with the English text to translate.
 */
import { Comment, type Entry, FluentSerializer, Message, Resource } from '@fluent/syntax'
import { REFERENCE } from './areas'
import { isMessage } from './compile'
import { messagesIn, resourceOf } from './read'

const serializer = new FluentSerializer()

/** Text of a file of words in a language, as it should be; what English has not stays at its end. */
export function tidied(lang: string, area: string): string {
  const reference = resourceOf(REFERENCE, area)
  const own = new Map(messagesIn(resourceOf(lang, area)).map((message) => [message.id.name, message]))
  const known = new Set(messagesIn(reference).map(({ id }) => id.name))
  const further = [...own.values()].filter(({ id }) => !known.has(id.name))
  const entries = [...reference.body.map((entry) => translated(entry, own)), ...further]
  // The serializer sets comments that stand alone apart by two lines.
  return serializer.serialize(new Resource(entries)).replace(/\n{3,}/g, '\n\n')
}

function translated(entry: Entry, own: ReadonlyMap<string, Message>): Entry {
  if (!isMessage(entry)) return entry
  const value = own.get(entry.id.name)?.value
  if (value) return new Message(entry.id, value, [], entry.comment)
  const missing = serializer.serializeEntry(new Message(entry.id, entry.value))
  return new Comment([...(entry.comment ? [entry.comment.content] : []), missing.trimEnd()].join('\n'))
}
