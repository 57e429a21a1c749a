/** Structure of a page as the recogniser asks for it: none until the layout script has run. */
import type { PageLayout, Story, TableRow } from '../../../shared/recognition/types'
import type { Layout } from '../layout'
import type { Block } from './blocks'

/** By the blocks of a scan their structure, for what is asked of them once the page was read. */
const layouts = new WeakMap<readonly Block[], DeferredLayout>()

/** Structure of blocks that were read, if its script has run. */
export const loadedLayoutOf = (blocks: readonly Block[]): PageLayout | undefined => {
  const layout = layouts.get(blocks)
  return layout?.loaded ? layout : undefined
}

export class DeferredLayout implements PageLayout {
  readonly blocks: readonly string[]
  /** True where the layout script had run when the blocks were read: rows of tables are blocks then. */
  readonly hasTables = globalThis.plenaryLayout !== undefined
  private made: Layout | null = null

  /** `marked` are the blocks of the page, which marks replace in place. */
  constructor(private readonly marked: readonly Block[]) {
    this.blocks = marked.map(({ text }) => text)
    layouts.set(marked, this)
  }

  /** The structure, if its script has run. */
  get loaded(): Layout | null {
    const { plenaryLayout } = globalThis
    if (plenaryLayout) this.made ??= new plenaryLayout.Layout(this.marked, this.blocks)
    return this.made
  }

  rowOf = (block: number): TableRow | undefined => this.loaded?.rowOf(block)

  storyOf = (block: number): Story | undefined => this.loaded?.storyOf(block)

  isHeading = (block: number): boolean => this.loaded?.isHeading(block) ?? false

  isLeftOut = (block: number): boolean => this.loaded?.isLeftOut(block) ?? false
}
