/** English phrases for discussion, outstanding issues, proposals and withdrawals. */
import { joined, listed } from './phrases'

export const enTalks = {
  discussion: [
    ...joined('work, talks', 'goes on, went on, began'),
    ...joined('looked', 'above all', 'at'),
    // An agreement on procedure is no status.
    ...joined('agreed on, has agreed on', 'a, the', 'structure'),
    ...listed(`
      are moving, trying out, merged into, being negotiated, being discussed, being drafted, in progress, in play,
      wrangle, discussed again, taking shape, spent time on, down from, will continue, drafts, drafting, options for,
      options on, comments, first exchange, exchange on, devoted to, walked, went back to, held three meetings,
      narrowed down, had met, headway, made headway, focus group, focus groups, revised text, draft text, consolidated
      text, gave updates, briefed, in depth, unpacked, clarifications, centred on, concentrated on, engaged in,
      engagement on, advanced discussions, progressing, stock of, spent, took the floor, floor on, meeting on, on the
      table, merged, withdrawn or merged, consolidate, consolidated, pursued, small group work, bilateral, continued,
      continue, continues, continuing, resolve, resolving, seek landing zones, move forward, ongoing, under way,
      underway, look at, looks at, concerned, dealing with, deals with, report on, reports on, updated, views on,
      reactions, refine, refined, refining, polish, adjusted, discussed, discuss, discussing, discussion, discussions,
      small group, small groups, small group discussions, small group discussion, facilitator, facilitators, exchanged
      views, exchange views, exchange of views, revisited, examined, reviewed, addressed, looked at, outlined,
      considered, took up, taken up, dedicated session, information session, focused on, focus on, went through, was
      about, continued work, reported on, reported progress, progress was made, narrowed, bridge, bridging, seek
      convergence, landing zones, landing zone, common ground, compromise language, streamline, working on, work on,
      worked on, working group, new group, stocktaking, took stock, horizontal issues, presentations, good progress,
      updates, update, talks on, negotiations on, negotiated, group on, groups on, debated, debate, turn to, tackled,
      touched on, covered, moved closer, agenda, examining, reviewing, considering, consultations, drafting session,
      progressed, advanced, under discussion, explored, heard updates, resumed, reopened, reopens, come back to, came
      back to, bridged, narrowing, exchanges, sessions on, session on, meetings on, text based, intersessional,
      divergences, text proposals, met on, clarified, exchange took place, compared notes, heard reports, heard a
      report, reports from, line by line, read through, second reading, first reading, dealt, deals, separate session,
      session was devoted, turned, moved to, weighed, in focus, spotlight, first meeting, met for the first time, has
      been set up, set up, launched, established, formed, drilled down, went to, under consideration, under review,
      shared experiences, lessons, reflected on, reflecting, reflected, saw progress, time on, hours on, parsed,
      progress report, no change, little movement, moved forward, stocktake, compromise, bridging proposal, options
      paper, differences, narrowing differences, raised, questions about, asked about, rewrote, still working, talk
      of, negotiating, at the centre, the focus of, focus of the, given over to, swapped views, heard first reactions,
      first reactions, up and running, picked up, carried on, full debate, going through, talked about, talked of,
      talk about, spoke about, spoke on, spoke of, questionnaire, workshop, seminar, reading of, on the menu, came up,
      at the heart, handled, tackle, tackling, sat down, moved ahead, inching, meeting again, met again, first look,
      closer look, stepped up, intensified, launch of, started on, resumes, resume, negotiates, discusses, examines,
      considers, debating, wrangling, wrangled, looked again, again discussed, will carry on, carry on with, will
      carry on with, spent most of, reports were heard, views were exchanged, at work, questions were raised
    `),
  ],
  outstanding: [
    ...joined('seek', 'convergence'),
    ...joined('consensus', 'will soon be', 'sought'),
    ...joined('left', 'to settle, to resolve'),
    ...joined('no', '', 'progress, headway', 'on, was'),
    ...listed(`
      is not there yet, is not quite there, not there yet, far from clean, uphill, out of reach, down to its, sentence
      open, paragraph open, title open, down to a, down to one, down to two, down to a single, down to its last, held
      up by a, one open, single open, short of, away from, is pending, to fix, is open, are open, is unresolved, are
      unresolved, in the way, between them and, still to be found, contentious, most difficult, hardest, stumbling
      blocks, views differ, views remain, gaps on, differences on, differences over, disagreement, disagreements, to
      be resolved, much work, needs more work, hurdles, hurdle, bracketed, brackets, tough issues, difficult,
      challenging, still under negotiation, further intensified work, requires more, needs more, need more, further
      discussion, divergences, divergent, key issues, outstanding issues, outstanding issue, challenging topics,
      sensitive issues, intensified work, intensive work, intensify work, further work, more work, remaining issues,
      open issues, unresolved, still open, remain open, remains open, more time, hard issues, strive for convergence,
      outstanding, differences remain, gaps remain, contested, disputed, divides, divide, divided, separates,
      separate, survive, survives, stand in the way, at odds, apart, far apart, deadlocked, deadlock, stalled, to be
      settled, to be negotiated, still being negotiated, under negotiation, more attention, unfinished, no consensus,
      disagree, disagrees, differ, diverge, split, splits, blocked, left open, is left, are left, harder issues, yet
      to agree, have yet to agree, differences persist, persist, persists, still divide, hardest fight, rifts,
      quarrel, quarrels, impasse, at loggerheads, sensitive, elusive, still needs work, need work, needs work, further
      rounds, holding out, disputes, dispute, problem, problems, worry, worries, concern, in square brackets, fought
      over, remains to be done, still have to, still has to, have still to, still to agree, to be agreed, to be
      drafted, to be closed, to be finalised, to be finalized, holding up, holds up, held up, to be bridged, stand
      between, stands between, divisive, hard nuts, mixed, big unknown, different story, less convergence, little
      convergence, heavily bracketed, in brackets, full of brackets, controversial, misgivings, objections to, stuck,
      open point, open points, words pending, one point open, point open, issues open, placeholder, placeholders, down
      to, what remains, no agreement, no common ground
    `),
  ],
  proposal: listed(`
    advanced proposals, proposes, propose, is proposing, contains proposals, was proposed, brought in, contributed,
    made proposals, has submitted, has tabled, have tabled, deposited, handed over, tabled, submitted, presented,
    introduced, put forward, proposes a, proposed a, come from, comes from, circulated, new proposal, new proposals, a
    proposal, a communication, communication from, proposal by, text proposal, a paper, new text, tables, submits,
    circulates, presents, introduces, has proposed, joint proposal, circulated a text, circulated a paper, floated,
    unveiled a proposal, new paper, sent in, handed in, presented a proposal, presentation by, draft article, came
    from, came in from, came forward, offered, shared, unveiled, received, drafted, put in, text from, paper by, text
    by, draft from, draft by, proposal of, written ideas, distributed, laid out, tabling, filed
  `),
  withdrawal: listed(`
    reversal, u turn, about face, change of heart, would withdraw, withdrew, withdraw, withdrawing, withdrawal,
    withdraws, no longer support, backing, gave up, opposed, opposes, reservations, refused, no longer able to
    support, its own proposals, steps back, stepped back
  `),
}
