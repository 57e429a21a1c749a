/** Structure of a page for the readers of statements. It reads style and layout only once they ask. */
import type { PageLayout, Story, TableRow } from '../../shared/recognition/types'
import { attributeOf, bodyOf, closestOf, containsOf, localNameOf, parentElementOf, queryOf } from './marks/dom'
import { type AsideKind, Asides, asideUnder, leadsElsewhere } from './page/asides'
import type { Block } from './page/blocks'
import { Sight } from './page/sight'
import { Stories } from './page/stories'
import type { Table } from './page/tables'

/** Words of a paragraph, with which a box of links under a heading has ended. */
const PARAGRAPH_WORDS = 12

export class Layout implements PageLayout {
  private readonly asides = new Asides()
  private readonly numbers = new Map<Table, number>()
  private allStories: Stories | null = null
  private under: readonly boolean[] | null = null
  private sight = new Sight()
  private readonly hidden = new Map<number, boolean>()

  /** `marked` are the blocks of the page, which marks replace in place. */
  constructor(
    private readonly marked: readonly Block[],
    readonly blocks: readonly string[] = marked.map(({ text }) => text),
  ) {}

  /** True where it is of these very blocks. */
  isOf = (blocks: readonly Block[]): boolean => blocks === this.marked

  /** Date of the page's byline. */
  get pageTime(): string | undefined {
    return this.stories()?.pageTime
  }

  /** True where stories of the page have dates of their own. */
  get hasStories(): boolean {
    return this.stories()?.isEmpty === false
  }

  rowOf = (block: number): TableRow | undefined => {
    const row = this.marked[block]?.row
    if (!row) return undefined
    const number = this.numbers.get(row.table) ?? this.numbers.size
    this.numbers.set(row.table, number)
    return { table: number, cells: row.cells, isHead: row.isHead, carried: row.carried }
  }

  storyOf = (block: number): Story | undefined => {
    const root = this.marked[block]?.root
    return root && this.stories()?.of(root)
  }

  isHeading = (block: number): boolean => this.levelOf(block) > 0

  isLeftOut = (block: number): boolean => {
    const one = this.marked[block]
    if (!one) return true
    this.under ??= this.underHeadings()
    return (
      this.under[block] === true ||
      this.asides.has(one.root) ||
      leadsElsewhere(one.text, () => outsideLinks(one)) ||
      this.isHidden(block, one)
    )
  }

  /** True where a block is, or all text of a span in it, is not in sight. */
  isHidden(block: number, one: Block): boolean {
    const known = this.hidden.get(block) ?? this.sight.isHidden(one)
    this.hidden.set(block, known)
    return known
  }

  /** Blocks that were found hidden, with their indexes. */
  *hiddenBlocks(): Generator<readonly [index: number, block: Block]> {
    for (const [index, isHidden] of this.hidden) {
      const block = isHidden ? this.marked[index] : undefined
      if (block) yield [index, block]
    }
  }

  isSeen(block: number, start: number, end: number): boolean {
    const one = this.marked[block]
    return one !== undefined && this.sight.isSeen(one, start, end)
  }

  /** Invalidates the cache: elements may have moved, or opened. */
  lookAgain(): void {
    this.sight = new Sight()
  }

  private stories(): Stories | null {
    const body = bodyOf(document)
    this.allStories ??= body && new Stories(body, this.asides)
    return this.allStories
  }

  private levelOf(block: number): number {
    const root = this.marked[block]?.root
    if (!root) return 0
    const heading = closestOf(root, 'h1,h2,h3,h4,h5,h6,[role=heading]')
    if (!heading) return 0
    const [, level] = /^h([1-6])$/.exec(localNameOf(heading)) ?? []
    return Number(level ?? attributeOf(heading, 'aria-level') ?? 2) || 2
  }

  /** For each block whether it is under a heading of comments, or of links to other pages. */
  private underHeadings(): readonly boolean[] {
    let open: { readonly kind: AsideKind; readonly level: number; readonly holder: Element | null } | null = null
    return this.marked.map(({ root, text }, block) => {
      const level = this.levelOf(block)
      const kind = level > 0 ? asideUnder(text) : null
      if (kind !== null) open = { kind, level, holder: holderOf(root) }
      else if (open && (level > 0 ? level <= open.level : false)) open = null
      else if (open?.holder && !containsOf(open.holder, root)) open = null
      else if (open?.kind === 'related' && isParagraph(root, text)) open = null
      return open !== null
    })
  }
}

/** Text of a block that is in no link. */
const outsideLinks = ({ segments }: Block): string =>
  segments
    .filter(({ node }) => {
      const around = parentElementOf(node)
      return around === null || closestOf(around, 'a[href]') === null
    })
    .map(({ node }) => node.data)
    .join(' ')

/** The element that a heading heads: the nearest around it that holds more. */
function holderOf(root: Element): Element | null {
  const heading = closestOf(root, 'h1,h2,h3,h4,h5,h6,[role=heading]') ?? root
  const around = parentElementOf(heading)
  if (around && localNameOf(around) === 'header') return parentElementOf(around)
  return around
}

const isParagraph = (root: Element, text: string): boolean =>
  text.split(/\s+/).length >= PARAGRAPH_WORDS && closestOf(root, 'li,a') === null && queryOf(root, 'a') === null
