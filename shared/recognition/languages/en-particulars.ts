/** English subclasses of word classes, by function. */
import { listed } from './phrases'
import type { Particulars } from './words'

export const enParticulars: Particulars = {
  places: listed('at, in, into, inside, within'),
  withs: ['with'],
  infinitives: ['to'],
  moves: listed(`
    brought, brings, bring, put, set, left, placed, moved, laid, took, taken, putting, setting, leaving, keep, take,
    puts, sets, leaves, pushed, crossed, crosses, crossing, ticked, kicked, keeps, kept, struck, sent, bumped,
    shunted, relegated, consigned
  `),
  left: [],
  managed: listed(
    'managed to, succeeded in, have managed to, has managed to, have succeeded in, were able to, was able to',
  ),
  one: listed(`
    it, this text, this article, the text, the article, the group, this group, that text, that article, its text,
    its facilitator, this one, that one, the draft, the wording, the language, the provision, the clause, the chapter,
    the draft article, the subject, this subject, that subject, the topic, this topic, that topic
  `),
  first: listed('the former, the first, the first two, the first three'),
  last: listed(`
    the latter, the last of these, the second, the last, the latter two, the last two, the other two, the other three,
    the last three
  `),
  two: listed(`
    both, both texts, the two texts, both groups, the two groups, these two, both articles, the two articles,
    the two files, both files, the two, the pair
  `),
  likewise: listed(`
    followed on, followed in, followed a, followed last, followed two, followed later, followed soon,
    followed shortly, came next, was next, were next, joining, joining them, joining it, so did, so do, so does,
    nor did, nor do, nor does, nor has, nor have, nor had, neither did, neither do, neither does, neither has,
    neither have, ditto, as too is, as too are, as too was, as too were, also joined, followed it, followed them,
    has followed, have followed, it was the same story for, it is the same story for, same story for, same for,
    the same was true of, the same went for, the same can be said of, the same was done with, the same happened to,
    the same happened with, shares that fate, shared that fate, shares this fate, went with it, went with them, so is,
    so was, so were, so has, so have, so too is, so too are, the same goes for, the same is true of,
    the same holds for, the same applies to, nor is, nor are, nor was, nor were, neither is, neither are, neither was,
    likewise for, is too, are too, was too, were too, is as well, are as well, does too, added to the list,
    joins the list, join the list of, have joined the list, as is, as are, as was, as were, as has, as have, as do,
    as did, as with, ditto for, likewise, followed by, joined them, join them, joined it, joins them, joined the list,
    followed suit, follow suit, went the same way, suffered the same fate, met the same fate, shared the same fate,
    did likewise, did the same, accompanied by
  `),
  statements: listed('communiqué, press release, statement, joint statement, ministers, minister, speech'),
  organisations: listed(`
    chamber, chambers, university, business council, council for, trade council, council of, association, federation,
    institute, airlines, airways, bank, foundation, tobacco, telecom, post, times, herald, daily, academy, society,
    corporation, motors, organization for, trade organization, coalition, alliance, forum, confederation, college,
    school
  `),
  currencies: listed(`
    dollar, dollars, franc, francs, pound, pounds, yen, yuan, peso, pesos, rupee, rupees, lira, krone, krona, kronor,
    rand, ringgit, baht, dong, rupiah
  `),
}
