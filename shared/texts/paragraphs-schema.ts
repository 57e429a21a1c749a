/** Schema of the paragraphs of a stored text. A field of a later version is left out. */
import * as v from 'valibot'
import type { SourceParagraph } from './parts'

/** Each field has its schema here, or the type does not compile: one that is missing would be lost as a text is stored. */
const fields = {
  text: v.string(),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  isContents: v.exactOptional(v.literal(true)),
} satisfies { readonly [K in keyof Required<SourceParagraph>]: object }

export const paragraphsSchema: v.GenericSchema<unknown, readonly SourceParagraph[]> = v.array(v.object(fields))
