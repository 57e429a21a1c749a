/**
 * Terminology check: no text that users read has a word that the glossary replaced. Reads the words of the app and of
 * the extension; a further place with text is a row of `PLACES`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MANIFESTS } from '../../pwa/i18n/manifest-link'
import { LANGS, type Lang } from '../../shared/domain/text/langs'
import { ROOT } from '../programs/process.mjs'
import { allTexts, mostWords, patternsIn } from './text'

type Texts = Readonly<Record<string, string>>

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const words = allTexts()

/** The text of the start page: content, labels and description, one a line of the file. */
function pageTexts(path: string): Texts {
  const labels = (line: string) =>
    [...line.matchAll(/(?:aria-label|content|alt|title)="([^"]*)"/g)].map(([, text]) => text)
  return Object.fromEntries(
    read(path)
      .replace(/<!--.*?-->|<symbol.*?<\/symbol>/gs, '')
      .split('\n')
      .map((line, at) => [`line-${at + 1}`, [line.replace(/<[^>]*>/g, ' '), ...labels(line)].join(' ').trim()] as const)
      .filter(([, text]) => text !== ''),
  )
}

/** Names and description in a web app manifest. */
function manifestTexts(path: string): Texts {
  const manifest: { readonly description: string; readonly shortcuts: readonly { readonly name: string }[] } =
    JSON.parse(read(path))
  return {
    description: manifest.description,
    ...Object.fromEntries(manifest.shortcuts.map(({ name }, at) => [`shortcut-${at + 1}`, name])),
  }
}

const PLACES: readonly (readonly [place: string, textsIn: (lang: Lang) => Texts])[] = [
  ['the app and the extension', (lang) => Object.fromEntries(words.get(lang) ?? [])],
  ['the start page', (lang) => (lang === 'en' ? pageTexts('pwa/index.html') : {})],
  ['the web app manifest', (lang) => manifestTexts(`public/${MANIFESTS[lang]}`)],
]

/** A word as a whole: JavaScript's `\b` takes an accented letter for a boundary. */
const word = (source: string, flags = 'iu') => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, flags)
/** A word with a capital only, as labels and buttons have it. */
const label = (source: string) => word(source, 'u')

/** Words of earlier versions, or of the code, and the glossary's term. */
const REPLACED: Readonly<Record<Lang, readonly (readonly [former: RegExp, term: string])[]>> = {
  en: [
    [label('Keep(?! locked)|Keeps|Kept|Keeping'), 'save'],
    [word('in and out|bring (in|it in|that in)|brought in'), 'import, export'],
    [/(?<!on )(?<![\p{L}-])records?(ed|ing)?(?![\p{L}-])/iu, 'add, entry, data'],
    [word('packs?'), 'dataset'],
    [word('ledgers?'), 'history'],
    [word('layers?'), 'visibility'],
    [word('outbox'), 'waiting to sync'],
    [word('PWA'), 'Plenary'],
    [word('captur(e|es|ed|ing)'), 'entry'],
    [word('claim(s|ed)?'), 'status statement'],
    [word('observations?'), 'status update'],
    [word('mark(s|ed|ing)?(?! as (?:seen|wrong))|marker pen|wash'), 'highlight'],
    [word('hand(s|ed|ing)? (it )?over|handed on'), 'share'],
    [word('puts? back|putting back|put right|take(s|n)? back'), 'restore, undo, withdraw'],
    [word('anew'), 'start over, again'],
    [word('cables?'), 'report'],
    [word('rooms?'), 'meeting log'],
    [word('look(s|ed)? up|lookup'), 'search'],
    [label('Find'), 'search'],
    [word('evidence'), 'source'],
    [word('contested|outweighed'), 'sources differ'],
    [word('dropped|set aside|holds? back'), 'left out, parked, reserves its position'],
    [word('superseded'), 'replaced'],
    [word('pictures?'), 'chart'],
    [word('Board|Matrix|Reader', 'u'), 'Articles, Positions, Analyse text'],
    [
      word('sift|load it|write it(?! down)|read it|stands? (at|on)|without a network'),
      'the glossary’s voice, rules 1 and 2',
    ],
    [word('give'), 'enter, choose'],
    [
      word('(?:is|are|has|had) (?:something )?left out|leave(s)? (?:this \\w+ )?out'),
      'not included: left out is a status',
    ],
    [word('initiative|WTO members?'), 'negotiation, members'],
    [word('click(s|ed)?|the data are|select (?:add|follow)'), 'press, the data is'],
    [word('noted as wrong|not right'), 'mark as wrong'],
    [word('there is no document'), 'no document in the data: there may be one elsewhere'],
  ],
  fr: [
    [label('Garder|Gardez|Gardée?s?'), 'enregistrer'],
    [word('consign(er|ez|ée?s?)'), 'ajouter'],
    [word('défai(re|tes?|ts?)'), 'annuler'],
    [word('faire entrer|entrées et sorties'), 'importer, exporter'],
    [word('paquets?|dossiers?'), 'jeu de données'],
    [word('couches?'), 'visibilité'],
    [word('PWA|boîte d’envoi'), 'Plenary'],
    [word('captures?'), 'entrée'],
    [word('preuves?'), 'source'],
    [word('contestée?s?'), 'sources divergentes'],
    [word('énoncés?|affirmations?'), 'indication de statut'],
    [word('observations?'), 'mise à jour de statut'],
    [word('marqu(e|es|er|ez|ée?s?|age)(?! comme)'), 'surlignage'],
    [word('dépêches?|câbles?'), 'compte rendu'],
    [word('réglages'), 'paramètres'],
    [word('rôles?'), 'fonction'],
    [word('état(?! membre)|états'), 'statut'],
    [word('registre'), 'données'],
    [word('à ce jour'), 'à cette date'],
    [word('de votre main'), 'ajoutée par vous'],
    [word('épurée?s?|mise? en attente|abandonnée?s?'), 'les phases du glossaire'],
    [word('élan|tableau de bord'), 'graphique, articles'],
    [word('donnez'), 'saisissez, choisissez'],
    [word('laissée?s? de côté|(?:est|sont) pas reprise?s?'), 'n’est pas incluse: mis de côté est un statut'],
    [word('à nouveau|cliquez'), 'de nouveau, appuyez'],
    [word('[nv]ous seule?s?'), 'pour vous seulement'],
    [word('tout choisir|choisir des entrées|entrées? choisies?'), 'sélectionner'],
    [word('initiative'), 'négociation'],
    [word('aucun document ne porte'), 'aucun document des données'],
    [word('tu|toi|ton|tes'), 'vous'],
  ],
  es: [
    [word('copiar ahora'), 'hacer copia de seguridad'],
    [word('traer|tráigal[ao]s?|entradas y salidas'), 'importar, exportar'],
    [word('registrar|registre|anotar|anote|anotación|anotaciones'), 'añadir, entrada'],
    [word('paquetes?|expedientes?'), 'conjunto de datos'],
    [word('capas?'), 'visibilidad'],
    [word('PWA|bandeja de salida'), 'Plenary'],
    [word('capturas?'), 'entrada'],
    [word('pruebas?'), 'fuente'],
    [word('discutid[oa]s?'), 'fuentes discrepantes'],
    [word('comunicado'), 'indicado'],
    [word('enunciados?|afirmaci(ón|ones)'), 'indicación de estado'],
    [word('observaci(ón|ones)'), 'actualización de estado'],
    [word('marc(a|as|ar|ad[oa]s?)(?! como)'), 'resaltado, indicador'],
    [word('cables?|despachos?'), 'informe'],
    [word('ajustes'), 'configuración'],
    [word('roles?'), 'función'],
    [word('estatus'), 'estado'],
    [label('Limpio'), 'En limpio'],
    [word('en suspenso|abandonad[oa]s?'), 'las fases del glosario'],
    [word('impulso|tablero'), 'gráfico, artículos'],
    [word('dé'), 'introduzca, elija'],
    [word('se omiten?'), 'no se incluye'],
    [word('quit(a|ad[oa]s?|ar|e|ó)'), 'eliminar: quitar is from a list or a selection'],
    [word('elegir todas|elegir entradas|entradas? elegidas?'), 'seleccionar'],
    [word('hall(ad[oa]s?|ó)|etapas?|este ordenador|impresiones|haga clic'), 'encontrado, paso, este equipo, impresos'],
    [word('reintente|vuelva a intentarlo'), 'inténtelo de nuevo'],
    [word('iniciativa'), 'negociación'],
    [word('no hay ningún documento'), 'ningún documento de los datos'],
    [word('tú|tus?|ti'), 'usted'],
  ],
}

