/** Schema of the paragraphs of a stored text. A field of a later version is left out. */
import * as v from 'valibot'
import { FILLS, type FormattedSpan, MAX_SPANS } from '../documents/formatting'
import type { SourceParagraph } from './parts'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const flag = v.exactOptional(v.literal(true))
const span = v.object({
  from: place,
  to: place,
  fill: v.exactOptional(v.picklist(FILLS)),
  isStruck: flag,
  isUnderlined: flag,
} satisfies { readonly [K in keyof Required<FormattedSpan>]: object })

/** Each field has its schema here, or the type does not compile: one that is missing would be lost as a text is stored. */
const fields = {
  text: v.string(),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  isContents: v.exactOptional(v.literal(true)),
  spans: v.exactOptional(v.pipe(v.array(span), v.maxLength(MAX_SPANS))),
} satisfies { readonly [K in keyof Required<SourceParagraph>]: object }

export const paragraphsSchema: v.GenericSchema<unknown, readonly SourceParagraph[]> = v.array(v.object(fields))
