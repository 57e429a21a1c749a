/** How English says that a status was reached, or is aimed at. */
import { englishForms, joined, listed } from './phrases'

export const enStatuses = {
  'nearly-clean': [
    ...joined(
      'a word, one word, two words, a sentence, one sentence, two sentences, a bracket, one bracket, two brackets, one point, two points, a paragraph, one paragraph, inches',
      'away',
    ),
    ...joined('the finish line, the finishing line, the home straight'),
    ...joined('in', 'its, their, the', 'final, last', 'stages, stage, stretch'),
    ...listed(
      'agreement is close, agreement is near, deal is close, deal is near, agreement looks close, one outstanding issue, single outstanding issue, two outstanding issues, three outstanding issues, one issue outstanding, only one issue remains, only one issue outstanding, one issue left, close to achieving agreed texts, close to achieving an agreed text, within a whisker, within an inch of, a whisker away, a whisker from, a hair s breadth from, a hair s breadth, one bracket short, a bracket short, close to the finish, home stretch, percent done, per cent done, percent agreed, per cent agreed, more tweak, percent complete, per cent complete, more tweak, final tweak, last tweak, a tweak away, near final, near finished, only a final touch, a final touch, final polish, last polish, awaits only, only awaits, lacks only, only lacks, short of complete, one more push, one last push, within touching distance of, within touching distance, within striking distance of, needs only, need only, needs just, only needs, wants only, footnote short of, bracket short of, word short of, paragraph short of, point short of, sentence short of, down to one bracket, down to its last bracket, down to the last bracket, nearly done, almost done, virtually done, all but done, practically done, close to done, close to being done, as good as done, nearly there, almost there, nearing the end, practically there',
    ),
  ],
  clean: [
    ...englishForms(
      'clean, clean up, finalise, finalize, gavel, gavel through, iron out, tie up, nail down, lock in, lock down, tick off, cross off, polish off, stitch up, button up, square away, hammer out, nod through, nod, wave through, rubber stamp, green light, crack, land, seal, clinch, button down, wrap up, wrap, mop up, bed down, dispose of, despatch, dispatch, clear, clear away',
    ),
    ...listed(
      'clean text, clean texts, clean version, clean language, clean article, clean articles, clean form, bracket free, unbracketed, free of brackets, no brackets, without brackets, agreed text, agreed texts, agreed articles, agreed article, agreed language, agreed wording, common text, ad referendum, agreed in principle, agreement in principle, gavelled, gaveled, gavelled through, gaveled through, gavels through, gavel came down, gavel has come down, gavel fell, signed off, signed off on, sign off on, signs off on, signing off on, sewn up, sew up, gave the nod to, given the nod, gave its blessing to, gave their blessing to, given its blessing, green light to, green light, thumbs up to, thumbs up, blessing to, can live with, common text, considered done, deemed done, considered agreed, considered finished, considered complete, stamp of approval, came to terms on, come to terms on, reached a landing on, found a landing, found a landing zone on, a done deal, done deal, all done, cut and dried, home and dry, set in stone, no objections, no objection, no further comments, no further comment, fully clean, by consensus, came off the list, off the list, off their list, adopted by consensus, approved by consensus, accepted by consensus, agreed by consensus, considered closed, regarded as closed, deemed closed, off their plate, a tick, a tick mark, full marks, no more to do, no further work, needs no further work, no more work, last word on, closed the book on, closed the file on, closed the books on, closed the chapter on, close the book on, drew a line under, drawn a line under, draw a line under, drawn a double line under, put the last full stop to, put the seal on, put their seal on, put the final touches to, put the final touches on, nothing more to, nothing to, no differences remain, no differences left, no gaps remain, without any brackets, not a bracket, put to bed, in the bag, done and dusted, bagged, brought to a close, crossed the finish line, crosses the finish line, crossed the line, over the line, across the line, over the finish line, we have a text, we have text, we now have a text, to an end, come to an end, came to an end, to a close, to completion, is already done, are already done, is now done, are now done, was already done, in its final form, in their final form, in final form, its final shape, their final shape, ready for the lawyers, ready for legal scrub, put the finishing touches to, put the finishing touches on, put the last touches to, shook hands on, shaken hands on, finished work on, completed work on, nothing left to negotiate, nothing is left, nothing remains to be, nothing remains, nothing remains open, nothing open, no outstanding issues, no open issues, no issues left, stable text, stable texts',
    ),
    ...listed(
      'concluded articles, concluded texts, closed articles, completed articles, completed texts, finished articles, finished texts, settled articles, agreed provisions, settled texts, approved text, text agreed, texts agreed, text closed, settled text, finished text',
    ),
  ],
  parked: [
    ...englishForms('park, shelve, mothball, sideline'),
    ...joined(
      'put, placed, kept, left, set, laid, puts, sets, moved, pushed',
      'to one side, in abeyance, on ice, on hold, on the back burner, aside, off until, in a drawer, in the drawer, away, on the shelf, in reserve, for a later stage, for a second phase, for a later phase, for future work, for future negotiations, for a later round, for later, for another day, to a later stage, to a second phase, to a later phase, to a second stage, to a later round, on the sidelines, in the pending tray, out of the way, in cold storage',
    ),
    ...listed(
      'kicked down the road, down the road, kicked into touch, to a second stage, to a second phase, to a later phase, to a later stage, for a second phase, for a later phase, for a later stage, for future work, in the deep freeze, in reserve, dormant, mothballs, in mothballs, on pause, stay parked, remain parked, stays parked, will stay parked, will remain parked, stay on hold, will stay on hold, deferral of, suspension of, postponement of, shelving of, stopped work on, stop work on, halted work on, work has stopped on, no longer being worked on, not being worked on, no work is under way on, breather, put a pin in, a pin in, agreed to park, decided to park, agreed to set aside, decided to set aside, agreed to shelve, parking, to the back burner, on the back burner, moved to the back burner, pushed to the back burner, left for later, left for another, held over, put off, gathering dust, in cold storage, in the freezer, in the deep freeze, on the shelf, in the parking lot, left in suspense, into the long grass, onto the back burner, in limbo',
    ),
  ],
  converged: [
    ...listed(
      'convergence, agreement, consensus, completion, closure, finalisation, finalization, conclusion, good convergence, deal, have converged, has converged, compromise was found, compromise has been found, at one on, of one mind on',
    ),
    ...joined('there is, there was, there is now, there is full', 'agreement, consensus, convergence'),
  ],
  'in-chairs-text': [
    ...joined(
      'incorporated, included, integrated, added',
      'into the, in the, to the',
      'consolidated text, draft text, revised text, text of the chairs, text, chair s text, chairs text, chairs’ text',
    ),
    ...joined(
      'appear, appears, appeared, feature, features, figure, included, are, is',
      'for the first time',
      'in the text, in the revised text, in the chairs text, in the consolidated text',
    ),
  ],
  'substantially-concluded': [
    ...joined('substantially, in substance', 'concluded, conclude, closed, agreed, complete, completed'),
    ...listed(
      'substantial conclusion, substantial conclusions, concluded substantially, concluded in substance, in substance, agreed the substance, agreed in substance, concluded negotiations on, concluded the negotiations on, enshrined in, made the cut, makes the cut, made the final cut',
    ),
  ],
  stabilised: listed(
    'stabilised text, stabilized text, stabilised texts, stabilised, stabilized, stabilises, stabilising',
  ),
  dropped: [
    ...englishForms(
      'ditch, scrap, axe, jettison, abandon, delete, excise, expunge, discard, cull, sacrifice, omit, exclude, drop, strip, strip out, carve out, bin, dump, cut out, cut, exile, spike',
    ),
    ...joined('agreed to, decided to, chose to', 'drop, remove, leave out, exclude, delete, omit'),
    ...listed(
      'not retained, was not kept, were not kept, will not be part of, will not be included, will not be in, won t be part of, won t be included, will no longer be part of, no provisions on, no provision on, no articles on, no article on, no rules on, nothing left of, struck out, struck from, dropped, drops, left out, taken out, leaves out, leaving out, leave out, omitting, cut out, cut from, thrown out, thrown overboard, stripped out, stripped from, weeded out, kept out, ruled out, discontinued, removed from the text, removed from that text, removed from, off the table, off the agenda, out of the text, out of the package, fell out, fell away, fallen away, fallen by the wayside, fell by the wayside, fall by the wayside, fell off, fallen off, bit the dust, on the cutting room floor, cutting room, gone from, gone are, gone is, gone too, also gone, out are, out is, absent is, absent are, absent from, missing is, missing are, missing from, lacks, lack, lacked, lacking, fell victim to, fallen victim to, fall victim to, fell prey to, fell at the last hurdle, fallen at the last hurdle, fell by the, stops short of, stopped short of, stop short of, absence of, exclusion of, loss of, the loss of, demise of, is not there, are not there, never made it, no disciplines on, no chapter on, no language on, no obligations on, no commitments on, nothing in it on, nothing in the text on, nothing there on, no article about, no rules about, no rules for, left on the cutting room floor, abandoned efforts, gave up trying, gave up efforts, gave up the attempt, did not make it, didn t make it, did not make the cut, didn t make the cut, did not survive, didn t survive, leaves aside, left aside, sidesteps, sidestepped, skirts, skirted, ducks, ducked, eschews, leaves untouched, went out, was pulled, cast aside, cast off, cast overboard, gone missing, could not be saved, could not be salvaged, nothing came of, pared back, no room for, no place for, no home, found no place, finds no place, carved out of, carved out, bowed out, not included are, silent on, silent about, steers clear of, not a word on, not a word about, gave up on, given up on, gave up, giving up on, did without, minus, removal of, deletion of, the omission of, no trace of, says nothing on, says nothing about, say nothing on, say nothing about, said nothing about, said nothing on, nothing on, nothing about, without provisions on, without any provision on, without any provisions on, without rules on, without an article on, without articles on, contains no provisions on, left behind, left for another day, nowhere to be found, not to include, dropped along the way, casualty, casualties',
    ),
  ],
}

