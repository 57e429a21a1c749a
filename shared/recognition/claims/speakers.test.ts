/** Speakers: an attribution holds for its sentence, and for the pronouns that go on with it. */
import { expect, test } from 'vitest'
import { readByRules } from '../../../testing/read-by-rules'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import type { Speaker } from '../types'

const lexicons = shippedLexicons()

/** Speaker of the last claim of a text, "-" for nobody; a star where it is taken from another sentence. */
function speakerOf(lang: Lang, text: string): string {
  const page = { blocks: text.split(' // '), lang, about: true, metaDate: '2021-07-22' }
  const claim = readByRules(lexicons, page).claims.at(-1)
  return claim ? told(claim.speaker) : 'no claim'
}

function told({ person, role, members, from }: Speaker): string {
  const parts = [person, role, members.join()].filter(Boolean)
  return parts.length === 0 ? '-' : `${parts.join(' ')}${from ? ' *' : ''}`
}

test.each<[Lang, string, string]>([
  // Those who speak for others.
  [
    'en',
    'Speaking for the co-convenors, Singapore told delegates that the article on spam is clean.',
    'co-convenor sg',
  ],
  ['en', 'On behalf of the co-convenors, Japan said that the article on spam is clean.', 'co-convenor jp'],
  ['en', 'Brazil told the co-convenors that the article on spam is clean.', 'participant br'],
  ['fr', 'Au nom des coorganisateurs, Singapour a dit que l’article sur le spam était au point.', 'co-convenor sg'],
  [
    'es',
    'En nombre de los coorganizadores, Singapur dijo que el artículo sobre el spam está limpio.',
    'co-convenor sg',
  ],
  ['en', 'The text of the co-convenors, Brazil said, has a clean article on spam.', 'participant br'],
  // Lists, and apposition.
  [
    'en',
    'The co-convenors, Australia, Japan and Singapore, said that the article on spam is clean.',
    'co-convenor au,jp,sg',
  ],
  [
    'fr',
    'Les coorganisateurs, l’Australie, le Japon et Singapour, ont indiqué que l’article sur le spam était au point.',
    'co-convenor au,jp,sg',
  ],
  ['en', 'Canada and Brazil said that the article on spam is clean.', 'participant ca,br'],
  ['en', 'After Canada, Brazil said that the article on spam is clean.', 'participant br'],
  ['en', 'Canada, facilitator of the small group, said that the article on spam is clean.', 'facilitator ca'],
  [
    'es',
    'El texto sobre el spam, que redactaron el Perú y Chile, está limpio, según anunció la embajadora Ana Ruiz, de Costa Rica, coorganizadora.',
    'Ana Ruiz co-convenor cr',
  ],
  // Persons.
  ['en', 'The Director-General said that the article on spam was parked.', '-'],
  ['en', 'Director-General Ngozi Okonjo-Iweala said that the article on spam was parked.', 'Ngozi Okonjo-Iweala'],
  ['fr', 'La Directrice générale adjointe a dit que l’article sur les spams était mis de côté.', '-'],
  ['es', 'El Director General Adjunto dijo que el artículo sobre el correo no deseado fue aparcado.', '-'],
  ['en', 'Canada said that the small group had parked the article on spam.', 'participant ca'],
  [
    'en',
    'According to the facilitator, Mr Juan Ruiz of Canada, the article on spam is clean.',
    'Juan Ruiz facilitator ca',
  ],
  [
    'fr',
    'Selon le facilitateur, M. Juan Ruiz du Canada, l’article sur le spam est au point.',
    'Juan Ruiz facilitator ca',
  ],
  [
    'es',
    'Según el facilitador, Sr. Juan Ruiz del Canadá, el artículo sobre el spam está limpio.',
    'Juan Ruiz facilitator ca',
  ],
  ['en', 'Ambassador Tan thanked the facilitators and said that the article on spam was parked.', 'Tan'],
  // The member from which a holder or an official comes.
  ['en', 'The facilitator, from Chile, said that the article on spam is clean.', 'facilitator cl'],
  ['en', 'The co-convenor from Australia said that the article on spam is clean.', 'co-convenor au'],
  ['en', 'The facilitator of the group on source code, from Japan, said that spam is clean.', 'facilitator jp'],
  ['en', 'The facilitator met with Canada and said that the article on spam is clean.', 'facilitator'],
  ['fr', 'Le facilitateur, du Chili, a dit que l’article sur le spam était au point.', 'facilitator cl'],
  ['es', 'El facilitador, del Japón, dijo que el artículo sobre el spam está limpio.', 'facilitator jp'],
  ['es', 'La embajadora de México dijo que el artículo sobre el spam está limpio.', 'participant mx'],
  [
    'es',
    'El ministro del Ecuador, Tomás Leiva, dijo que el artículo sobre el spam está limpio.',
    'Tomás Leiva participant ec',
  ],
  [
    'es',
    'El artículo sobre el spam está limpio, afirmó la embajadora de México, Lucía Arango.',
    'Lucía Arango participant mx',
  ],
  ['fr', 'L’ambassadrice du Canada a dit que l’article sur le spam était au point.', 'participant ca'],
  ['en', 'The ambassador of Canada said that the article on spam is clean.', 'participant ca'],
  // A name alone may be a namesake's: what was said of it before is told as such.
  [
    'en',
    'Ambassador Tan of Singapore spoke and said little. // Ambassador Tan said that the article on spam was parked.',
    'Tan sg *',
  ],
  // After what is said.
  ['en', 'The article on spam was parked, Canada said.', 'participant ca'],
  ['en', 'The article on spam was parked, said Ambassador Tan of Singapore.', 'Tan sg'],
  ['en', 'According to the facilitators, the article on spam was parked.', 'facilitator'],
  ['fr', 'L’article sur les spams a été mis de côté, a dit le Canada.', 'participant ca'],
  ['es', 'El artículo sobre el spam fue aparcado, dijo el Canadá.', 'participant ca'],
  // Who is spoken to or of does not speak, and the parties as a whole do not either.
  ['en', 'Participants agreed to park the article on spam.', '-'],
  ['en', 'Participants thanked the facilitator and parked the article on spam.', '-'],
  ['en', 'Participants thanked Ambassador Tan of Singapore and parked the article on spam.', '-'],
  ['en', 'Participants parked the article on spam, and Canada said that it was pleased.', '-'],
  ['en', 'Canada said that it was pleased, and participants parked the article on spam.', '-'],
  ['en', 'Canada said that participants parked the article on spam.', 'participant ca'],
  ['en', 'The report of the facilitator was welcomed, and the article on spam was parked.', '-'],
  // The next sentence has no speaker by itself.
  ['en', 'The facilitator, Canada, reported on taxation. Participants agreed to park the article on spam.', '-'],
  ['en', 'The facilitator, Canada, reported on taxation. // The article on spam was parked.', '-'],
  ['en', 'Romania said that it was pleased. The article on spam was parked.', '-'],
  ['en', 'Romania said that it was pleased. Moldova cleaned the article on spam.', '-'],
  ['en', 'Romania said that source code had cost it much work. Moldova proposed a new text on spam.', 'participant md'],
  ['fr', 'La Roumanie a dit que c’était long. La Moldova a proposé un nouveau texte sur les spams.', 'participant md'],
  ['es', 'Rumania dijo que fue largo. Moldova propuso un nuevo texto sobre el spam.', 'participant md'],
  ['en', 'Moldova proposed a new text on source code. The article on spam was parked.', '-'],
  ['fr', 'Le facilitateur, le Canada, a rendu compte. Les participants ont mis de côté le texte sur les spams.', '-'],
  ['es', 'El facilitador, el Canadá, informó. Los participantes aparcaron el artículo sobre el spam.', '-'],
  ['en', 'The facilitator, Canada, reported. Brazil said that the article on spam was parked.', 'participant br'],
  // Pronouns go on.
  ['en', 'Ambassador Tan said that talks went well. He added that the article on spam was parked.', 'Tan *'],
  ['en', 'Ambassador Tan said that talks went well. They parked the article on spam.', '-'],
  ['en', 'Ambassador Tan said that talks went well. They said that the article on spam was parked.', '-'],
  ['en', 'The co-convenors reported on the week. They said that the article on spam was parked.', 'co-convenor *'],
  ['en', 'Ambassador Tan spoke first. Canada was pleased. He said that the article on spam was parked.', '-'],
  [
    'fr',
    'Le Canada a dit que c’était bien. Il a ajouté que l’article sur les spams était mis de côté.',
    'participant ca *',
  ],
  ['fr', 'Le Canada a dit que c’était bien. Il a été décidé que l’article sur les spams était mis de côté.', '-'],
  ['es', 'Canadá dijo que estaba bien. Añadió que el artículo sobre el spam está limpio.', 'participant ca *'],
  // "The facilitators reported": those that speak after it are of them, as far as can be told.
  ['en', 'The facilitators reported. Canada said that the article on spam was parked.', 'facilitator ca *'],
  ['en', 'The facilitators reported. // Canada said that the article on spam was parked.', 'participant ca'],
])('%s: %s', (lang, text, expected) => {
  expect(speakerOf(lang, text)).toBe(expected)
})
