/**
 * Parts of a page that are not its own statements: what readers comment, and what leads to other pages. By elements and roles,
 * by the names that such boxes have, and by the headings over them in three languages.
 */
import { foldCell } from '../../../shared/domain/text/fold-cell'
import { attributeOf, hasAttributesOf, localNameOf, parentAcrossShadow, queryOf } from '../marks/dom'

const ELEMENTS = /^(?:aside|nav)$/
const ROLES = /^(?:complementary|navigation|comment|search|banner)$/
const COMMENT_TYPE = /schema\.org\/(?:User)?Comments?\b/

/** Parts of names of boxes, between hyphens; the second list are names of states of a page, or of links to such a box. */
const BOXES =
  /(?:^|-)(?:comments?|commentlist|respond|disqus|commentaires?|comentarios?|giscus|utterances|commento|isso|remark42|hyvor|cusdis|livefyre|viafoura|spotim|relate[ds]|jp-relatedposts|relacionad[oa]s?|recommended|recommendations|recirculation|you-may-(?:also-)?like|read-next|most-(?:read|popular|viewed)|trending|sidebar|outbrain|taboola|newsletter|a-lire-aussi|lire-aussi|lea-tambien|te-puede-interesar|mas-leid[oa]s)(?:-|$)/
const NO_BOXES = /(?:^|-)(?:no|has|with|without|open|closed|count|link|icon|button|hide|show)(?:-|$)/

/** Elements that hold a whole page or its main part are no boxes in it, whatever their names. */
const WHOLE = /^(?:html|body|main)$/

/** Heading over what readers wrote, and over links to other pages. */
const COMMENTS =
  /^(?:\d+ )?(?:reader )?(?:comments?|commentaires?|comentarios?)(?: \(?\d+\)?)?[:.]?$|^(?:leave a (?:reply|comment)|laisser un commentaire|deja(?:r)? un comentario)\b/
const RELATED =
  /^(?:related(?: (?:articles?|stories|news|posts|content|links|reading|topics|pages|coverage))?|you (?:may|might) also (?:like|be interested in)|(?:read|see) also|read next|more (?:on this|news|stories|from .+)|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?|a lire aussi|lire aussi|voir aussi|sur le meme (?:sujet|theme)|articles? (?:lies|associes|similaires|recommandes)|les plus lus|le[ea]r? tambien|vea tambien|ver tambien|(?:le|te) puede interesar|(?:noticias|articulos|contenidos?|temas) relacionad[oa]s|relacionad[oa]s|mas (?:noticias|leid[oa]s|sobre este tema))[:.]?$/
/** Words that lead to another page: with a colon or dash before a title, "Read also: …", or alone before a link. */
const LEAD =
  '(?:related(?: (?:articles?|stories|story|news|posts?|content|reading|coverage))?|(?:read|see) (?:also|more|next)|also (?:read|see)|further reading|more (?:on|about) this(?: (?:story|topic|subject))?|more on this|earlier coverage|(?:a )?(?:re)?lire (?:aussi|egalement)|a lire|lire (?:plus|la suite)|(?:a )?voir (?:aussi|egalement)|(?:sur|dans) le meme (?:sujet|theme)|pour en savoir plus|pour aller plus loin|le[ea]r? (?:tambien|mas)|ve[ar] tambien|mas (?:sobre (?:este|el) (?:tema|asunto)|informacion)|(?:sobre|en) (?:el|este) mismo (?:tema|asunto)|para (?:leer|saber) mas|(?:noticias?|articulos?|notas?) relacionad[oa]s?|relacionad[oa]s?)'
const LEADS = new RegExp(`^${LEAD} ?[:|–—>»-]`)
const OPENS = new RegExp(`^\\W*${LEAD}(?![a-z])`)
const LEAD_ALONE = new RegExp(`^\\W*${LEAD}\\W*$`)
/** Longest such words, in characters. */
const LONGEST_LEAD = 48

export type AsideKind = 'comments' | 'related'

/** Container below a heading, where it is no part of the text. */
export function asideUnder(heading: string): AsideKind | null {
  const text = foldCell(heading)
  return COMMENTS.test(text) ? 'comments' : RELATED.test(text) ? 'related' : null
}

/** True for a line that leads to another page: by its first words, or with nothing but such words `outside` its link. */
export function leadsElsewhere(line: string, outside: () => string): boolean {
  const opening = foldCell(line.trimStart().slice(0, LONGEST_LEAD))
  if (LEADS.test(opening)) return true
  if (!OPENS.test(opening)) return false
  const words = foldCell(outside().trim())
  return words.length <= LONGEST_LEAD && LEAD_ALONE.test(words)
}

/** Boxes by element, for one reading of the page. */
export class Asides {
  private readonly known = new Map<Element, boolean>()

  /** True for an element in such a box. Iterative, as pages nest deeper than the stack. */
  has(element: Element): boolean {
    const path: Element[] = []
    let found = false
    for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
      const known = this.known.get(at)
      if (known !== undefined) {
        found = known
        break
      }
      path.push(at)
    }
    for (const at of path.reverse()) {
      found ||= isBox(at)
      this.known.set(at, found)
    }
    return found
  }
}

function isBox(element: Element): boolean {
  const name = localNameOf(element)
  if (WHOLE.test(name)) return false
  if (ELEMENTS.test(name)) return !holdsMain(element)
  if (!hasAttributesOf(element)) return false
  const role = attributeOf(element, 'role')
  if (role !== null && ROLES.test(role)) return !holdsMain(element)
  if (COMMENT_TYPE.test(attributeOf(element, 'itemtype') ?? '') || attributeOf(element, 'itemprop') === 'comment')
    return true
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`
  return names.length > 1 && names.split(/\s+/).some(isBoxName) && !holdsMain(element)
}

function isBoxName(name: string): boolean {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
  return BOXES.test(parts) && !NO_BOXES.test(parts)
}

const holdsMain = (element: Element): boolean => queryOf(element, 'main,h1,[role=main]') !== null
