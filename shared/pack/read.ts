/**
 * Parser and validator of packs: every pack passes here, and is valid and complete or refused with place and reason.
 */
import * as v from 'valibot'
import { JsonBudget } from './json-budget'
import type { Pack } from './schema'
import { PACK_SCHEMA, packSchema } from './schema'

/**
 * Reason why a file was refused, and the place in it. `sort` classifies it where a plainer message exists: truncated,
 * altered, written by a newer Plenary, or before its first release, not a Plenary file at all, or of more than is read.
 */
export interface Problem {
  readonly place: string
  readonly reason: string
  readonly sort?: 'cut' | 'changed' | 'newer' | 'older' | 'foreign' | 'large'
}

export type ReadPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problem: Problem }

/** Longest text of a pack: those that ship have some 600,000 characters. */
export const MAX_PACK_LENGTH = 30_000_000

/** Parses the text of a pack file. Never throws. */
export function readPackText(text: string): ReadPack {
  if (text.length > MAX_PACK_LENGTH || !new JsonBudget().allows(text)) return { ok: false, problem: TOO_LARGE }
  try {
    return readPack(JSON.parse(text))
  } catch (error) {
    return { ok: false, problem: syntaxProblem(text, String(error)) }
  }
}

/** Refusal of a file that would take too much memory. */
export const TOO_LARGE: Problem = { place: 'the file', reason: 'has more values than are read', sort: 'large' }

/** Locates a JSON syntax error in words: the parser's message is for programmers and differs by browser. */
function syntaxProblem(text: string, message: string): Problem {
  const place = 'the file'
  const [, found] = /position (\d+)/.exec(message) ?? []
  const at = found === undefined ? null : Number(found)
  const isEnd = at === null ? /end of|unterminated/i.test(message) : at >= text.trimEnd().length
  if (isEnd && /^\s*[[{]/.test(text)) return { place, reason: 'breaks off before its end', sort: 'cut' }
  if (!/^\s*\{\s*"schema"/.test(text)) return { place, reason: 'is not a Plenary pack', sort: 'foreign' }
  // The line number helps an author who edits a pack by hand.
  if (at === null) return { place, reason: 'cannot be read', sort: 'changed' }
  return {
    place: `line ${text.slice(0, at).split('\n').length}`,
    reason: `breaks at “${text.slice(at, at + 12).trim()}”`,
  }
}

/** Validates a parsed pack of any origin. Never throws; nothing of a refused pack is used. */
export function readPack(value: unknown): ReadPack {
  const schema = schemaOf(value)
  if (schema === null) return refuse('schema', 'is missing: this is not a Plenary pack', 'foreign')
  if (schema > PACK_SCHEMA) {
    const reason = `is ${schema}, and this Plenary reads up to ${PACK_SCHEMA}: update Plenary, then try again`
    return refuse('schema', reason, 'newer')
  }
  if (schema < PACK_SCHEMA) return refuse('schema', `is ${schema}, of before Plenary 0.1.0`, 'older')
  const result = v.safeParse(packSchema, value, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    return { ok: false, problem: problemOf(issue, 'the file') }
  }
  const problem = danglingReference(result.output)
  return problem ? { ok: false, problem } : { ok: true, pack: result.output }
}

const refuse = (place: string, reason: string, sort?: Problem['sort']): ReadPack => ({
  ok: false,
  problem: { place, reason, ...(sort && { sort }) },
})

/** Where a value is not as its schema has it, and why; `whole` is the place of the value itself. */
export function problemOf(issue: v.BaseIssue<unknown>, whole: string): Pick<Problem, 'place' | 'reason'> {
  return { place: shortened(v.getDotPath(issue) ?? whole), reason: shortened(issue.message) }
}

/** Both quote the file, in which the name of a field may have millions of characters. */
const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

function schemaOf(value: unknown): number | null {
  const found = v.safeParse(v.object({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) }), value)
  return found.success ? found.output.schema : null
}

type References = ReadonlyArray<readonly [place: string, ids: readonly (string | null | undefined)[]]>

/** Referential integrity: the first duplicate id or dangling reference; `null` without one. */
function danglingReference(pack: Pack): Problem | null {
  const lists = {
    theme: pack.themes,
    status: pack.statuses,
    article: pack.articles,
    member: pack.members,
    group: pack.groups,
    meeting: pack.meetings,
    observation: pack.observations,
    role: pack.roles,
    document: pack.documents,
    text: pack.texts,
    statement: pack.statements,
    participation: pack.participations,
    milestone: pack.milestones,
    position: pack.positions,
  }
  const ids = new Map<string, Set<string>>()
  for (const [kind, entries] of Object.entries(lists)) {
    const seen = new Set<string>()
    for (const [index, entry] of entries.entries()) {
      if (seen.has(entry.id))
        return { place: `${kind} ${index}`, reason: `has the id ${entry.id}, which another ${kind} has` }
      seen.add(entry.id)
    }
    ids.set(kind, seen)
  }
  const dangling = (kind: keyof typeof lists, references: References): Problem | null => {
    for (const [place, names] of references)
      for (const name of names)
        if (name != null && !ids.get(kind)?.has(name))
          return { place, reason: `names the ${kind} ${name}, which the pack does not have` }
    return null
  }
  return (
    dangling(
      'theme',
      pack.articles.map((a) => [`article ${a.id}`, [a.theme]]),
    ) ??
    dangling('article', [
      ...pack.observations.map((o) => [`observation ${o.id}`, [o.article, ...(o.dependsOn ?? [])]] as const),
      ...pack.meetings.map((m) => [`meeting ${m.id}`, m.topics] as const),
      ...pack.roles.map((r) => [`role ${r.id}`, [r.article]] as const),
      ...pack.documents.map((d) => [`document ${d.id}`, d.articles] as const),
      ...pack.articles.map((a) => [`article ${a.id}`, a.continues ?? []] as const),
      ...pack.positions.map((p) => [`position ${p.id}`, p.articles] as const),
    ]) ??
    dangling(
      'status',
      pack.observations.map((o) => [`observation ${o.id}`, [o.status, o.target?.status]]),
    ) ??
    dangling('meeting', [
      ...pack.observations.map((o) => [`observation ${o.id}`, [o.meeting]] as const),
      ...pack.positions.map((p) => [`position ${p.id}`, [p.meeting]] as const),
      ...pack.documents.map((d) => [`document ${d.id}`, [d.meeting]] as const),
    ]) ??
    dangling('member', [
      ...pack.observations.map((o) => [`observation ${o.id}`, o.reportedBy.members] as const),
      ...pack.groups.map((g) => [`group ${g.id}`, g.members ?? []] as const),
      ...pack.roles.map((r) => [`role ${r.id}`, r.members] as const),
      ...pack.documents.map((d) => [`document ${d.id}`, d.proponents] as const),
      ...pack.positions.map((p) => [`position ${p.id}`, p.members] as const),
      ...pack.participations.map((p) => [`participation ${p.id}`, [p.member]] as const),
      ...pack.statements.map((s) => [`statement ${s.id}`, s.members] as const),
    ]) ??
    dangling(
      'text',
      pack.articles.map((a) => [`article ${a.id}`, a.places.map(({ text }) => text)]),
    )
  )
}
