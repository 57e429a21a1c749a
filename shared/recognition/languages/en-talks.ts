/** English phrases for discussion, outstanding issues, proposals and withdrawals. */
import { joined, listed } from './phrases'

export const enTalks = {
  discussion: [
    ...joined('work, talks, discussion, debate, negotiation, drafting', 'goes on, went on, began'),
    ...joined('looked', 'above all', 'at'),
    // An agreement on procedure is no status.
    ...joined('agreed on, has agreed on', 'a, the', 'structure'),
    ...listed(`
    is moving, are moving, trying out, folded into, merged into, different ideas, are comparing, is comparing, was
    explained, were explained, being negotiated, being discussed, being drafted, being examined, in progress, a work in
    progress, work in progress, in play, in flux, wrangle, arguing about, arguing over, argue about, argue over,
    discussed again, taking shape, takes shape, took shape, is evolving, evolving, simmering, in committee, spent time
    on, kept busy, busy with, exercised, preoccupied, attracted comments, drew comments, prompted questions, drew
    questions, raised questions, raised eyebrows, down from, whittled to, narrowed to, will continue, drafts, drafting,
    options for, options on, comments, first exchange, exchange on, devoted to, dedicated to, walked, went back to,
    held meetings, held three meetings, narrowed down, had met, convergence towards, convergence toward, sought
    convergence, headway, made headway, traction, fine tuned, fine tuning, latest developments, focus group, focus
    groups, issue specific, revised text, draft text, consolidated text, working text, presented updates, provided
    updates, gave updates, briefed, deep dive, in depth, unpacked, clarifications, negotiating session, went over, run
    through, ran through, centred on, centered on, concentrated on, revolved around, engaged on, engaged in, engagement
    on, elaborated, advanced discussions, advanced work, advancing, advance work, progressing, stock of, spent, took
    the floor, floor on, meeting on, on the table, streamlined, merged, withdrawn or merged, consolidate, consolidated,
    pursued, small group work, bilateral, continued, continue, continues, continuing, resolve, resolving, narrow gaps,
    bridge gaps, seek landing zones, move forward, take forward, ongoing, under way, underway, ongoing work, look at,
    looking at, looks at, concerned, dealing with, deals with, deal with, report on, reports on, updated, sought to,
    feedback, views on, reactions, refine, refined, refining, polish, adjusted, discussed, discuss, discussing,
    discussion, discussions, small group, small groups, small group discussions, small group discussion, facilitator,
    facilitators, exchanged views, exchange views, exchange of views, revisited, examined, reviewed, addressed, looked
    at, looked into, outlined, considered, took up, taken up, taking up, deliberated, dedicated session, dedicated
    sessions, information session, focused on, focussed on, focus on, went through, was about, continued work, reported
    on, reported progress, progress was made, made progress, narrowed, closing gaps, close gaps, bridge, bridging,
    seeking convergence, seek convergence, landing zones, landing zone, common ground, compromise language, streamline,
    streamlining, working on, work on, worked on, working group, new group, stocktaking, took stock, horizontal issues,
    heard presentations, presentations, heard a presentation, substantive progress, good progress, further progress,
    updates, update, shared updates, talks on, negotiations on, negotiated, group on, groups on, more discussion,
    debated, debate, turn to, tackled, touched on, touched upon, covered, moved closer, agenda, examining, reviewing,
    considering, consultations, drafting session, progressed, advanced, under discussion, explored, heard updates,
    resumed, reopened, reopens, returned to, come back to, came back to, attention to, bridged, narrowing, exchanges, sessions
    on, session on, meetings on, text based, intersessional, divergences, text proposals, met on, breakout, clarified,
    brainstormed, moved on, exchange took place, traded views, compared notes, heard reports, heard a report, reports
    from, line by line, read through, second reading, first reading, dealt, deals, separate session, special session,
    thematic session, session was devoted, talks turned, turned, attention turned, moved to, dwelt on, mulled, weighed,
    pored over, wrestled with, grappled with, sparred over, clashed over, argued over, haggled over, disagreed over,
    dominated, figured prominently, featured prominently, in focus, spotlight, first meeting, met for the first time,
    new groups, has been set up, set up, launched, established, was created, formed, still meeting, drilled down, drill
    down, went to, under consideration, under review, under examination, under scrutiny, shared experiences, lessons,
    reflected on, reflecting, reflected, saw progress, time on, hours on, parsed, combed through, picked over, picked
    apart, hashed out, hashing out, whittled, whittled down, pressed ahead, ploughed through, waded through, canvassed,
    teased out, mapped out, mapped, grapple, sifted, scoped, airing, floor to, progress report, no change, little
    movement, moved forward, inched forward, edged forward, edged closer, inched closer, stocktake, revised compromise,
    compromise, compromise text, bridging proposal, bridging text, working paper, options paper, non paper, going
    round, is circulating, differences, rapprochement, narrowing differences, narrowed differences, narrowed gaps,
    raised, brought up, questions on, questions about, asked about, delved, dug into, honed, sharpened, redrafted,
    reworked, rewrote, testing language, tested language, sounded out, sounding, still working, still discussing, still
    negotiating, talk of, negotiating, hammering out, at the centre, the focus of, focus of the, given over to, swapped
    views, swapped ideas, heard first reactions, first reactions, up and running, picked up, carried on, full debate,
    aired, vetted, gone through, going through, worked through, working through, chewed over, talked about, talked of,
    talk about, spoke about, spoke on, spoke of, questionnaire, workshop, seminar, brainstorming, clinic, exercise on,
    reading of, on the menu, came up, come up, was up, were up, at the heart, occupied, handled, tackle, tackling, sat
    down, thrashed out, kicked around, moved ahead, moving ahead, making progress, inching, meeting again, met again,
    first look, closer look, compare notes, comparing notes, stepped up, intensified, launch of, kicked off, started
    on, began on, began work, started work, resumes, resume, negotiates, discusses, discuss again, examines, reviews,
    considers, debating, wrangling, wrangled, tussle, tussled, looked again, again discussed, will carry on, carry on
    with, will carry on with, spent most of, reports were heard, views were exchanged, at work, questions were raised,
    regrouped
  `),
  ],
  outstanding: [
    ...joined('seek, seeks, seeking, sought', 'agreement, consensus, convergence'),
    ...joined('consensus', 'will soon be', 'sought'),
    ...joined('left', 'to settle, to resolve, to agree, to close, to negotiate, to decide'),
    ...joined('no', ', real, further', 'progress, headway', 'on, in, was, has, had'),
    ...listed(`
    is not there yet, is not quite there, not there yet, proving harder, proving hard, proving tough, far from clean,
    little progress, slow progress, slow going, moves slowly, going slowly, no movement, no convergence, uphill, barely
    begun, hardly begun, out of reach, beyond reach, nowhere near, nowhere close, far away, miles away, miles apart,
    worlds apart, poles apart, down to its, word open, words open, line open, sentence open, sentences open, paragraph
    open, paragraphs open, footnote open, footnotes open, term open, phrase open, title open, question open, questions
    open, clause open, definition open, definitions open, sentence pending, paragraph pending, footnote pending, word
    pending, title pending, definition pending, down to a, down to one, down to two, down to a single, down to its
    last, held up by a, last open, only open, one open, single open, sole open, lone open, final open, short of, shy
    of, away from, to go, left standing, still missing, is pending, are pending, still pending, to fix, to tidy, is
    open, are open, is unresolved, are unresolved, in the way, between them and, still to be found, contentious, still
    contentious, most difficult, most contentious, hardest, sticking point, sticking points, sticking, stumbling block,
    stumbling blocks, divisions remain, views differ, views diverge, views remain, gaps on, differences on, differences
    over, disagreement, disagreements, unsettled, to be resolved, work remains, much work, additional work, needs more
    work, hurdles, hurdle, bracketed, brackets, open questions, open question, tough issues, thorny issues, pending
    issues, pending issue, critical issues, priority issues, difficult, remaining, challenging, still under
    negotiation, further intensified work, require more, requires more, needs more, need more, further discussion,
    further discussions, wider gaps, wide gaps, divergences, divergent, key issues, key issue, outstanding issues,
    outstanding issue, challenging topics, challenging issues, difficult issues, sensitive issues, intensified work,
    intensive work, intensify work, further work, more work, complex issues, remaining issues, open issues, unresolved
    issues, unresolved, still open, remain open, remains open, more time, contentious issues, hard issues, difficult
    topics, sensitive topics, controversial issues, strive for convergence, outstanding, more effort, greater efforts,
    divergent views, differences remain, gaps remain, important issues, ambitious on, contested, disputed, divides,
    divide, divided, separates, separate, survive, survives, stands in the way, stand in the way, at odds, apart, at
    issue, undecided, far apart, deadlocked, deadlock, stalled, bogged down, still separates, to be settled, to be
    negotiated, still being negotiated, under negotiation, in negotiation, further attention, more attention, another
    year, hard bargaining, bargaining, unfinished, unagreed, no consensus, disagree, disagrees, differ, diverge, split,
    splits, blocked, left open, is left, are left, harder issues, toughest, thorniest, trickiest, hardest issues,
    shrunk, wide apart, still far, more thought, further thought, yet to agree, have yet to agree, differences persist,
    persist, persists, still divides, still divide, hardest fight, fight, battle, battles, battleground, rift, rifts,
    quarrel, quarrels, standoff, stand off, impasse, gridlock, no closer, far off, open on, at loggerheads, tricky,
    thorny, trickier, sensitive, difficult questions, elusive, still needs work, need work, needs work, requires work,
    require work, further rounds, unbridged, loose ends, hold out, holding out, holds out, disputes, dispute, dogged,
    dogs, bogs, plagued, problem, problems, worry, worries, concern, concerns over, in square brackets, fought over,
    remains to be done, must still, must yet, still have to, still has to, have still to, still to agree, still must,
    to be agreed, to be drafted, to be closed, to be finalised, to be finalized, holding up, holds up, held up, holding
    back, is delaying, delaying, to be bridged, stand between, stands between, contested language, divisive, hard nuts,
    hard nut, hot potato, hot potatoes, mixed, polarised, polarising, big unknown, unknowns, different story, less
    convergence, limited convergence, little convergence, unreconciled, heavily bracketed, in brackets, full of
    brackets, riddled with, bristles with, fraught, vexed, knotty, delicate, controversial, unease, misgivings,
    resistance to, objections to, stuck, heated, open point, open points, open issue, words pending, issues pending,
    points pending, brackets pending, one point open, point open, points open, issue open, issues open, outstanding
    point, outstanding points, remaining point, placeholder, placeholders, down to, what remains, no agreement, no
    common ground, not budge, not budging, digs in, dug in, dig in, wide of, not settled
  `),
  ],
  proposal: listed(`
    reproduces proposals, contains proposals, lists proposals, compiles proposals, annexes proposals, proposal only,
    proposals only, paper only, was proposed, were proposed, comes a, come a, came a, came text, comes text, came two,
    brought along, brought in, contributed text, contributed language, contributed, penned, authored, co authored,
    fielded, unveiled text, unveiled language, made proposals, has submitted, have submitted, has tabled, have tabled,
    deposited, handed over, tabled, submitted, presented, introduced, put forward, proposes a, proposed a, come from,
    comes from, circulated, new proposal, new proposals, a proposal, revised proposal, a communication,
    communication from, new submission, new submissions, submission from, proposal from, proposal by, text proposal,
    a paper, new text, tables, submits, circulates, presents, introduces, puts forward, has proposed, proposed text,
    textual proposal, textual proposals, joint proposal, circulated wording, circulated text, circulated a text,
    circulated language, circulated a paper, floated, offered text, offered language, fresh proposal, fresh text,
    unveiled a proposal, new communication, new paper, new draft, brought forward, sent in, handed in, lodged,
    presented a proposal, presentation by, presentation from, draft article, co sponsored, came from, came in from,
    came forward, offered, shared, unveiled, received, suggested text, suggested language, drafted, proposed language,
    has suggested, put in, sent round, sent around, text from, paper from, paper by, text by, draft from, draft by,
    language from, proposal of, written ideas, distributed, laid out, tabling, filed
  `),
  withdrawal: listed(`
    reversal, u turn, about face, about turn, volte face, backtracked, backtracks, backtracking, change of heart,
    would withdraw, withdrew, withdraw, withdrawing, withdrawal, withdraws, no longer support, backing, end support,
    ends support, ended support, support for wto, gave up, pulled its, pulls, pulled back, opposed, opposes,
    reservations, refused, dropped support, drop support, abandoned its, abandoned support, ending support,
    withdrawn its, no longer able to support, stopped backing, stopped supporting, withdrawn support, retract,
    retracted, its own proposals, steps back, stepped back
  `),
}
