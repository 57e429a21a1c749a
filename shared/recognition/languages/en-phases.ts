/** English status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { englishForms, joined, listed } from './phrases'

export const enStatuses = {
  'nearly-agreed': [
    ...joined('two sentences, one bracket, inches', 'away'),
    ...joined('the finish line, the finishing line, the home straight'),
    ...joined(
      `
        needs, requires, wants, lacks, awaits, need, require, want, lack, await
      `,
      'only, just, merely',
    ),
    ...joined('has', 'one, a single', 'bracket, pair of brackets'),
    ...joined('all but', 'done, finished, agreed'),
    ...joined('almost, nearly, virtually, practically, all but', 'home, settled, finished, ready'),
    ...listed(`
      little separates, very little separates, little divides, little remains, very close, by a whisker, steps away, so
      close, this close, tantalisingly close, tantalizingly close, last inch, last metre, one outstanding issue, single
      outstanding issue, two outstanding issues, only one issue remains, close to achieving agreed texts, a whisker
      away, a hair s breadth, home stretch, percent done, percent agreed, per cent agreed, more tweak, percent
      complete, final tweak, last tweak, near final, near finished, only a final touch, a final touch, final polish,
      last polish, awaits only, only awaits, lacks only, only lacks, within touching distance of, within touching
      distance, needs only, need only, needs just, only needs, wants only, footnote short of, down to its last bracket,
      nearly done, almost done, virtually done, all but done, practically done, close to done, nearly there, almost
      there, practically there
    `),
  ],
  agreed: [
    ...joined(
      'finished, finishes, finish, completed, completes, complete, done',
      'cleaning, cleaning up, finalising, finalizing, closing, settling, negotiating',
    ),
    ...englishForms(`
      clean, clean up, finalise, finalize, gavel, gavel through, iron out, tie up, nail down, lock in, lock down,
      tick off, cross off, polish off, stitch up, button up, square away, hammer out, nod through, nod, wave through,
      rubber stamp, green light, crack, land, seal, clinch, button down, wrap up, wrap, mop up, bed down, dispose of,
      despatch, dispatch, clear, clear away
    `),
    ...listed(`
      clean text, clean texts, clean version, clean language, clean article, clean articles, clean form, bracket free,
      unbracketed, free of brackets, no brackets, without brackets, agreed text, agreed texts, agreed articles, agreed
      article, agreed language, agreed wording, common text, ad referendum, agreed in principle, agreement in
      principle, gavelled, gaveled, gavelled through, gaveled through, gavels through, gavel fell, signed off, signed
      off on, sewn up, sew up, gave its blessing to, green light to, green light, thumbs up, blessing to, can live
      with, considered done, deemed done, considered agreed, considered finished, considered complete, came to terms
      on, reached a landing on, a done deal, done deal, all done, no objections, no objection, no further comments,
      fully clean, by consensus, off their list, adopted by consensus, considered closed, deemed closed, a tick, full
      marks, no further work, needs no further work, closed the chapter on, nothing more to, nothing to, no differences
      remain, put to bed, in the bag, done and dusted, bagged, brought to a close, crossed the finish line, crossed the
      line, we have a text, to an end, come to an end, came to an end, to a close, to completion, is now done, are now
      done, in their final form, put the finishing touches to, shook hands on, nothing is left, nothing remains,
      nothing remains open, nothing open, stable text, stable texts
    `),
    ...joined(
      'no one, nobody, no delegation, none',
      `
        objects any more to, opposes, contests, disputes, questions, challenges, objected, opposed
      `,
    ),
    ...joined('could', 'live with'),
    ...listed(`
      is out of the way, is through, are through, got through, passed muster, locked away, done deals, a wrap,
      done column, done pile, finished pile, clean pile, clean basket, green column, found agreement on,
      reached agreement on, struck a deal on, last brackets have gone, bracketless, brackets have gone,
      brackets disappeared, white smoke
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
        to one side, in abeyance, on ice, on hold, on the back burner, aside, in a drawer, away, in reserve,
        for future negotiations, for later
      `,
    ),
    ...joined('in, into, to, on', 'the, a', 'car park, parking lot, drawer, deep freeze, sidelines'),
    ...joined('put', 'in a', 'drawer'),
    ...listed(`
      parking lot, car park, on standby, in hibernation, hibernating, marking time, in storage, under wraps, in escrow,
      iced, put by, stowed, stowed away, filed away, tucked away, lies dormant, lie dormant, lying dormant, lies idle,
      is resting, are resting, at rest, will rest, laid up, stays frozen, remains frozen, stay frozen, remain frozen,
      stays put, stay put, untouched until, put to one side, one side until, technical work is over,
      technically finished, technically complete, waiting room, holding pattern, freeze, freezes, froze
    `),
    ...listed(`
      kicked down the road, down the road, to a second stage, to a second phase, for a later stage, in the deep freeze,
      in reserve, dormant, mothballs, in mothballs, on pause, stay parked, remain parked, stays parked, will stay
      parked, deferral of, suspension of, postponement of, shelving of, stopped work on, breather, decided to park,
      parking, to the back burner, on the back burner, moved to the back burner, left for later, held over, put off,
      gathering dust, in limbo
    `),
  ],
  reconciled: [
    ...listed(`
      convergence, agreement, consensus, completion, closure, finalisation, finalization, conclusion, good convergence,
      deal, have converged, has converged
    `),
    ...joined(
      `
        enjoys, commands, has, have, enjoy, command, attracts, won, wins, gained, gathers, gathered, garnered, drew,
        found
      `,
      'consensus',
    ),
    ...joined('there is', 'agreement'),
  ],
  'in-draft-of-chairs': [
    ...joined('incorporated', 'into the', 'text, chair s text'),
    ...joined('incorporated', 'for the first time', 'into the', 'text'),
  ],
  concluded: [
    ...joined('substantially', 'concluded, conclude, closed, agreed, complete, completed'),
    ...listed(`
      substantial conclusion, substantial conclusions, concluded substantially, concluded in substance, in substance,
      concluded negotiations on, concluded the negotiations on, enshrined in, made the final cut
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
    ...joined('agreed to', 'leave out'),
    ...listed(`
      abandoned the attempt, abandoned attempts, dropped efforts, has nothing to say on, nothing to say on, overboard,
      died, is dead, are dead, struck off, struck down, killed off, let go of, let go, are no more, perished, expired,
      lapsed, went overboard, gone overboard, tossed out, tossed overboard, tossed, chucked out, chucked, lopped off,
      chopped, snipped out, edited out, written out, written off, weeded, winnowed, filtered out, archived, shredded,
      past saving, beyond rescue, dead letters, out of the agreement, out of the final, no longer in, no longer part
      of, no longer on the table, taken out, took out, takes out, pulled from, withdrawn from, erased, erased from,
      wiped from, wiped out, scrubbed, scrubbed from, eliminated, eliminated from, disappeared from, disappears from,
      vanished from, did not make it into, got cut, got dropped, got scrapped, got axed, turned off, wound down, called
      off, not retained, will not be part of, will not be in, won t be part of, no article on, no rules on, struck out,
      struck from, dropped, drops, left out, leaves out, leaving out, leave out, omitting, cut out, cut from, thrown
      out, thrown overboard, stripped out, stripped from, weeded out, kept out, ruled out, discontinued, removed from
      the text, removed from, off the table, off the agenda, out of the text, fell out, fell away, fallen away, fallen
      by the wayside, fell by the wayside, fell off, fallen off, cutting room, gone from, gone are, gone is, gone too,
      also gone, out are, out is, absent is, absent are, absent from, missing is, missing are, missing from, lacks,
      lack, lacked, lacking, fell victim to, fell by the, stops short of, absence of, exclusion of, loss of, the loss
      of, demise of, is not there, no disciplines on, nothing in the text on, abandoned efforts, gave up trying, did
      not make it, did not survive, leaves aside, left aside, sidesteps, sidestepped, skirts, skirted, ducks, ducked,
      eschews, leaves untouched, went out, was pulled, cast aside, cast off, cast overboard, gone missing, pared back,
      no home, found no place, carved out of, carved out, carves out, bowed out, silent on, silent about, steers clear
      of, given up on, gave up, did without, minus, removal of, deletion of, the omission of, says nothing on, nothing
      on, nothing about, without an article on, left behind, nowhere to be found, not to include, dropped along the
      way, casualty, casualties
    `),
  ],
}

export const enTargets = {
  agreed: listed(`
    cleaning, cleaning up, finalising, finalizing, to finalise, to finalize, to clean, concluding, to conclude,
    completing, to complete, to agree, agreeing, to close, wrapping up, closing, to settle, settling, to seal,
    to finish, finishing, to bank, banking, to gavel, to clean up
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
    outlaw, protects, guarantees, requires, sets out, lays down, establishes, makes, has chapters on, has articles on,
    has provisions on, bundles, packages, houses, spans, carries, embraces, encompasses, governs, addresses, ban on,
    outlaws, deals with, provides, obliges, commits, brings together, written into, comprises, comprise, include,
    includes, included, contain, contains, contained, cover, covers, covered, feature, features, featured, appear,
    appears, appeared, figure, figures, figured, retain, retains, retained, incorporate, incorporates, incorporated,
    mention of, mentions, mention, mentioned, refers to, regulate, regulates, part of, form part of, be part of,
    kept in, retained in, reflected in, found in, place in, place for, pursued, keeps, kept, holds, provides for,
    set out in
  `),
  surviving: listed(`
    on the table, made it in, made it, make it, makes it, made it into, make it into, made it to, survive, survives,
    survived
  `),
  hedges: listed(`
    nearly so, almost so, just about, close, nearly, almost, virtually, practically, all but, as good as, mostly,
    largely, broadly, close to, closer to, near, nearing, on the verge of, on the brink of, about to,
    a whisker away from, inches from, near to, in large part, for the most part, nigh on, pretty much, moments from,
    days from, verge of, within two words of, most of, the bulk of, bulk of, much of, ninety per cent of,
    substantially, next to, halfway
  `),
  limiters: listed(`
    down to its, down to a, down to one, down to two, down to a single, down to its last, held up by a, last open,
    only open, one open, single open, sole open, lone open, final open, nothing but, all that, the odd, mere, only,
    just, solely, sole, no more than, merely, a few, few, handful of, a handful of, couple of, lone, final, but one
  `),
  lasts: listed('last'),
  exceptions: listed(`
    everything but, aside from, minus, less, leaving only, leaving just, with only, but a, bar, save, save for, except,
    except for, but for, apart from, other than, all but one, excepting, barring, but not
  `),
  residues: listed(`
    phone call, call, signature, step, steps, tweak, tweaks, semicolon, syllable, adverb, noun, heading, sub
    paragraphs, cross references, annotation, nuance, wrinkle, wrinkles, loose end, knot, quibble, quibbles, niggle,
    niggles, square bracket, phrases, definitions, titles, subheading, chapeau, colon, full stop, caveat, caveats,
    example, exception, reference, objection, objections, holdout, holdouts, capital, capitals, delegation,
    delegations, open points, open issue, outstanding point, outstanding points, remaining issue, remaining point,
    issue, issues, point, points, question, questions, word, words, footnote, footnotes, paragraph, paragraphs,
    sentence, sentences, line, lines, clause, comma, commas, difference, differences, phrase, detail, details, title,
    term, definition, subparagraph, subparagraphs, sub paragraph, item, items, matter, obstacle, hurdle, sticking
    point, disagreement, gap, gaps, reservation, snag, passage, verb, adjective, sticking points, open point, cross
    reference, date, number
  `),
  parts: listed(`
    paragraph, paragraphs, footnote, footnotes, sentence, sentences, word, words, phrase, phrases, line, lines,
    passage, subparagraph, subparagraphs, sub paragraph, cross reference, reference, references, adjective, verb,
    comma
  `),
  brackets: listed(`
    bracket, brackets, square brackets, square bracket, sets of brackets, bracketed, pair of brackets
  `),
  texts: listed(`
    content, text, texts, article, articles, wording, language, provision, provisions, chapter, clause, clauses, work,
    task, negotiations, version, draft, drafting, rules, talks, formulation, section
  `),
  wholes: listed('package, document, outcome, instrument, treaty, accord, pact'),
  finals: [
    ...joined('agreement, deal, pact, accord', 'published, released, unveiled'),
    ...joined(
      'final, published, concluded, definitive, adopted',
      'text, agreement, document, package, version, deal, outcome',
    ),
  ],
}
