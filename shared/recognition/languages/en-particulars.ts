/** English subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const enParticulars: Particulars = {
  indefinites: listed('a, an, future'),
  places: listed('at, in, into, inside, within, during'),
  withs: ['with'],
  infinitives: ['to'],
  moves: listed(`
    brought, brings, bring, put, set, left, placed, moved, laid, took, taken, putting, setting, leaving, keep, take,
    puts, sets, leaves, pushed, crossed, crosses, crossing, ticked, kicked, keeps, kept, struck, sent, bumped,
    shunted, relegated, consigned
  `),
  left: [],
  managed: listed('managed to, were able to, was able to, allowed, enabled, permitted, made it possible'),
  one: listed(`
    it, this text, this article, the text, the article, the group, that text, its text, its facilitator, this one,
    that one, the draft, the wording, the language, the provision, the clause, the chapter, the draft article, the
    subject, this subject, that subject, the topic, this topic, that topic
  `),
  first: listed('the former, the first, the first three'),
  last: listed('the latter, the last of these, the second, the last, the latter two, the last two'),
  two: listed('both, both texts, both groups, the two articles, both files, the two'),
  likewise: listed(`
    followed on, was next, joining, joining it, so did, so do, so does, nor did, nor does, nor has, ditto, has
    followed, same for, so is, so was, so has, so have, the same goes for, nor is, nor are, is too, was too, join the
    list of, as is, as are, as was, as were, as do, as did, as with, likewise, followed by, joined them, join them,
    did likewise
  `),
  statements: listed('communiqué, press release, statement, joint statement, ministers, minister, speech'),
  proposals: listed('proposal, proposals, submission, submissions, communication, communications, paper, papers'),
  organisations: listed(`
    chamber, chambers, university, council for, trade council, council of, association, federation, institute,
    airlines, airways, bank, foundation, tobacco, telecom, post, times, herald, daily, academy, society, corporation,
    motors, organization for, trade organization, coalition, alliance, forum, confederation, college, school
  `),
  currencies: listed(`
    dollar, dollars, franc, francs, pound, pounds, yen, yuan, peso, pesos, rupee, rupees, lira, krone, krona, kronor,
    rand, ringgit, baht, dong, rupiah
  `),
}