export const enTargets = {
  clean: listed(
    'cleaning, cleaning up, finalising, finalizing, to finalise, to finalize, to clean, concluding, to conclude, completing, to complete, to agree, agreeing, to close, to wrap up, wrapping up, closing, to settle, settling, to sign off on, to seal, to finish, finishing, to bank, banking, to gavel, to clean up, to nail down, to lock in, to iron out',
  ),
  parked: ['to park', 'to shelve', 'to set aside'],
  dropped: listed('to drop, to remove, to exclude, to delete, to leave out, to scrap, to abandon'),
}

/** Words that are ordinary by themselves: they tell of an article after an auxiliary, or beside a word for its text. */
export const enPlain = {
  clean: listed(
    'agree, agrees, agreed, agreed on, agree on, settle, settles, settled, close, closes, closed, complete, completes, completed, finish, finishes, finished, approve, approved, cleared, clear, seal, sealed, banked, resolved, is done, are done, now done, was done, were done, been done, being done, be done, fully done, concluded, conclude, concludes, wound up, endorsed, ready, stable, ended, accepted, secured, clinched, rounded off, ironed, final',
  ),
  parked: listed(
    'aside, on ice, frozen, suspended, paused, deferred, postponed, on hold, to one side, in abeyance, suspend, suspends, postpone, set aside',
  ),
  'substantially-concluded': listed('adopted, signed'),
  dropped: listed(
    'removed, removes, remove, withdrawn, cut, lost, rejected, gone, out, absent, missing, shed, taken off, took off, come off, lifted, fallen, disappeared, disappears, disappear, vanished, pulled, buried, dead, killed, pruned, purged',
  ),
}