/** Texts that have such a word in another sense. */
const OTHER_SENSE: Readonly<Record<string, string>> = {
  'en now-none-ever': 'the meeting room itself',
  'en field-url-hint': 'the meeting room itself',
  'en member-acceded': 'a fact of the WTO alone',
  'en comparison-dropped': 'of a bracket that goes with its words',
  'es add-take-out': 'from a selection',
  'es form-remove': 'from a selection',
  'es plan-removes-follow': 'from My list',
  'es accuracy-finding': 'a test of the recognition',
}

describe.each(PLACES)('%s', (_place, textsIn) => {
  it.each(LANGS)('has the terms of the glossary in %s', (lang) => {
    const found = Object.entries(textsIn(lang)).flatMap(([key, text]) =>
      REPLACED[lang].flatMap(([former, term]) => {
        const [hit] = former.exec(text) ?? []
        return hit === undefined || `${lang} ${key}` in OTHER_SENSE ? [] : [`${key}: “${hit}” (${term}) in: ${text}`]
      }),
    )
    expect(found).toEqual([])
  })
})

it('lists only exceptions that are needed', () => {
  const texts = PLACES.flatMap(([, textsIn]) =>
    LANGS.flatMap((lang) =>
      Object.entries(textsIn(lang)).map(([key, text]) => ({ name: `${lang} ${key}`, lang, text })),
    ),
  )
  const needed = texts.flatMap(({ name, lang, text }): string[] =>
    REPLACED[lang].some(([former]) => former.test(text)) ? [name] : [],
  )
  expect(Object.keys(OTHER_SENSE).filter((name) => !needed.includes(name))).toEqual([])
})

/** Notes that had grown longest; the limit of an opening text holds for each. */
const NOTES = new Set([
  'late-data',
  'notice-unpromised',
  'effect-outranked',
  'effect-planned',
  'effect-private',
  'effect-delegation',
  'mine-empty',
  'list-empty',
  'erase-means',
  'lock-lost',
  'lock-not',
  'delegation-what',
  'add-hint-continues',
  'observation-asked-missing',
  'for-us-hint',
  'files-no-copy',
])

describe.each(LANGS)('in %s', (lang) => {
  it.each<[string, (key: string) => boolean, number]>([
    ['a note', (key) => NOTES.has(key), 14],
    ['the text that opens a screen', (key) => /(?:^|-)deck$/.test(key) || key === 'log-deck-delegation', 12],
  ])('%s is short', (_, isOne, most) => {
    const counted = [...patternsIn(lang)].filter(([key]) => isOne(key))
    expect(counted.length).toBeGreaterThan(10)
    expect(
      counted.flatMap(([key, pattern]) => (mostWords(pattern) > most ? [`${key}: ${mostWords(pattern)}`] : [])),
    ).toEqual([])
  })
})
