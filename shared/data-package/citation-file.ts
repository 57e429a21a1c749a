/** `CITATION.cff` of a dataset, as the Citation File Format 1.2.0 has it. Its values are JSON strings, which YAML reads. */
import type { Pack } from '../pack/schema'
import { referenceTo, titleOf } from './about'

/** The file; `null` of a dataset without authors, whom the format asks for. */
export function citationFile(pack: Pack): string | null {
  const { authors = [], description, licence, url } = pack.about ?? {}
  if (authors.length === 0) return null
  const { issued } = referenceTo(pack)
  const lines: readonly (readonly [field: string, value: string | null | undefined])[] = [
    ['title', titleOf(pack)],
    ['abstract', description],
    ['version', pack.version],
    ['date-released', issued],
    ['license', licence],
    ['url', url],
  ]
  return [
    'cff-version: 1.2.0',
    'message: "Cite this dataset as below."',
    'type: dataset',
    'authors:',
    ...[...new Set(authors)].map((name) => `  - name: ${JSON.stringify(name)}`),
    ...lines.flatMap(([field, value]) => (value ? [`${field}: ${JSON.stringify(value)}`] : [])),
    '',
  ].join('\n')
}
