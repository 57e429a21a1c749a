/** English phrases for discussion, outstanding issues, proposals and withdrawals. */
import { joined, listed } from './phrases'

export const enTalks = {
  discussion: [
    ...joined('work, talks', 'goes on, went on, began'),
    ...joined('looked', 'above all', 'at'),
    // An agreement on procedure is no status.
    ...joined('agreed on, has agreed on', 'a, the', 'structure'),
    ...listed(`
      are moving, trying out, merged into, being negotiated, being discussed, being drafted, in progress, a work in
      progress, work in progress, in play, wrangle, discussed again, taking shape, evolving, simmering, spent time on,
      exercised, preoccupied, down from, will continue, drafts, drafting, options for, options on, comments, first
      exchange, exchange on, devoted to, walked, went back to, held three meetings, narrowed down, had met, sought
      convergence, headway, made headway, traction, focus group, focus groups, revised text, draft text, consolidated
      text, gave updates, briefed, in depth, unpacked, clarifications, negotiating session, centred on, concentrated
      on, engaged in, engagement on, elaborated, advanced discussions, progressing, stock of, spent, took
      the floor, floor on, meeting on, on the table, merged, withdrawn or merged, consolidate,
      consolidated, pursued, small group work, bilateral, continued, continue, continues, continuing, resolve,
      resolving, seek landing zones, move forward, take forward, ongoing, under way, underway, ongoing work, look at,
      looking at, looks at, concerned, dealing with, deals with, report on, reports on, updated, sought to,
      feedback, views on, reactions, refine, refined, refining, polish, adjusted, discussed, discuss, discussing,
      discussion, discussions, small group, small groups, small group discussions, small group discussion, facilitator,
      facilitators, exchanged views, exchange views, exchange of views, revisited, examined, reviewed, addressed,
      looked at, outlined, considered, took up, taken up, deliberated, dedicated session, information session, focused
      on, focussed on, focus on, went through, was about, continued work, reported on, reported progress, progress was
      made, narrowed, bridge, bridging, seek convergence, landing zones, landing zone, common ground, compromise
      language, streamline, working on, work on, worked on, working group, new group, stocktaking, took
      stock, horizontal issues, heard presentations, presentations, heard a presentation, good progress, further
      progress, updates, update, shared updates, talks on, negotiations on, negotiated, group on, groups on, debated,
      debate, turn to, tackled, touched on, covered, moved closer, agenda, examining, reviewing, considering,
      consultations, drafting session, progressed, advanced, under discussion, explored, heard updates, resumed,
      reopened, reopens, come back to, came back to, bridged, narrowing, exchanges, sessions on, session on, meetings
      on, text based, intersessional, divergences, text proposals, met on, breakout, clarified, brainstormed, exchange
      took place, compared notes, heard reports, heard a report, reports from, line by line, read through, second
      reading, first reading, dealt, deals, separate session, session was devoted, turned, moved to, mulled, weighed,
      dominated, in focus, spotlight, first meeting, met for the first time, has been set up, set up, launched,
      established, formed, drilled down, went to, under consideration, under review, shared experiences, lessons,
      reflected on, reflecting, reflected, saw progress, time on, hours on, parsed, whittled, canvassed, mapped,
      grapple, sifted, scoped, airing, progress report, no change, little movement, moved forward, stocktake,
      compromise, bridging proposal, options paper, differences, rapprochement, narrowing differences, raised,
      questions about, asked about, delved, honed, sharpened, redrafted, reworked, rewrote, sounding, still working,
      talk of, negotiating, at the centre, the focus of, focus of the, given over to, swapped views, heard first
      reactions, first reactions, up and running, picked up, carried on, full debate, aired, vetted, going through,
      talked about, talked of, talk about, spoke about, spoke on, spoke of, questionnaire, workshop, seminar,
      brainstorming, clinic, reading of, on the menu, came up, at the heart, occupied, handled, tackle, tackling, sat
      down, moved ahead, inching, meeting again, met again, first look, closer look, stepped up, intensified, launch
      of, started on, resumes, resume, negotiates, discusses, examines, considers, debating, wrangling,
      wrangled, tussle, tussled, looked again, again discussed, will carry on, carry on with, will carry on with, spent
      most of, reports were heard, views were exchanged, at work, questions were raised, regrouped
    `),
  ],
  outstanding: [
    ...joined('seek, sought', 'convergence'),
    ...joined('consensus', 'will soon be', 'sought'),
    ...joined('left', 'to settle, to resolve'),
    ...joined('no', '', 'progress, headway', 'on, was'),
    ...listed(`
      is not there yet, is not quite there, not there yet, far from clean, uphill, out of reach, down to its, sentence
      open, paragraph open, title open, down to a, down to one, down to two, down to a single, down to its last, held
      up by a, one open, single open, short of, away from, is pending, to fix, is open, are open, is unresolved,
      are unresolved, in the way, between them and, still to be found, contentious, most difficult, hardest, sticking,
      stumbling blocks, views differ, views remain, gaps on, differences on, differences over, disagreement,
      disagreements, unsettled, to be resolved, much work, needs more work, hurdles, hurdle, bracketed, brackets, tough
      issues, difficult, challenging, still under negotiation, further intensified work, requires more,
      needs more, need more, further discussion, divergences, divergent, key issues, outstanding issues, outstanding
      issue, challenging topics, difficult issues, sensitive issues, intensified work, intensive work, intensify work,
      further work, more work, complex issues, remaining issues, open issues, unresolved, still open, remain open,
      remains open, more time, hard issues, controversial issues, strive for convergence, outstanding, differences
      remain, gaps remain, contested, disputed, divides, divide, divided, separates, separate, survive, survives, stand
      in the way, at odds, apart, undecided, far apart, deadlocked, deadlock, stalled, to be settled, to be negotiated,
      still being negotiated, under negotiation, more attention, bargaining, unfinished, unagreed, no consensus,
      disagree, disagrees, differ, diverge, split, splits, blocked, left open, is left, are left, harder issues,
      toughest, thorniest, trickiest, shrunk, yet to agree, have yet to agree, differences persist, persist, persists,
      still divides, still divide, hardest fight, battleground, rift, rifts, quarrel, quarrels,
      standoff, impasse, gridlock, at loggerheads, tricky, thorny, trickier, sensitive, elusive, still needs work, need
      work, needs work, further rounds, unbridged, holding out, disputes, dispute, dogged, dogs, bogs, plagued,
      problem, problems, worry, worries, concern, in square brackets, fought over, remains to be done, still have to,
      still has to, have still to, still to agree, to be agreed, to be drafted, to be closed, to be finalised, to be
      finalized, holding up, holds up, held up, delaying, to be bridged, stand between, stands between, divisive, hard
      nuts, mixed, polarised, polarising, big unknown, unknowns, different story, less convergence, little convergence,
      unreconciled, heavily bracketed, in brackets, full of brackets, fraught, vexed, knotty, delicate, controversial,
      unease, misgivings, objections to, stuck, heated, open point, open points, words pending, one point open, point
      open, issues open, placeholder, placeholders, down to, what remains, no agreement, no common ground
    `),
  ],
  proposal: listed(`
    advanced proposals, advanced a proposal, proposes, propose, is proposing, are proposing,
    contains proposals, was proposed, brought in, contributed, penned, authored, fielded, made proposals, has
    submitted, has tabled, have tabled, deposited, handed over, tabled, submitted, presented, introduced, put forward,
    proposes a, proposed a, come from, comes from, circulated, new proposal, new proposals, a proposal, a
    communication, communication from, proposal by, text proposal, a paper, new text, tables, submits, circulates,
    presents, introduces, has proposed, joint proposal, circulated a text, circulated a paper, floated, unveiled a
    proposal, new paper, new draft, sent in, handed in, lodged, presented a proposal, presentation by, draft article,
    co sponsored, came from, came in from, came forward, offered, shared, unveiled, received, drafted, put in, text
    from, paper by, text by, draft from, draft by, proposal of, written ideas, distributed, laid out, tabling, filed
  `),
  withdrawal: listed(`
    reversal, u turn, about face, backtracked, backtracks, backtracking, change of heart, would withdraw, withdrew,
    withdraw, withdrawing, withdrawal, withdraws, no longer support, backing, gave up, pulls, opposed, opposes,
    reservations, refused, no longer able to support, retract, retracted, its own proposals, steps back, stepped back
  `),
}
