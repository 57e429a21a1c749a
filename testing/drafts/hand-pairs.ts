/**
 * Pairs of drafts written by hand, with the traps of real ones, and what changed between them. Headings and paragraphs are lines. Gold is
 * by article of the new draft, else of the old one: number old → new, brackets old → new, members, and changes as kind, old and new words.
 */

export interface HandPair {
  readonly trap: string
  readonly old: string
  readonly new: string
  readonly gold: readonly GoldArticle[]
}

/** `numbers` and `brackets` before and after; `-` where a draft has no such article. */
export interface GoldArticle {
  readonly title: string
  readonly numbers: readonly [string, string]
  readonly brackets: readonly [number | '-', number | '-']
  readonly members?: Readonly<Record<string, number>>
  /** `kind | old | new`; words are left out of changes of whole paragraphs. */
  readonly changes: readonly string[]
}

const article = (
  title: string,
  numbers: GoldArticle['numbers'],
  brackets: GoldArticle['brackets'],
  changes: readonly string[] = [],
  members?: GoldArticle['members'],
): GoldArticle => ({ title, numbers, brackets, changes, ...(members && { members }) })

export const HAND_PAIRS: readonly HandPair[] = [
  {
    trap: 'a new article before two others, which are renumbered',
    old: `Article 1: Tide tables
Each Party shall print its tide tables before the year to which they apply.
Article 2: Harbour lights
The keeper of a light [shall] report any failure within one day.`,
    new: `Article 1: Meaning of words
For the purposes of this Agreement, a harbour is any place where ships may lie in safety.
Article 2: Tide tables
Each Party shall print its tide tables before the year to which they apply.
Article 3: Harbour lights
The keeper of a light shall report any failure within one day.`,
    gold: [
      article('Meaning of words', ['-', '1'], ['-', 0], ['text-added']),
      article('Tide tables', ['1', '2'], [0, 0], ['renumbered | 1 | 2']),
      article('Harbour lights', ['2', '3'], [1, 0], ['renumbered | 2 | 3', 'bracket-closed | shall | shall']),
    ],
  },
  {
    trap: 'two articles swapped, in French',
    old: `Article 1 : Cartes marines
Chaque Partie met ses cartes à la disposition de toute personne qui en fait la demande.
Article 2 : Pilotage
Le pilote [CHN, IND: peut] refuser de monter à bord lorsque la mer est forte.`,
    new: `Article 1 : Pilotage
Le pilote [CHN: peut] refuser de monter à bord lorsque la mer est forte.
Article 2 : Cartes marines
Chaque Partie met ses cartes à la disposition de toute personne qui en fait la demande.`,
    gold: [
      article('Pilotage', ['2', '1'], [1, 1], ['renumbered | 2 | 1', 'attribution-removed | peut | peut'], { CN: 1 }),
      article('Cartes marines', ['1', '2'], [0, 0], ['renumbered | 1 | 2']),
    ],
  },
  {
    trap: 'two articles merged',
    old: `Article 1: Wrecks
The owner of a wreck shall mark it by day and by night until it has been raised.
Article 2: Costs of wrecks
The costs of raising a wreck [are] borne by the owner of the ship that was lost.`,
    new: `Article 1: Wrecks
The owner of a wreck shall mark it by day and by night until it has been raised.
The costs of raising a wreck [are] borne by the owner of the ship that was lost.`,
    gold: [article('Wrecks', ['1', '1'], [0, 1], ['moved']), article('Costs of wrecks', ['2', '-'], [1, '-'])],
  },
  {
    trap: 'an article split, in Spanish',
    old: `Artículo 1: Faros y boyas
Cada Parte mantendrá encendidos sus faros durante toda la noche.
Las boyas [JPN: deberán] pintarse de rojo o de verde según el lado del canal.`,
    new: `Artículo 1: Faros
Cada Parte mantendrá encendidos sus faros durante toda la noche.
Artículo 2: Boyas
Las boyas deberán pintarse de rojo o de verde según el lado del canal.`,
    gold: [
      article('Faros', ['1', '1'], [1, 0], ['text-replaced | Faros y boyas | Faros']),
      article('Boyas', ['-', '2'], ['-', 0], ['moved', 'bracket-closed | deberán | deberán']),
    ],
  },
  {
    trap: 'a table of contents before the articles',
    old: `Contents
Article 1: Dredging ........ 3
Article 2: Quays ........ 4
Article 3: Ropes ........ 5
Article 1: Dredging
The channel shall be dredged to the depth shown on the chart.
Article 2: Quays
A quay shall have ladders every thirty metres.
Article 3: Ropes
Ropes that are worn [should] be replaced at once.`,
    new: `Contents
Article 1: Dredging ........ 3
Article 2: Quays ........ 4
Article 3: Ropes ........ 5
Article 1: Dredging
The channel shall be dredged to the depth shown on the chart.
Article 2: Quays
A quay shall have ladders every twenty metres.
Article 3: Ropes
Ropes that are worn [should] be replaced at once.`,
    gold: [
      article('Dredging', ['1', '1'], [0, 0]),
      article('Quays', ['2', '2'], [0, 0], ['text-replaced | thirty | twenty']),
      article('Ropes', ['3', '3'], [1, 1]),
    ],
  },
  {
    trap: 'nested brackets that go over paragraphs',
    old: `Article 4: Ballast water
1. [A ship shall change its ballast water at sea,
(a) at least two hundred miles from the shore; [and]
(b) in water that is deeper than a church is high.]
2. The master shall keep a book of it.`,
    new: `Article 4: Ballast water
1. [A ship shall change its ballast water at sea,
(a) at least two hundred miles from the shore; and
(b) in water that is deeper than a church is high.]
2. The master shall keep a book of it.`,
    gold: [article('Ballast water', ['4', '4'], [2, 1], ['bracket-closed | and | and'])],
  },
  {
    trap: 'a bracket over paragraphs that closes',
    old: `Article 4: Ballast water
1. [A ship shall change its ballast water at sea,
(a) at least two hundred miles from the shore; and
(b) in water that is deeper than a church is high.]`,
    new: `Article 4: Ballast water
1. A ship shall change its ballast water at sea,
(a) at least two hundred miles from the shore; and
(b) in water that is deeper than a church is high.`,
    gold: [article('Ballast water', ['4', '4'], [1, 0], ['bracket-closed'])],
  },
  {
    trap: 'marks of footnotes whose numbers change, and a year in brackets',
    old: `Article 5: Salvage
Whoever saves a cargo[3] shall be paid under the Rules of [1989] in the money of the port.`,
    new: `Article 5: Salvage
Whoever saves a cargo[4] shall be paid [promptly] under the Rules of [1989] in the money of the port.`,
    gold: [article('Salvage', ['5', '5'], [0, 1], ['bracket-opened |  | promptly'])],
  },
  {
    trap: 'lines that a PDF breaks, at other places in each draft',
    old: `Article 6: Quarantine

A ship that comes from a port where there is fever shall lie at anchor for
three days, and nobody shall go ashore from it, unless the physician of the
port [allows] it in writing.`,
    new: `Article 6: Quarantine

A ship that comes from a port where there is fever shall lie at anchor
for three days, and nobody shall go ashore from it, unless the physi-
cian of the port allows it in writing.`,
    gold: [article('Quarantine', ['6', '6'], [1, 0], ['bracket-closed | allows | allows'])],
  },
  {
    trap: 'a slip in a heading, put right',
    old: `Article 7: Harbuor dues
Dues shall be paid in the harbour office before the ship sails.`,
    new: `Article 8: Harbour dues
Dues shall be paid in the harbour office before the ship sails.`,
    gold: [
      article(
        'Harbour dues',
        ['7', '8'],
        [0, 0],
        ['renumbered | 7 | 8', 'text-replaced | Harbuor dues | Harbour dues'],
      ),
    ],
  },
  {
    trap: 'words dropped without a mark beside a bracket dropped with its words',
    old: `Article 8: Ferries
Every ferry shall carry a boat, a bell and two lamps [and a doctor] on each crossing by night.`,
    new: `Article 8: Ferries
Every ferry shall carry a boat and two lamps on each crossing by night.`,
    gold: [
      article('Ferries', ['8', '8'], [1, 0], ['text-removed! | , a bell | ', 'bracket-dropped | and a doctor | ']),
    ],
  },
  {
    trap: 'three options of which the second stays',
    old: `Article 9: Signals
A ship in fog [shall] [should] [may] sound its horn every two minutes.`,
    new: `Article 9: Signals
A ship in fog should sound its horn every two minutes.`,
    gold: [article('Signals', ['9', '9'], [3, 0], ['option-chosen | shall / should / may | should'])],
  },
  {
    trap: 'members by name, adjective and code',
    old: `Article 10: Nets
Nets [Brazil proposes: of any width] may be used [IND, Nigeria: from June].`,
    new: `Article 10: Nets
Nets [Brazil, CHE: of any width] may be used [IND: from June].`,
    gold: [
      article(
        'Nets',
        ['10', '10'],
        [2, 2],
        ['attribution-added | of any width | of any width', 'attribution-removed | from June | from June'],
        { BR: 1, CH: 1, IN: 1 },
      ),
    ],
  },
  {
    trap: 'a note that goes, and a placeholder that is filled',
    old: `Article 11: Entry into force
This Agreement enters into force on the date on which [X] Parties have accepted it. [Note: the number is to be settled.]`,
    new: `Article 11: Entry into force
This Agreement enters into force on the date on which seven Parties have accepted it.`,
    gold: [
      article(
        'Entry into force',
        ['11', '11'],
        [2, 0],
        ['bracket-dropped | X | ', 'text-added |  | seven', 'bracket-dropped | Note: the number is to be settled. | '],
      ),
    ],
  },
  {
    trap: 'paragraphs in another order, with other labels',
    old: `Article 12: Storms
1. When a storm is announced, the harbour shall be closed by a chain.
2. Ships at anchor shall put out a second anchor and lower their yards.
3. The harbour master shall ring the bell until the storm has passed.`,
    new: `Article 12: Storms
1. The harbour master shall ring the bell until the storm has passed.
2. When a storm is announced, the harbour shall be closed by a chain.
3. Ships at anchor shall put out a second anchor and lower their yards.`,
    gold: [article('Storms', ['12', '12'], [0, 0], ['moved'])],
  },
  {
    trap: 'a bracket around an article, heading included',
    old: `[Article 13: Lotteries
The captain may hold a lottery on the length of the voyage.
Nobody shall stake more than the wages of one day.]`,
    new: `Article 13: Lotteries
The captain may hold a lottery on the length of the voyage.
Nobody shall stake more than the wages of one day.`,
    gold: [article('Lotteries', ['13', '13'], [1, 0], ['bracket-closed'])],
  },
  {
    trap: 'a preamble and an annex, in French',
    old: `Préambule
Les Parties au présent accord, désireuses de naviguer en paix,
Article premier : Objet
Le présent accord régit la navigation sur le lac.
Annexe A : Tarifs
Le passage coûte [deux] sous par personne.`,
    new: `Préambule
Les Parties au présent accord, désireuses de naviguer et de pêcher en paix,
Article premier : Objet
Le présent accord régit la navigation sur le lac.
Annexe A : Tarifs
Le passage coûte deux sous par personne.`,
    gold: [
      article('Préambule', ['-', '-'], [0, 0], ['text-added |  | et de pêcher']),
      article('Objet', ['premier', 'premier'], [0, 0]),
      article('Tarifs', ['A', 'A'], [1, 0], ['bracket-closed | deux | deux']),
    ],
  },
  {
    trap: 'a bracket that comes round words that were there, with a member',
    old: `Artículo 14: Anclas
Todo buque llevará tres anclas y una cadena de repuesto.`,
    new: `Artículo 14: Anclas
Todo buque llevará tres anclas [Suiza: y una cadena de repuesto].`,
    gold: [
      article(
        'Anclas',
        ['14', '14'],
        [0, 1],
        ['bracket-opened | y una cadena de repuesto | y una cadena de repuesto'],
        {
          CH: 1,
        },
      ),
    ],
  },
  {
    trap: 'a paragraph cut in two, and another joined',
    old: `Article 15: Logbooks
The mate shall write the log each evening. No page shall be torn out of it, for any reason whatsoever.
The owner may read the log in port.
The owner shall not take the log away from the ship on which it was written.`,
    new: `Article 15: Logbooks
The mate shall write the log each evening.
No page shall be torn out of it, for any reason whatsoever.
The owner may read the log in port. The owner shall not take the log away from the ship on which it was written.`,
    gold: [article('Logbooks', ['15', '15'], [0, 0])],
  },
  {
    trap: 'other quotes, dashes and capitals alone',
    old: `ARTICLE 16 – “FLAGS”
A flag - of whatever colour - is “a flag” under this Agreement.`,
    new: `Article 16: "Flags"
A flag – of whatever colour – is "a flag" under this Agreement.`,
    gold: [article('"Flags"', ['16', '16'], [0, 0])],
  },
]
