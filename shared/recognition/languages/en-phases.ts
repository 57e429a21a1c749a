/** English status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { englishForms, joined, listed } from './phrases'

export const enStatuses = {
  'nearly-agreed': [
    ...joined(
      `
        a word, one word, two words, a sentence, one sentence, two sentences, a bracket, one bracket, two brackets,
        one point, two points, a paragraph, one paragraph, inches
      `,
      'away',
    ),
    ...joined('the finish line, the finishing line, the home straight'),
    ...joined('in', 'its, their, the', 'final, last', 'stages, stage, stretch'),
    ...joined('eluded, escaped, missed, failed', 'by', 'a whisker, a hair, a hair s breadth, an inch'),
    ...joined(
      `
        needs, requires, wants, lacks, awaits, need, require, want, lack, await, is missing, are missing,
        is waiting for, are waiting for, waits for, wait for
      `,
      'no more than, nothing more than, nothing but, only, just, merely',
    ),
    ...joined(
      'contains, has, carries, keeps, retains, holds',
      'a, one, a single, a lone, just one, only one',
      'bracket, pair of brackets, bracketed word, bracketed phrase, bracketed sentence, open point, open question',
    ),
    ...joined('all but', 'done, finished, there, home, over, agreed, closed, settled, complete, ready'),
    ...joined(
      'within',
      `
        a word, a comma, a sentence, a bracket, a footnote, a paragraph, a phrase, reach of agreement,
        sight of agreement, an ace
      `,
      'of',
    ),
    ...joined(
      'almost, nearly, virtually, practically, just about, all but',
      'in the bag, over the line, home, settled, wrapped up, finished, ready',
    ),
    ...listed(`
      little separates, very little separates, not much separates, hardly anything separates, little divides,
      little stands between, little is left, little remains, not much is left, very little is left,
      very little remains, little left to, very close, by a whisker, by a hair, by a hair s breadth, by an inch,
      a hair away, on the home straight, on the last lap, on its last lap, on the final lap, into the home straight,
      into extra time, at the finishing post, at the last hurdle, one signature away, one call away,
      one phone call away, one step away, a phone call away, a signature away, a step away, a nod away, steps away,
      a comma away, a stone s throw from, a stone s throw away, so close, this close, tantalisingly close,
      tantalizingly close, very close now, nine tenths done, nine tenths agreed, ninety five per cent, the last mile,
      in the last mile, last inch, last metre, agreement is close, agreement is near, deal is close, deal is near,
      agreement looks close, one outstanding issue, single outstanding issue, two outstanding issues,
      three outstanding issues, one issue outstanding, only one issue remains, only one issue outstanding,
      one issue left, close to achieving agreed texts, close to achieving an agreed text, within a whisker,
      within an inch of, a whisker away, a whisker from, a hair s breadth from, a hair s breadth, one bracket short,
      a bracket short, close to the finish, home stretch, percent done, per cent done, percent agreed,
      per cent agreed, more tweak, percent complete, per cent complete, more tweak, final tweak, last tweak,
      a tweak away, near final, near finished, only a final touch, a final touch, final polish, last polish,
      awaits only, only awaits, lacks only, only lacks, short of complete, one more push, one last push,
      within touching distance of, within touching distance, within striking distance of, needs only, need only,
      needs just, only needs, wants only, footnote short of, bracket short of, word short of, paragraph short of,
      point short of, sentence short of, down to one bracket, down to its last bracket, down to the last bracket,
      nearly done, almost done, virtually done, all but done, practically done, close to done, close to being done,
      as good as done, nearly there, almost there, nearing the end, practically there
    `),
  ],
  agreed: [
    ...englishForms(`
      clean, clean up, finalise, finalize, gavel, gavel through, iron out, tie up, nail down, lock in, lock down,
      tick off, cross off, polish off, stitch up, button up, square away, hammer out, nod through, nod, wave through,
      rubber stamp, green light, crack, land, seal, clinch, button down, wrap up, wrap, mop up, bed down, dispose of,
      despatch, dispatch, clear, clear away
    `),
    ...listed(`
      clean text, clean texts, clean version, clean language, clean article, clean articles, clean form, bracket free,
      unbracketed, free of brackets, no brackets, without brackets, agreed text, agreed texts, agreed articles,
      agreed article, agreed language, agreed wording, common text, ad referendum, agreed in principle,
      agreement in principle, gavelled, gaveled, gavelled through, gaveled through, gavels through, gavel came down,
      gavel has come down, gavel fell, signed off, signed off on, sign off on, signs off on, signing off on, sewn up,
      sew up, gave the nod to, given the nod, gave its blessing to, gave their blessing to, given its blessing,
      green light to, green light, thumbs up to, thumbs up, blessing to, can live with, common text, considered done,
      deemed done, considered agreed, considered finished, considered complete, stamp of approval, came to terms on,
      come to terms on, reached a landing on, found a landing, found a landing zone on, a done deal, done deal,
      all done, cut and dried, home and dry, set in stone, no objections, no objection, no further comments,
      no further comment, fully clean, by consensus, came off the list, off the list, off their list,
      adopted by consensus, approved by consensus, accepted by consensus, agreed by consensus, considered closed,
      regarded as closed, deemed closed, off their plate, a tick, a tick mark, full marks, no more to do,
      no further work, needs no further work, no more work, last word on, closed the book on, closed the file on,
      closed the books on, closed the chapter on, close the book on, drew a line under, drawn a line under,
      draw a line under, drawn a double line under, put the last full stop to, put the seal on, put their seal on,
      put the final touches to, put the final touches on, nothing more to, nothing to, no differences remain,
      no differences left, no gaps remain, without any brackets, not a bracket, put to bed, in the bag,
      done and dusted, bagged, brought to a close, crossed the finish line, crosses the finish line, crossed the line,
      over the line, across the line, over the finish line, we have a text, we have text, we now have a text,
      to an end, come to an end, came to an end, to a close, to completion, is already done, are already done,
      is now done, are now done, was already done, in its final form, in their final form, in final form,
      its final shape, their final shape, ready for the lawyers, ready for legal scrub, put the finishing touches to,
      put the finishing touches on, put the last touches to, shook hands on, shaken hands on, finished work on,
      completed work on, nothing left to negotiate, nothing is left, nothing remains to be, nothing remains,
      nothing remains open, nothing open, no outstanding issues, no open issues, no issues left, stable text,
      stable texts
    `),
    ...joined(
      'nothing',
      `
        is contested, is in dispute, is disputed, is bracketed, in brackets, in square brackets, in it is contested,
        in its draft is contested, in the draft is contested, in the text is contested, in it is disputed,
        in it is bracketed, is open, is outstanding, is unresolved, is left open, is pending, is left to discuss,
        is left to settle, is left to resolve, is left to do, left to do, left to discuss, left to settle,
        left to resolve, left to argue, left to argue about, remains in dispute, remains contested,
        remains to be settled, remains to be resolved
      `,
    ),
    ...joined(
      'no one, nobody, no delegation, no member, no participant, none',
      `
        objects to, objects any more to, objects any longer to, opposes, contests, disputes, questions, challenges,
        quarrels with, objected to, objected, any longer objects to, any longer opposes, took issue with,
        takes issue with, opposed, opposed it, raised objections to, raised an objection to, had anything to add to,
        has anything to add to, asked for changes to
      `,
    ),
    ...joined('can now, could, could all, can all, can at last, now', 'live with'),
    ...joined(
      'no',
      'outstanding, open, unresolved, remaining',
      'points, questions, matters, differences, brackets, points left',
    ),
    ...joined('no longer', 'contested, disputed, in dispute, bracketed, open, in brackets, controversial'),
    ...joined('the ink', 'is dry, has dried'),
    ...joined('over and', 'done with'),
    ...listed(`
      is out of the way, are out of the way, was got out of the way, is through, are through, gone through on the nod,
      got through, passed muster, made it through, locked away, signed and sealed, signed sealed and delivered,
      done deals, dealt and done, a wrap, is a wrap, under lock and key, put to rest, laid to rest, home and hosed,
      in the can, in the basket, in the net, on the done pile, on the finished pile, in the finished pile,
      in the done column, in the agreed column, in the clean column, done column, done pile, finished pile,
      clean pile, clean basket, green column, crossed the finishing line, past the post, past the finish line,
      past the finishing line, reached the finish line, reached the finishing line, made it over the line,
      got over the line, fell into place, fallen into place, clicked into place, saw eye to eye on, see eye to eye on,
      seen eye to eye on, full agreement on, found agreement on, agreement was found on, agreement has been found on,
      reached agreement on, reached consensus on, struck a deal on, struck a bargain on, hit on a formula,
      found the formula, found the words, last brackets fell, last bracket fell, last bracket went,
      last brackets went, last bracket has gone, last brackets have gone, last bracket is gone,
      last brackets are gone, shed its last bracket, shed its last brackets, lost its last bracket,
      lost its last brackets, lost its brackets, lost their brackets, shed its brackets, shed their brackets,
      bracketless, brackets came off, brackets have come off, brackets are gone, brackets have gone,
      brackets disappeared, brackets have disappeared, white smoke, clean bill of health
    `),
    ...listed(`
      concluded articles, concluded texts, closed articles, completed articles, completed texts, finished articles,
      finished texts, settled articles, agreed provisions, settled texts, approved text, text agreed, texts agreed,
      text closed, settled text, finished text
    `),
  ],
  'set-aside': [
    ...englishForms('park, shelve, mothball, sideline'),
    ...joined(
      'put, placed, kept, left, set, laid, puts, sets, moved, pushed',
      `
        to one side, in abeyance, on ice, on hold, on the back burner, aside, off until, in a drawer, in the drawer,
        away, on the shelf, in reserve, for a later stage, for a second phase, for a later phase, for future work,
        for future negotiations, for a later round, for later, for another day, to a later stage, to a second phase,
        to a later phase, to a second stage, to a later round, on the sidelines, in the pending tray, out of the way,
        in cold storage
      `,
    ),
    ...joined(
      'in, into, to, onto, on',
      'the, a, that, its, their',
      `
        car park, parking lot, parking bay, parking space, waiting room, waiting list, drawer, bottom drawer, fridge,
        freezer, icebox, deep freeze, shelf, pending tray, siding, sidings, garage, back seat, holding pattern,
        too hard basket, holding pen, lay by, sidelines
      `,
    ),
    ...joined(
      'put, puts, placed, moved, kept, left',
      'in the, into the, in a, into a',
      `
        car park, parking lot, waiting room, drawer, bottom drawer, fridge, freezer, icebox, deep freeze,
        pending tray, garage
      `,
    ),
    ...joined('waits, wait, waiting, is waiting, are waiting', 'in the wings, its turn, their turn, on the sidelines'),
    ...listed(`
      parking lot, car park, on standby, in suspended animation, in hibernation, hibernating, marking time,
      in storage, on a shelf, under wraps, in escrow, in safe keeping, for safe keeping, taken off the boil,
      off the boil, iced, put by, stowed, stowed away, filed away, tucked away, lies dormant, lie dormant,
      lying dormant, lies idle, is resting, are resting, at rest, will rest, laid up, stays frozen, remains frozen,
      stay frozen, remain frozen, stays on ice, stays on hold, stays put, stay put, is left where it is,
      are left where they are, left where it is, leave it where it is, leave the article where it is,
      leave the text where it is, leave them where they are, to be left where it is, no further work until,
      no work until, not be touched until, not touched until, untouched until, will not be reopened until,
      will not be taken up until, will not be discussed until, put to one side, kept to one side, one side until,
      on the back burner until, for the time being closed, technical work is over, technical work over,
      technical work finished, technical work is finished, technical work is complete, technical work complete,
      technical work has ended, technical work ended, as technically finished, technically finished,
      technically complete, finished at technical level, finished at the technical level, complete at technical level,
      completed at technical level, waiting room, join the queue, in a holding pattern, holding pattern, freeze,
      freezes, froze
    `),
    ...listed(`
      kicked down the road, down the road, kicked into touch, to a second stage, to a second phase, to a later phase,
      to a later stage, for a second phase, for a later phase, for a later stage, for future work, in the deep freeze,
      in reserve, dormant, mothballs, in mothballs, on pause, stay parked, remain parked, stays parked,
      will stay parked, will remain parked, stay on hold, will stay on hold, deferral of, suspension of,
      postponement of, shelving of, stopped work on, stop work on, halted work on, work has stopped on,
      no longer being worked on, not being worked on, no work is under way on, breather, put a pin in, a pin in,
      agreed to park, decided to park, agreed to set aside, decided to set aside, agreed to shelve, parking,
      to the back burner, on the back burner, moved to the back burner, pushed to the back burner, left for later,
      left for another, held over, put off, gathering dust, in cold storage, in the freezer, in the deep freeze,
      on the shelf, in the parking lot, left in suspense, into the long grass, onto the back burner, in limbo
    `),
  ],
  reconciled: [
    ...listed(`
      convergence, agreement, consensus, completion, closure, finalisation, finalization, conclusion,
      good convergence, deal, have converged, has converged, compromise was found, compromise has been found,
      at one on, of one mind on
    `),
    ...joined(
      `
        enjoys, commands, has, have, enjoy, command, attracts, met with, meets with, won, wins, gained, gathers,
        gathered, garnered, drew, found
      `,
      `
        consensus, full consensus, general agreement, unanimous support, full agreement, unanimous backing,
        universal support, everyone s approval, everyone s support
      `,
    ),
    ...joined('there is, there was, there is now, there is full', 'agreement, consensus, convergence'),
  ],
  'in-draft-of-chairs': [
    ...joined(
      'incorporated, included, integrated, added',
      'into the, in the, to the',
      'consolidated text, draft text, revised text, text of the chairs, text, chair s text, chairs text, chairs’ text',
    ),
    ...joined(
      'incorporated, included, integrated, added, entered',
      'for the first time',
      'into the, in the, to the',
      'text',
    ),
    ...joined(
      'appear, appears, appeared, feature, features, figure, included, are, is',
      'for the first time',
      'in the text, in the revised text, in the chairs text, in the consolidated text',
    ),
  ],
  concluded: [
    ...joined('substantially, in substance', 'concluded, conclude, closed, agreed, complete, completed'),
    ...listed(`
      substantial conclusion, substantial conclusions, concluded substantially, concluded in substance, in substance,
      agreed the substance, agreed in substance, concluded negotiations on, concluded the negotiations on,
      enshrined in, made the cut, makes the cut, made the final cut
    `),
  ],
  'made-stable': listed(
    'stabilised text, stabilized text, stabilised texts, stabilised, stabilized, stabilises, stabilising',
  ),
  removed: [
    ...englishForms(`
      ditch, scrap, axe, jettison, abandon, delete, excise, expunge, discard, cull, sacrifice, omit, exclude, drop,
      strip, strip out, bin, dump, cut out, cut, exile, spike
    `),
    ...joined('agreed to, decided to, chose to', 'drop, remove, leave out, exclude, delete, omit'),
    ...listed(`
      abandoned the attempt, abandoned attempts, abandoned the effort, abandoned any attempt, abandoned hope of,
      abandoned all hope of, abandoned the idea of, abandoned plans for, gave up hope of, given up hope of,
      gave up the idea of, given up the idea of, dropped the idea of, dropped plans for, dropped efforts,
      scrapped plans for, shelved for good, has nothing to say on, have nothing to say on, nothing to say on,
      nothing to say about, conspicuous by its absence, conspicuous by their absence, overboard, died, is dead,
      are dead, struck off, struck down, was killed off, killed off, let go of, let go, is no more, are no more,
      perished, expired, lapsed, bowed out of, left the text, left the table, leaves the text, have left the text,
      has left the text, shown the door, shown the exit, went overboard, gone overboard, tossed out, tossed overboard,
      tossed, chucked out, chucked, lopped off, chopped, snipped out, edited out, written out, written off, weeded,
      winnowed, filtered out, put out of its misery, laid to rest for good, consigned to history,
      consigned to the archives, archived, in the archives, in the bin, in the dustbin, in the wastepaper basket,
      in the waste paper basket, in the shredder, shredded, for the birds, past saving, beyond rescue, a dead letter,
      dead letters, a dead duck, dead in the water, dead and buried, finished off for good, on the scrapheap,
      on the scrap heap, out of the running, out of the draft, out of the deal, out of the agreement,
      out of the final, out of the picture, no longer in, no longer part of, no longer features in,
      no longer figures in, no longer appears in, no longer there, no longer covered, no longer included,
      no longer on the table, taken out, took out, takes out, pulled from, pulled out of, withdrawn from, erased,
      erased from, wiped from, wiped out, scrubbed, scrubbed from, eliminated, eliminated from, disappeared from,
      disappears from, vanished from, has no place in, have no place in, has no home in, lost its place,
      lost their place, lost its place in, did not make it into, did not make the final, didn t make the final,
      did not make the grade, did not make the text, failed to make it, failed to make the cut, missed the cut,
      not made the cut, not made it, ended up on the floor, did not get in, didn t get in, did not get into,
      didn t get into, got cut, got dropped, got scrapped, got axed, got the axe, got the chop, got the boot,
      given the chop, given the boot, for the chop, faced the axe, got left out, given up as, given up as lost,
      given up for lost, thrown in the towel on, threw in the towel on, pulled the plug on, pull the plug on,
      turned off, wound down, called off, put paid to, not retained, was not kept, were not kept, will not be part of,
      will not be included, will not be in, won t be part of, won t be included, will no longer be part of,
      no provisions on, no provision on, no articles on, no article on, no rules on, nothing left of, struck out,
      struck from, dropped, drops, left out, taken out, leaves out, leaving out, leave out, omitting, cut out,
      cut from, thrown out, thrown overboard, stripped out, stripped from, weeded out, kept out, ruled out,
      discontinued, removed from the text, removed from that text, removed from, off the table, off the agenda,
      out of the text, out of the package, fell out, fell away, fallen away, fallen by the wayside,
      fell by the wayside, fall by the wayside, fell off, fallen off, bit the dust, on the cutting room floor,
      cutting room, gone from, gone are, gone is, gone too, also gone, out are, out is, absent is, absent are,
      absent from, missing is, missing are, missing from, lacks, lack, lacked, lacking, fell victim to,
      fallen victim to, fall victim to, fell prey to, fell at the last hurdle, fallen at the last hurdle, fell by the,
      stops short of, stopped short of, stop short of, absence of, exclusion of, loss of, the loss of, demise of,
      is not there, are not there, never made it, no disciplines on, no chapter on, no language on, no obligations on,
      no commitments on, nothing in it on, nothing in the text on, nothing there on, no article about, no rules about,
      no rules for, left on the cutting room floor, abandoned efforts, gave up trying, gave up efforts,
      gave up the attempt, did not make it, didn t make it, did not make the cut, didn t make the cut,
      did not survive, didn t survive, leaves aside, left aside, sidesteps, sidestepped, skirts, skirted, ducks,
      ducked, eschews, leaves untouched, went out, was pulled, cast aside, cast off, cast overboard, gone missing,
      could not be saved, could not be salvaged, nothing came of, pared back, no room for, no place for, no home,
      found no place, finds no place, carved out of, carved out, carves out, bowed out, not included are, silent on,
      silent about, steers clear of, not a word on, not a word about, gave up on, given up on, gave up, giving up on,
      did without, minus, removal of, deletion of, the omission of, no trace of, says nothing on, says nothing about,
      say nothing on, say nothing about, said nothing about, said nothing on, nothing on, nothing about,
      without provisions on, without any provision on, without any provisions on, without rules on,
      without an article on, without articles on, contains no provisions on, left behind, left for another day,
      nowhere to be found, not to include, dropped along the way, casualty, casualties
    `),
  ],
}

export const enTargets = {
  agreed: listed(`
    cleaning, cleaning up, finalising, finalizing, to finalise, to finalize, to clean, concluding, to conclude,
    completing, to complete, to agree, agreeing, to close, to wrap up, wrapping up, closing, to settle, settling,
    to sign off on, to seal, to finish, finishing, to bank, banking, to gavel, to clean up, to nail down, to lock in,
    to iron out
  `),
  'set-aside': ['to park', 'to shelve', 'to set aside'],
  removed: listed('to drop, to remove, to exclude, to delete, to leave out, to scrap, to abandon'),
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const enPlain = {
  agreed: listed(`
    agree, agrees, agreed, agreed on, agree on, settle, settles, settled, close, closes, closed, complete, completes,
    completed, finish, finishes, finished, approve, approved, cleared, clear, seal, sealed, banked, resolved, is done,
    are done, now done, was done, were done, been done, being done, be done, fully done, concluded, conclude,
    concludes, wound up, endorsed, ready, stable, ended, accepted, secured, clinched, rounded off, ironed, final,
    locked, sorted, sorted out, inked, initialled, initialed, done with
  `),
  'set-aside': listed(`
    aside, on ice, frozen, suspended, halted, paused, deferred, postponed, on hold, to one side, in abeyance, suspend,
    suspends, postpone, set aside
  `),
  concluded: listed('adopted, signed'),
  removed: listed(`
    removed, removes, remove, withdrawn, cut, lost, rejected, gone, out, absent, missing, shed, taken off, took off,
    come off, lifted, fallen, disappeared, disappears, disappear, vanished, pulled, buried, dead, killed, pruned,
    purged, sunk, scuttled, stricken
  `),
}

export const enMeasures = {
  included: listed(`
    binds, bind, new in, new to, makes permanent, reproduces, copies, bans, ban, prohibits, prohibit, prohibition on,
    outlaw, protects, guarantees, requires, sets rules on, sets rules for, sets out, lays down, establishes, makes,
    has chapters on, has articles on, has rules on, has provisions on, has a chapter on, has an article on, bundles,
    packages, houses, spans, carries, embraces, encompasses, governs, addresses, ban on, outlaws, deals with,
    provides, obliges, commits, brings together, written into, comprises, comprise, include, includes, included,
    contain, contains, contained, cover, covers, covered, feature, features, featured, appear, appears, appeared,
    figure, figures, figured, retain, retains, retained, incorporate, incorporates, incorporated, mention of,
    mentions, mention, mentioned, refers to, regulate, regulates, part of, form part of, forms part of,
    formed part of, be part of, kept in, retained in, reflected in, found in, to be found in, place in, place for,
    pursued, keeps, kept, holds, provides for, set out in
  `),
  surviving: listed(`
    on the table, made it in, make it in, made it in, made it, make it, makes it, made it into, make it into,
    makes it into, made it to, make it to, found its way into, found their way into, survive, survives, survived,
    make the cut, make the final cut
  `),
  hedges: listed(`
    nearly so, almost so, just about, close, nearly, almost, virtually, practically, all but, as good as,
    more or less, mostly, largely, broadly, close to, very close to, closer to, near, nearing, on the verge of,
    on the brink of, about to, on the point of, a step away from, a whisker away from, inches from, near to,
    not far from, just short of, an inch from, one step from, on the cusp of, in large part, for the most part,
    nigh on, pretty much, on the threshold of, moments from, days from, a word away from, verge of, within a word of,
    within one word of, within two words of, within a few words of, most of, the bulk of, bulk of, much of,
    the lion s share of, large parts of, the greater part of, in the main, by and large, nine tenths of,
    ninety per cent of, substantially, the vast majority of, almost all of, nearly all of, next to, halfway
  `),
  limiters: listed(`
    down to its, down to their, down to a, down to an, down to one, down to two, down to three, down to a single,
    down to its last, down to their last, down to the last, down to one last, down to one final, down to the final,
    comes down to a, comes down to one, comes down to the, boils down to a, boils down to one, boils down to the,
    boiled down to a, boiled down to one, came down to a, came down to one, hangs on a, hangs on one, hang on a,
    hang on one, turns on a, turns on one, hinges on a, hinges on one, stumbling over a, stumbling over one,
    stuck on a, stuck on one, held up by a, held up by one, hung up on a, hung up on one, last open, only open,
    one open, single open, sole open, lone open, final open, no more than a, nothing more than a, nothing but a,
    nothing but, all that, the odd, mere, only, just, solely, sole, no more than, merely, a few, few, handful of,
    a handful of, couple of, a couple of, lone, final, but one
  `),
  lasts: listed('last'),
  exceptions: listed(`
    were it not for, if it were not for, if not for, aside from, minus, less, leaving only, leaving just, with only,
    but a, bar, save, save for, except, except for, but for, apart from, aside from, with the exception of,
    other than, all but one, all but two, excepting, barring, but not
  `),
  residues: listed(`
    phone call, call, signature, step, steps, tweak, tweaks, semicolon, syllable, adverb, noun, heading,
    sub paragraphs, cross references, annotation, nuance, wrinkle, wrinkles, loose end, knot, quibble, quibbles,
    niggle, niggles, square bracket, phrases, definitions, titles, subheading, chapeau, colon, full stop, caveat,
    caveats, example, exception, reference, objection, objections, holdout, holdouts, capital, capitals, delegation,
    delegations, open points, open issue, outstanding point, outstanding points, remaining issue, remaining point,
    issue, issues, point, points, question, questions, word, words, footnote, footnotes, paragraph, paragraphs,
    sentence, sentences, line, lines, clause, comma, commas, difference, differences, phrase, phrases, detail,
    details, title, term, definition, subparagraph, subparagraphs, sub paragraph, item, items, matter, obstacle,
    hurdle, sticking point, disagreement, gap, gaps, reservation, snag, passage, verb, adjective, sticking points,
    open point, cross reference, date, number
  `),
  parts: listed(`
    paragraph, paragraphs, footnote, footnotes, sentence, sentences, word, words, phrase, phrases, line, lines,
    passage, subparagraph, subparagraphs, sub paragraph, cross reference, reference, references, adjective, verb,
    comma
  `),
  brackets: listed(`
    bracket, brackets, square brackets, square bracket, sets of brackets, set of brackets, sets of square brackets,
    bracketed, pair of brackets, pairs of brackets
  `),
  texts: listed(`
    content, text, texts, article, articles, wording, language, provision, provisions, chapter, clause, clauses, work,
    task, negotiations, version, draft, drafting, rules, talks, formulation, section
  `),
  wholes: listed('package, document, outcome, instrument, treaty, accord, pact'),
  finals: [
    ...joined('agreement, deal, pact, accord', 'published, released, unveiled'),
    ...joined(
      'final, published, concluded, definitive, adopted, agreed final',
      'text, agreement, document, package, version, deal, outcome',
    ),
  ],
}
