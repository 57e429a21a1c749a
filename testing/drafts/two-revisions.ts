/** Two revisions of a draft as Word files, in words of our own: what changed between them is known, and told by the tests that use them. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

/** First lines of a draft, and its articles with their paragraphs. */
export interface DraftWords {
  readonly front: readonly string[]
  readonly articles: readonly (readonly [heading: string, ...paragraphs: string[]])[]
}

const frontOf = (revision: number, date: string): readonly string[] => [
  'RESTRICTED',
  `INF/TEST/62/Rev.${revision}`,
  date,
  `Consolidated draft on digital trade, revision ${revision}`,
]

export const REV_3: DraftWords = {
  front: frontOf(3, '8 October 2026'),
  articles: [
    [
      'Article 8: Paperless trading',
      'Each Party shall [endeavour to] accept electronic forms.',
      '[CHN, IND: A Party may ask for paper where its law says so.]',
    ],
    ['Article 9: Spam', 'Each Party [shall] act against unsolicited messages.', 'A Party may name a contact point.'],
    ['Article 10: Source code', 'No Party shall ask for the source code of software [of another Party].'],
    ['Article 11: Customs duties', 'No Party shall put customs duties on electronic transmissions.'],
    ['Article 12: Legal architecture', 'This agreement [is] [shall be] part of the rules.'],
  ],
}

/** Two brackets closed, one dropped, one opened, one option chosen; a word dropped without a mark; two articles renumbered; a new article; one as it was. */
export const REV_4: DraftWords = {
  front: frontOf(4, '12 November 2026'),
  articles: [
    ['Article 8: Paperless trading', 'Each Party shall [endeavour to] accept electronic forms.'],
    ['Article 9: Open government data', 'Each Party shall publish data for all to use.'],
    ['Article 10: Spam', 'Each Party shall act against unsolicited messages.', 'A Party may name a point.'],
    [
      'Article 11: Source code',
      'No Party shall ask for the source code of software of another Party.',
      '[USA: This does not concern patents.]',
    ],
    ['Article 12: Customs duties', 'No Party shall put customs duties on electronic transmissions.'],
    ['Article 13: Legal architecture', 'This agreement is part of the rules.'],
  ],
}

/** A Word file of a draft, with its headings in the style of headings. */
export async function draftDocx({ front, articles }: DraftWords): Promise<Uint8Array> {
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  return new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({
        sections: [
          {
            children: [
              ...front.map(line),
              ...articles.flatMap(([heading, ...paragraphs]) => [
                new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
                ...paragraphs.map(line),
              ]),
            ],
          },
        ],
      }),
    ),
  )
}
