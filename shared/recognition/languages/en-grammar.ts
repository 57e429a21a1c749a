/** English function words by class: conjunctions, determiners, auxiliaries, negators, prospects, anaphors. */
import { joined, listed } from './phrases'

export const enGrammar = {
  joint: listed('and, or, as well as, plus, along with, together with, but also, both, next to, nor, down to'),
  determiner: listed(`
    the, a, an, this, these, those, that, all, some, several, other, final, certain, two, three, proposed, possible,
    so called, new, future, usual
  `),
  preposition: listed(`
    of, on, in, for, to, about, what about, unlike, contrary to, as opposed to, rather than, instead of, for lack of,
    for want of, lack of, at, with, without, regarding, concerning, related to, relating to, dealing with, covering,
    from, into, with regard to, as for, as regards, as to, as far as, over, around, among, one on, another on, those
    on, that on, the one on
  `),
  auxiliary: [
    // Reached, despite the infinitive: "the fifth article to be closed".
    ...joined('the', 'first, fifth, twelfth, 13th, latest, next', 'to be, article to be, text to be'),
    ...joined('consider, considers, considered, deemed, declared, believed, reported, said, thought, found', 'to be'),
    ...listed(`
      has done, have done, had done, had gone into, gone into, went into, go into, is, are, was, were, be, been,
      being, has, have, had, has been, have been, had been, remain, remains, remained, stand, stands, became, become,
      got, having been, had to be, did, does, do, stays, stay, stayed
    `),
  ],
  adverb: listed(`
    in the past weeks, not only, to date, so far, up to now, now, already, also, too, just, fully, recently,
    successfully, since, today, formally, currently, effectively, thus, therefore, temporarily, provisionally,
    meanwhile, completely, technically, tentatively, finally, all, both, duly, again, at last, quickly, still, lifted
    their reservations, lifted their objections, lifted its objection, dropped its objection, longer, anymore,
    possibly, perhaps, non imposition, not levying, not imposing, not to impose, not to levy, not charging
  `),
  negator: [
    ...joined(
      'is, are, was, were',
      'wrong, false, untrue, inaccurate, mistaken, unfounded, denied, misleading, nonsense, exaggerated',
    ),
    ...listed(`
      anything but, not, no, never, cannot, without, yet to be, has yet to, have yet to, far from, neither, nor, not
      yet, failed to, unable to, denied, short of, none of, isn t, hasn t, free of, nobody, no one, nothing, without a
      single, not one, without one, clear of, no longer, hardly
    `),
  ],
  prospect: [
    // Subjunctive after "that", which asserts nothing: "proposed that members park X".
    ...joined(
      `
        proposed, proposes, propose, proposal, proposals, requested, requests, request, requesting, recommended,
        recommends, recommend, recommending, recommendation, recommendations, suggest, suggesting, suggestion,
        suggestions, advised, advises, advise, advising, moved, directed, directs, instructed, instructs, pleaded
      `,
      'that',
    ),
    ...joined(
      'proposed, proposes, propose, recommended, recommends, recommend, recommending, suggested, suggest',
      `
        parking, dropping, deleting, removing, closing, cleaning, finalising, finalizing, concluding, shelving,
        suspending, leaving, excluding, withdrawing, setting, putting, taking
      `,
    ),
    ...listed(`
      a dream, unlikely, unthinkable, inconceivable, remote, anyone s guess, too soon to, too early to, should, would,
      will, could, may, might, must, shall, can, expected, expects, expect, hope, hopes, hoped, hoping, aim, aims,
      aimed, aiming, aim of, target, targets, targeted, goal, objective, plan, plans, planned, want, wants, wanted,
      wish, wishes, seek, seeks, sought, intend, intends, intended, due, within reach, in sight, in order to, to be,
      urged, urge, urges, called for, calls for, call for, asked for, asks for, asking for, need, needs, needed to,
      likely, soon, on track, possible, progress on, efforts to, work towards, working towards, ready to, try to,
      trying to, encouraged, ambition, prospect, prospects, potential, potentially, candidates, candidate, close to,
      scheduled, looks to, confident, optimistic, would like, next step, towards, not yet, has yet to, have yet to,
      yet to be, yet to, ought to, promised to, promise to, vowed to, hopeful, wants to, would have to, want to see,
      asked to, asks to, asked that, demand, demands, demanded, demanding, insists, insisted, insist, pressed, press
      for, push for, lobbied, lobbying, prefer, prefers, preferred, favour, favours, favoured, favor, favors,
      proposing, in favour of, call to, urging, appealed, appeal, argued for, attempt, attempts, attempted,
      attempting, tried to, threatens, threatened, fears, feared, fear, reluctant, willing, keen, eager, premature,
      wait for, waiting for, await, awaits, forecast, envisage, envisages, predicted, predicts, proposes to, propose
      to, proposed to, suggests, offered to, so that, so as to, still have to, still has to, have still to, have to
      be, has to be, to turn to
    `),
  ],
  condition: listed('if, once, until the, unless, whether, provided that, as soon as, when, until, assuming'),
  background: listed(`
    last year, previously, at the previous meeting, months ago, a year ago, years ago, at an earlier, in the past,
    back in, originally, at the time, last spring, last autumn
  `),
  noun: listed(`
    carve out, carve outs, decision, decisions, chair s text, comments, version, stocktaking, note, headway,
    understanding, package, pillar, cluster, list, aspects, text, texts, article, articles, provision, provisions,
    proposal, proposals, group, groups, discussion, discussions, work, progress, chapter, section, issue, issues,
    topic, topics, session, sessions, negotiations, talks, disciplines, rules, commitments, language, exchange,
    exchanges, debate, debates, views, update, updates, report, reports, paper, papers, communication, submission,
    submissions, convergence, subject, subjects, area, areas, theme, consultations, clause, clauses, options, draft,
    drafts, more, those, that, obligations, footnote, concept, presentation, presentations, deliberations, outcome,
    draft text, landing zones, agreement, consensus, questions, question, positions, meetings, elements, drafting,
    heading, file, files, brackets, deal, content, contents, annex, second, third, fourth, fifth, sixth, seventh,
    eighth, ninth, tenth, another, stabilised text, stabilized text, stabilised agreement, completion, closure,
    finalisation, finalization, conclusion, one on, another on, those on, that on, the one on
  `),
  contrast: listed(`
    unlike, contrary to, as opposed to, rather than, instead of, while, whereas, but, although, though, however,
    which, who, whose
  `),
  anaphor: listed(`
    her group, my group, those are, all of these, all of it, that one, both texts, these texts, the groups, these
    groups, both groups, the first three, the first two, the others, each of them, the two articles, each text, all
    three, all of them, this text, this article, the text, the article, the group, the latter, both, their
    facilitators, their texts, its facilitator, their text, its text, the texts, both files
  `),
  title: listed(`
    director general, ambassador, ambassadors, mr, mrs, ms, miss, dr, prof, professor, minister, president, secretary,
    sir, senator, chair, chairman, chairperson, director, commissioner, counsellor
  `),
  say: listed(`
    was able to report, pleased to announce, happy to report, said, says, reported, noted, told, announced, stressed,
    added, recalled, explained, according to, stated, highlighted, underlined, emphasised, emphasized, observed,
    thanked, welcomed, informed, confirmed, remarked, judged, concluded, argued, praised, declared, in the words of
  `),
  pronoun: ['they', 'he', 'she'],
  factive: listed(`
    has been achieved, has been reached, was reached, was achieved, were achieved, been reached, been achieved, has
    been found, was found, had been reached, led to, ended with, ended in, yielded, produced, saw, sees, marked,
    celebrated, hailed, welcomed, witnessed, heralded, achieved, sealed, delivered, brought, exists, announced,
    confirmed, noted, took note of, agreed that, decided, opted, chose, chosen, struck, emerged, forged, secured,
    clinched, brokered, found, reached, came late, came after, came only, materialised, materialized, arrived at, came
    to an, came to agreement
  `),
  dependence: listed('subject to, pending, depends on, once, until, awaiting, linked to, tied to, until the'),
  deadline: listed('by, before, by the end of, ahead of, until'),
  such: listed(`
    with the addition of, joined by, such as, including, namely, like, notably, in particular, particularly, include,
    includes, among them, especially, i e, e g, for example, the newest being, latest is, the latest being
  `),
  possessive: listed('whose, its, their, his, her, our, your, my, s'),
  meeting: listed(`
    plenary, meeting, meetings, session, sessions, round, rounds, negotiating round, week, weeks, stocktaking,
    cluster, clusters, reading, readings
  `),
}
