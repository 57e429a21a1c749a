/** Table-driven tests of phases in three languages, with near misses that claim nothing. */
import { expect, test } from 'vitest'
import { readByRules } from '../../../testing/read-by-rules'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'

const lexicons = shippedLexicons()
const titles = {
  en: 'E-commerce negotiations',
  fr: 'Négociations sur le commerce électronique',
  es: 'Negociaciones sobre el comercio electrónico',
}

test.each<[Lang, string, string]>([
  ['en', 'Members have signed off on e-signatures.', 'electronic-signatures=clean'],
  ['en', 'The spam article is now free of square brackets.', 'spam=clean'],
  ['en', 'Work on paperless trading has been completed.', 'paperless-trading=clean'],
  ['en', 'Definitions have been gavelled through.', 'definitions=clean'],
  ['en', 'Privacy is all but finished.', 'personal-data-protection=nearly-clean'],
  ['en', 'Only a footnote remains open in the article on cybersecurity.', 'cybersecurity=nearly-clean'],
  ['en', 'Negotiators are close to agreement on e-invoicing.', 'electronic-invoicing=nearly-clean'],
  ['en', 'The facilitator reported that two issues are left in the text on spam.', 'spam=nearly-clean'],
  ['en', 'The provision on transparency was put to one side for now.', 'transparency=parked'],
  ['en', 'Talks on source code have been suspended until June.', 'source-code=parked'],
  [
    'en',
    'Eight articles have been agreed, among them spam, e-contracts and paperless trading.',
    'spam=clean electronic-contracts=clean paperless-trading=clean',
  ],
  ['en', 'The final text includes articles on spam and e-invoicing.', 'spam=concluded electronic-invoicing=concluded'],
  [
    'en',
    'Articles on spam and cybersecurity made it into the final text, while source code was left out.',
    'spam=concluded cybersecurity=concluded source-code=dropped',
  ],
  ['en', 'Data flows no longer feature in the package.', 'data-flows=dropped'],
  ['en', 'Gone are the rules on source code.', 'source-code=dropped'],
  ['en', 'Participants abandoned provisions on data localization.', 'data-localization=dropped'],
  ['en', 'Peru tabled a text on indigenous peoples.', 'indigenous-peoples=proposed'],
  ['en', 'A proposal on logistics services was submitted by China.', 'logistics-services=proposed'],
  ['en', 'Members remain divided over customs duties.', 'customs-duties=outstanding'],
  ['en', 'Provisions on source code, long at the heart of the talks, have been dropped.', 'source-code=dropped'],
  [
    'en',
    'The substantial conclusion applies, according to the statement, for the texts on spam and e-contracts.',
    'spam=concluded electronic-contracts=concluded',
  ],
  [
    'en',
    'Among the articles of the stabilised text are spam and e-contracts.',
    'spam=concluded electronic-contracts=concluded',
  ],
  [
    'en',
    'Reports were heard from those on spam and e-contracts.',
    'spam=under-discussion electronic-contracts=under-discussion',
  ],
  ['en', 'Spam, the facilitator said, is now clean.', 'spam=clean'],
  ['en', 'Groups on spam meet so that the text is agreed.', 'spam=under-discussion'],
  ['en', 'Other articles, such as those on spam, still have to be cleaned up.', 'spam=outstanding'],
  ['en', 'The text on e-invoicing is not yet clean.', ''],
  ['en', 'The United States removed its text on source code from the table.', ''],
  ['en', 'Members hope to close the articles on spam and e-contracts by July.', ''],
  ['fr', 'Les participants se sont mis d’accord sur le texte relatif aux spams.', 'spam=clean'],
  ['fr', 'Tous les crochets ont disparu de l’article sur le commerce sans papier.', 'paperless-trading=clean'],
  ['fr', 'L’article sur la cybersécurité ne contient plus de crochets.', 'cybersecurity=clean'],
  ['fr', 'Le texte sur les contrats électroniques est approuvé.', 'electronic-contracts=clean'],
  ['fr', 'Le libellé sur la facturation électronique est quasiment achevé.', 'electronic-invoicing=nearly-clean'],
  [
    'fr',
    'Seul un point reste ouvert dans le texte sur les données publiques ouvertes.',
    'open-government-data=nearly-clean',
  ],
  ['fr', 'S’agissant de la transparence, les travaux ont été mis en attente.', 'transparency=parked'],
  ['fr', 'Le code source a été retiré du texte.', 'source-code=dropped'],
  ['fr', 'Les flux de données n’y figurent plus.', 'data-flows=dropped'],
  ['fr', 'L’accord final ne dit rien du code source.', 'source-code=dropped'],
  [
    'fr',
    'Les Membres ont examiné le code source et les services logistiques.',
    'source-code=under-discussion logistics-services=under-discussion',
  ],
  [
    'fr',
    'Les articles sur les spams et les guichets uniques figurent dans le texte final.',
    'spam=concluded single-windows=concluded',
  ],
  ['fr', 'Le code source, longtemps au cœur des discussions, a été abandonné.', 'source-code=dropped'],
  [
    'fr',
    'La conclusion substantielle vaut, selon le communiqué, pour les textes sur les spams et les contrats électroniques.',
    'spam=concluded electronic-contracts=concluded',
  ],
  [
    'fr',
    'Deux textes propres sont acquis : celui qui vise les spams et celui qui concerne les contrats électroniques.',
    'spam=clean electronic-contracts=clean',
  ],
  ['fr', 'Le texte sur les spams, selon la facilitatrice, est propre.', 'spam=clean'],
  ['fr', 'Parmi les articles du texte stabilisé figurent les spams.', 'spam=concluded'],
  ['fr', 'Les propositions de texte sur le code source ont été regroupées.', 'source-code=under-discussion'],
  [
    'es',
    'El código fuente, durante años en el centro de las conversaciones, ha sido abandonado.',
    'source-code=dropped',
  ],
  [
    'es',
    'Entre los artículos del texto estabilizado están el correo no deseado y las ventanillas únicas.',
    'spam=concluded single-windows=concluded',
  ],
  ['es', 'El texto sobre correo no deseado, según su facilitador, está listo.', 'spam=clean'],
  ['es', 'Se han refundido las propuestas sobre el código fuente.', 'source-code=under-discussion'],
  ['es', 'El pacto sobre el comercio reconoce las firmas electrónicas.', ''],
  ['es', 'Los participantes dieron por cerrado el artículo sobre correo no deseado.', 'spam=clean'],
  ['es', 'El texto sobre contratos electrónicos quedó limpio.', 'electronic-contracts=clean'],
  ['es', 'Ya no quedan corchetes en el artículo sobre ciberseguridad.', 'cybersecurity=clean'],
  ['es', 'El artículo sobre comercio sin papel está prácticamente cerrado.', 'paperless-trading=nearly-clean'],
  [
    'es',
    'Solo queda un punto abierto en el texto sobre datos gubernamentales abiertos.',
    'open-government-data=nearly-clean',
  ],
  ['es', 'En cuanto a la transparencia, el texto quedó aparcado.', 'transparency=parked'],
  ['es', 'El código fuente quedó fuera del acuerdo.', 'source-code=dropped'],
  ['es', 'Los negociadores eliminaron el artículo sobre flujos de datos.', 'data-flows=dropped'],
  [
    'es',
    'En el texto final no figuran los flujos de datos ni el código fuente.',
    'data-flows=dropped source-code=dropped',
  ],
  ['es', 'China presentó una propuesta sobre servicios de logística.', 'logistics-services=proposed'],
  ['es', 'Las delegaciones siguen divididas sobre el código fuente.', 'source-code=outstanding'],
  [
    'es',
    'Quedan por negociar los pagos electrónicos y las telecomunicaciones.',
    'electronic-payments=outstanding telecommunications=outstanding',
  ],
  [
    'es',
    'Los artículos sobre correo no deseado y ventanillas únicas forman parte del texto final.',
    'spam=concluded single-windows=concluded',
  ],
  ['es', 'El grupo espera cerrar el texto sobre ciberseguridad en julio.', ''],
])('%s: %s', (lang, text, claims) => {
  const page = { blocks: [text], lang, title: titles[lang], url: 'https://www.wto.org/x/ecom_22jul21_e.htm' }
  const read = readByRules(lexicons, page).claims.map((claim) => `${claim.article}=${claim.phase ?? claim.status}`)
  expect(read.join(' ')).toBe(claims)
})