export const enMeasures = {
  included: listed(
    'binds, bind, new in, new to, makes permanent, reproduces, copies, bans, ban, prohibits, prohibit, prohibition on, outlaw, protects, guarantees, requires, sets rules on, sets rules for, sets out, lays down, establishes, makes, has chapters on, has articles on, has rules on, has provisions on, has a chapter on, has an article on, bundles, packages, houses, spans, carries, embraces, encompasses, governs, addresses, ban on, outlaws, deals with, provides, obliges, commits, brings together, written into, comprises, comprise, include, includes, included, contain, contains, contained, cover, covers, covered, feature, features, featured, appear, appears, appeared, figure, figures, figured, retain, retains, retained, incorporate, incorporates, incorporated, mention of, mentions, mention, mentioned, refers to, regulate, regulates, part of, form part of, forms part of, formed part of, be part of, kept in, retained in, reflected in, found in, to be found in, place in, place for, pursued, keeps, kept, holds, provides for, set out in',
  ),
  surviving: listed(
    'on the table, made it in, make it in, made it in, made it, make it, makes it, made it into, make it into, makes it into, made it to, make it to, found its way into, found their way into, survive, survives, survived, make the cut, make the final cut',
  ),
  hedges: listed(
    'nearly, almost, virtually, practically, all but, as good as, more or less, mostly, largely, broadly, close to, very close to, closer to, near, nearing, on the verge of, on the brink of, about to, on the point of, a step away from, a whisker away from, inches from, near to, not far from, just short of, an inch from, one step from, on the cusp of, in large part, for the most part, nigh on, pretty much, on the threshold of, moments from, days from, a word away from, verge of, within a word of, within one word of, within two words of, within a few words of, most of, the bulk of, bulk of, much of, the lion s share of, large parts of, the greater part of, in the main, by and large, nine tenths of, ninety per cent of, substantially, the vast majority of, almost all of, nearly all of, next to, halfway',
  ),
  limiters: listed(
    'only, just, solely, sole, no more than, merely, a few, few, handful of, a handful of, couple of, a couple of, last, lone, final, but one',
  ),
  exceptions: listed(
    'but a, bar, save, save for, except, except for, but for, apart from, aside from, with the exception of, other than, all but one, all but two, excepting, barring, but not',
  ),
  residues: listed(
    'open points, open issue, outstanding point, outstanding points, remaining issue, remaining point, issue, issues, point, points, question, questions, word, words, footnote, footnotes, paragraph, paragraphs, sentence, sentences, line, lines, clause, comma, commas, difference, differences, phrase, phrases, detail, details, title, term, definition, subparagraph, subparagraphs, sub paragraph, item, items, matter, obstacle, hurdle, sticking point, disagreement, gap, gaps, reservation, snag, passage, verb, adjective, sticking points, open point, cross reference, date, number',
  ),
  brackets: listed(
    'bracket, brackets, square brackets, square bracket, sets of brackets, set of brackets, sets of square brackets, bracketed, pair of brackets, pairs of brackets',
  ),
  texts: listed(
    'content, text, texts, article, articles, wording, language, provision, provisions, chapter, clause, clauses, work, task, negotiations, version, draft, drafting, rules, talks, formulation, section',
  ),
  wholes: listed('package, document, outcome, instrument, treaty, accord, pact'),
  finals: joined(
    'final, published, concluded, definitive, adopted, agreed final',
    'text, agreement, document, package, version, deal, outcome',
  ),
}
