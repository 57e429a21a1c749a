/** English function words by class: conjunctions, determiners, auxiliaries, negators, prospects, anaphors. */
import { joined, listed } from './phrases'

export const enGrammar = {
  joint: listed(`
    and, or, as well as, plus, along with, together with, and also, but also, both, next to, nor,
    through to, down to, right through to, ranging to
  `),
  determiner: listed(`
    the, a, an, this, these, those, that, all, some, several, other, final, certain, two, three, proposed, possible,
    so called, new, future, usual
  `),
  preposition: listed(`
    of, on, in, for, to, about, what about, unlike, contrary to, in contrast to, in contrast with, as opposed to, as distinct from,
    rather than, instead of, for lack of, for want of, lack of, in absence of, at, with, without, regarding,
    concerning, related to, relating to, with respect to, dealing with, covering, from, into, with regard to,
    in the area of, in the areas of, in areas of, as for, as regards, as to, as far as, turning to, over, around,
    among, one on, another on, those on, that on, the one on, the ones on, the one about, the one covering,
    the ones about, the ones covering
  `),
  auxiliary: [
    // Reached, despite the infinitive: "the fifth article to be closed".
    ...joined('the', 'first, fifth, twelfth, 13th, latest, next', 'to be, article to be, text to be'),
    ...joined('consider, considers, considered, deemed, declared, believed, reported, said, thought, found', 'to be'),
    ...listed(`
    has done, have done, had done, having done, has gone into, have gone into, had gone into, gone into, went into,
    goes into, go into, was once, were once, had once been, is, are, was, were, be, been, being, has, have, had,
    has been, have been, had been, remain, remains, remained, stand, stands, became, become, got, having been,
    had to be, did, does, do, stays, stay, stayed
  `),
  ],
  adverb: listed(`
    in the past week, in the past weeks, in the past few weeks, in the past days, in the past few days,
    not only, to date, so far, up to now, to this point, now, already, also, too, just, fully, recently, successfully,
    since, today, formally, currently, effectively, thus,
    therefore, temporarily, provisionally, meanwhile, completely,
    technically, tentatively, finally, all, both, duly, now also, once again, again, at last, quickly, still,
    lifted their reservations, lifted its reservation, lifted all reservations, lifted their objections,
    lifted its objection, withdrew its objection, withdrew its reservation, dropped its objection,
    longer, anymore, possibly, perhaps, non imposition, not levying, not imposing, not to impose, not to levy, not to charge,
    not charging, not collecting
  `),
  negator: [
    ...joined(
      'is, are, was, were',
      'wrong, false, untrue, inaccurate, mistaken, unfounded, denied, misleading, nonsense, exaggerated',
    ),
    ...listed(`
    anything but,
    not, no, never, cannot, without, yet to be, has yet to, have yet to, far from, neither, nor, not yet, failed to,
    unable to, denied, short of, none of, isn t, aren t, hasn t, haven t, wasn t, weren t, didn t, free of, rid of,
    nobody, no one, nothing, without a single, not a single, not one, without one, free from, clear of, no longer,
    hardly
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
    a dream, a pipe dream, an illusion, wishful thinking, a distant prospect, a long shot, unlikely, unthinkable,
    inconceivable, a mirage, remote, anyone s guess, too soon to, too early to, in hopes of, should, would, will,
    could, may, might, must, shall, can, expected, expects, expect, hope, hopes, hoped, hoping, aim, aims, aimed,
    aiming, aim of, target, targets, targeted, goal, objective, plan, plans, planned, want, wants, wanted, wish,
    wishes, seek, seeks, sought, intend, intends, intended, due, within reach, in sight, in order to, with a view to,
    to be, urged, urge, urges, called for, calls for, calling for, call for, asked for, asks for, asking for, pushed
    for, need, needs, needed to, likely, soon, on track, possible, progress on, progress towards, progress toward,
    efforts to, work towards, working towards, ready to, try to, trying to, encouraged, ambition, prospect, prospects,
    potential, potentially, candidates, candidate, close to, closer to, scheduled, looking to, looks to, confident,
    optimistic, would like, next step, towards, not yet, has yet to, have yet to, yet to be, yet to, ought to, promised
    to, promise to, promises to, vowed to, hopeful, wants to, would have to, want to see, asked to, asks to, asked
    that, asked members, demand, demands, demanded, demanding, insists, insisted, insist, pressed, press for, pressing
    for, push for, pushes for, pushing for, lobbied, lobbying, prefer, prefers, preferred, favour, favours, favoured,
    favor, favors, proposing, in favour of, in favor of, call to, calls to, urging, appealed, appeal, argued for, argue
    for, argues for, attempt, attempts, attempted, attempting, tried to, tries to, threatens, threatened, fears,
    feared, fear, reluctant, willing, prepared to, keen, eager, hopes of, hope of, chance of, chances of, race to,
    premature to, premature, wait for, waiting for, await, awaits, forecast, envisage, envisages, looking forward,
    predicted, predicts, proposes to, propose to, proposed to, suggested that, suggests, offered to, must still, so
    that, so as to, still have to, still has to, have still to, has still to, have to be, has to be, to turn to
  `),
  ],
  condition: listed(`
    if, once, until the, unless, whether, provided that, as soon as, when, until, assuming, in case
  `),
  background: listed(`
    earlier this year, last year, previously, at the previous meeting, months ago, a year ago, years ago,
    at an earlier, in earlier rounds, last month, in the past, back in, originally, at the time, last spring,
    last summer, last autumn, last winter, the previous month, the year before
  `),
  noun: listed(`
    carve out, carve outs, decision, decisions, chair s text, comments, outcome on, version, stocktaking, note,
    headway, understanding, package, pillar, cluster, list, aspects, text, texts, article, articles, provision,
    provisions, proposal, proposals, group, groups, discussion, discussions, work, progress, chapter, section, issue,
    issues, topic, topics, session, sessions, negotiations, talks, disciplines, rules, commitments, language, exchange,
    exchanges, debate, debates, views, update, updates, report, reports, paper, papers, communication, submission,
    submissions, convergence, subject, subjects, area, areas, theme, consultations, clause, clauses, options, draft,
    drafts, more, those, that, obligations, footnote, concept, presentation, presentations, deliberations, outcome,
    draft text, landing zones, agreement, consensus, questions, question, positions, meetings, elements, drafting,
    heading, file, files, brackets, deal, content, contents, annex, second, third, fourth, fifth, sixth, seventh,
    eighth, ninth, tenth, another, stabilised text, stabilized text, stabilised texts, stabilised agreement,
    stabilized agreement, stabilised document, completion, closure, finalisation, finalization, conclusion, one on, another on, those on,
    that on, the one on, the ones on, the one about, the one covering, the ones about, the ones covering
  `),
  contrast: listed(`
    unlike, contrary to, in contrast to, in contrast with, as opposed to, as distinct from, rather than, instead of,
    while, whereas, but, although, though, however, which, who, whose
  `),
  anaphor: listed(`
    its small group, its working group, its focus group, their small group, their small groups, his group, her group,
    their group, his small group, her small group, my group, our group, our small group, my small group, those are,
    those were, those have, those had, those fell, those went, these have, all of that, all of those, all of these,
    all of it, both of them, both of these, both of those, each of those, that one, those two, those three, the lot,
    each of the texts, both texts, these texts, the two texts, the groups, these groups, both groups, the two groups,
    the first three, the first two, the other two, the others, the other three, each of them, these articles,
    both articles, the two articles, each text, all three, these three, these two, all of them, the three articles,
    this text, this article, the text, the article, the group, this group, the latter, both, their facilitators,
    their texts, its facilitator, their text, its text, the texts, all these texts, the three texts, the two files,
    both files
  `),
  title: listed(`
    director general, secretary general, attorney general, consul general, minister counsellor,
    ambassador, ambassadors, mr, mrs, ms, miss, dr, prof, professor, minister, president, secretary, sir, senator,
    chair, chairman, chairperson, director, commissioner, counsellor, h e
  `),
  say: listed(`
    could report, could announce, can report, can announce, was able to report, pleased to report, pleased to announce,
    happy to report, happy to announce, glad to report, glad to announce, delighted to report, delighted to announce,
    proud to announce, proud to report, said, says, reported, noted, told, announced, stressed, added, recalled,
    explained, according to, stated, highlighted, underlined, emphasised, emphasized, observed, thanked, welcomed,
    informed, confirmed, remarked, judged, concluded, argued, praised, declared, speaking on behalf of, in the words of
  `),
  pronoun: ['they', 'he', 'she'],
  factive: listed(`
    has been achieved, have been achieved, has been reached, have been reached, was reached, was achieved,
    were reached, were achieved, been reached, been achieved, has been found, was found, had been reached,
    had been achieved, led to, resulted in,
    ended with, ended in, yielded, produced, saw, sees, marked, celebrated, hailed, welcomed, witnessed, heralded,
    achieved, sealed, delivered, brought, exists, announced, confirmed, noted, took note of,
    agreed that, decided, opted, chose, chosen, struck, emerged, forged, secured, clinched, brokered, found,
    reached, came on, came late, came at, came after, came last, came only, came in the, came yesterday, came today,
    materialised, materialized, arrived at last, arrived at, came to an, came to agreement
  `),
  dependence: listed(`
    subject to, pending, depending on, depends on, conditional on, contingent on, once, until, awaiting,
    while awaiting,
    will depend on, would depend on, hinges on, hinge on, linked to, tied to, until the
  `),
  deadline: listed(`
    by, before, by the end of, no later than, ahead of, prior to, in time for, until
  `),
  such: listed(`
    with the addition of, joined by, such as, including, namely, like, notably, in particular, particularly, include,
    includes, among them, especially, i e, e g, for example, ranging from, starting with, the newest being,
    the first being, newest is, latest is, the latest being, the last being
  `),
  possessive: listed(`
    whose,
    its, their, his, her, our, your, my, s
  `),
  meeting: listed(`
    plenary, meeting, meetings, session, sessions, round, rounds, negotiating round, week, weeks, stocktaking, cluster, clusters,
    reading, readings
  `),
}
