/** English status phrases and their prospective forms, by what they say of a text; hedges, limiters and residues. */
import { englishForms, joined, listed } from './phrases'

export const enStatuses = {
  'nearly-agreed': [
    ...joined('two sentences, one bracket', 'away'),
    ...joined('the finish line, the home straight'),
    ...joined('needs, lacks, awaits', 'only'),
    ...joined('has', 'one, a single', 'bracket, pair of brackets'),
    ...joined('all but', 'done, finished, agreed'),
    ...joined('almost, nearly, practically, all but', 'settled, finished, ready'),
    ...listed(`
      little separates, very little separates, by a whisker, this close, one outstanding issue, single outstanding
      issue, two outstanding issues, only one issue remains, a whisker away, a hair s breadth, percent done, per cent
      agreed, more tweak, near final, only a final touch, a final touch, awaits only, lacks only, within touching
      distance of, within touching distance, needs only, footnote short of, down to its last bracket, nearly done,
      almost done, virtually done, all but done, close to done, nearly there, almost there
    `),
  ],
  agreed: [
    ...joined('finished', 'cleaning'),
    ...englishForms(`
      clean, clean up, finalise, finalize, tie up, nail down, lock in, lock down, tick off, square away, nod through,
      nod, green light, crack, land, seal, clinch, wrap up, wrap, dispatch, clear
    `),
    ...listed(`
      clean text, clean texts, clean language, clean article, clean articles, clean form, bracket free, free of
      brackets, no brackets, without brackets, agreed text, agreed texts, agreed articles, agreed article, agreed
      language, ad referendum, agreed in principle, agreement in principle, gavelled, gaveled, gavelled through,
      signed off, signed off on, sewn up, gave its blessing to, green light to, green light, blessing to, can live
      with, considered done, considered agreed, came to terms on, reached a landing on, a done deal, done deal, no
      objections, no further comments, by consensus, off their list, adopted by consensus, no further work, needs no
      further work, nothing more to, nothing to, no differences remain, put to bed, in the bag, done and dusted,
      brought to a close, crossed the finish line, crossed the line, we have a text, to an end, come to an end, came
      to an end, to a close, to completion, is now done, are now done, in their final form, put the finishing touches
      to, shook hands on, nothing is left, nothing remains, nothing remains open, stable text
    `),
    ...joined('no one, no delegation', 'objects any more to, opposed'),
    ...joined('could', 'live with'),
    ...listed(`
      out of the way, found agreement on, reached agreement on, struck a deal on, last brackets have gone, brackets
      have gone
    `),
    ...listed('finished articles, finished texts, agreed provisions, text agreed, text closed, finished text'),
  ],
  'set-aside': [
    ...englishForms('park, shelve, mothball, sideline'),
    ...joined(
      'put, placed, kept, left, set, laid, sets, moved',
      `
        to one side, in abeyance, on ice, on hold, on the back burner, aside, in a drawer, away, in reserve, for
        future negotiations, for later
      `,
    ),
    ...joined('in, to, on', 'the, a', 'car park, parking lot, drawer, deep freeze, sidelines'),
    ...joined('put', 'in a', 'drawer'),
    ...listed(`
      parking lot, car park, in storage, at rest, untouched until, put to one side, one side until, technical work is
      over, freeze, freezes
    `),
    ...listed(`
      kicked down the road, down the road, to a second stage, to a second phase, for a later stage, in the deep
      freeze, in reserve, dormant, stay parked, remain parked, stays parked, will stay parked, postponement of,
      stopped work on, decided to park, parking, to the back burner, on the back burner, moved to the back burner,
      left for later, held over, put off, gathering dust
    `),
  ],
  reconciled: [
    ...listed(`
      convergence, agreement, consensus, completion, closure, finalisation, finalization, conclusion, good
      convergence, deal
    `),
    ...joined('commands, command', 'consensus'),
    ...joined('there is', 'agreement'),
  ],
  'in-draft-of-chairs': [
    ...joined('incorporated', 'into the', 'text, chair s text'),
    ...joined('incorporated', 'for the first time', 'into the', 'text'),
  ],
  concluded: [
    ...joined('substantially', 'concluded'),
    ...listed(`
      substantial conclusion, substantial conclusions, concluded substantially, concluded in substance, in substance,
      made the final cut
    `),
  ],
  'made-stable': [...joined('stabilised, stabilized', 'text, agreement'), ...listed('stabilised, stabilized')],
  removed: [
    ...englishForms(`
      ditch, scrap, axe, jettison, abandon, delete, discard, sacrifice, omit, exclude, drop, strip, strip out, bin,
      dump, cut
    `),
    ...joined('agreed to', 'leave out'),
    ...listed(`
      abandoned the attempt, has nothing to say on, nothing to say on, died, is dead, let go of, let go, are no more,
      expired, lapsed, out of the agreement, out of the final, no longer in, no longer part of, no longer on the
      table, taken out, takes out, withdrawn from, erased, disappeared from, did not make it into, called off, not
      retained, will not be part of, will not be in, no article on, no rules on, struck out, struck from, dropped,
      drops, left out, leaves out, leave out, cut from, stripped out, stripped from, kept out, ruled out, removed from
      the text, removed from, off the table, off the agenda, out of the text, fallen by the wayside, fell by the
      wayside, fallen off, gone from, gone are, gone is, gone too, out is, absent is, absent from, missing from,
      lacks, lack, fell victim to, fell by the, stops short of, absence of, loss of, the loss of, is not there, no
      disciplines on, nothing in the text on, abandoned efforts, gave up trying, did not make it, did not survive,
      left aside, found no place, carved out of, carved out, silent on, steers clear of, given up on, gave up, minus,
      removal of, deletion of, the omission of, says nothing on, nothing on, nothing about, without an article on,
      left behind, nowhere to be found, not to include, dropped along the way, casualty, casualties
    `),
  ],
}

export const enTargets = {
  agreed: listed(`
    cleaning, to finalise, to finalize, to clean, concluding, to conclude, completing, to agree, agreeing, to close,
    closing, to settle, to seal, to finish, finishing, to clean up
  `),
  'set-aside': ['to park', 'to shelve', 'to set aside'],
  removed: listed('to drop, to exclude, to leave out'),
}

/** Ordinary words for a status: they count after an auxiliary or beside a noun for a text. */
export const enPlain = {
  agreed: listed(`
    agree, agrees, agreed, agreed on, agree on, settle, settles, settled, close, closes, closed, complete, completes,
    completed, finish, finishes, finished, approve, approved, cleared, clear, seal, sealed, resolved, is done, are
    done, now done, was done, were done, been done, being done, be done, concluded, conclude, concludes, endorsed,
    ready, stable, ended, accepted, secured, final, locked, sorted, done with
  `),
  'set-aside': listed(`
    aside, on ice, frozen, suspended, halted, paused, deferred, postponed, on hold, to one side, in abeyance, suspend,
    suspends, postpone, set aside
  `),
  concluded: listed('adopted, signed'),
  removed: listed(`
    removed, removes, remove, withdrawn, cut, lost, rejected, gone, out, absent, missing, shed, taken off, lifted,
    fallen, disappeared, disappears, disappear, buried, dead, killed
  `),
}

export const enMeasures = {
  included: listed(`
    binds, bind, new in, new to, makes permanent, copies, bans, ban, prohibits, prohibit, outlaw, requires, sets out,
    makes, has chapters on, has articles on, has provisions on, packages, spans, carries, encompasses, governs,
    addresses, ban on, outlaws, deals with, provides, obliges, commits, written into, comprises, comprise, include,
    includes, included, contain, contains, contained, cover, covers, covered, feature, features, featured, appear,
    appears, appeared, figure, figures, figured, retain, retains, retained, incorporate, incorporates, incorporated,
    mention of, mentions, mention, mentioned, refers to, regulate, regulates, part of, be part of, kept in, reflected
    in, found in, place in, place for, pursued, keeps, kept, holds, set out in, encompassing, containing, comprising,
    relates to, relate to
  `),
  surviving: listed(`
    on the table, made it in, made it, make it, makes it, made it into, make it into, made it to, survive, survives,
    survived
  `),
  hedges: listed(`
    close, nearly, almost, virtually, practically, all but, as good as, mostly, largely, broadly, close to, near, on
    the verge of, on the brink of, about to, a whisker away from, near to, in large part, for the most part, days
    from, verge of, within two words of, most of, the bulk of, bulk of, much of, ninety per cent of, substantially,
    next to
  `),
  limiters: listed(`
    down to its, down to a, down to one, down to two, down to a single, down to its last, held up by a, last open, one
    open, single open, nothing but, all that, mere, only, just, sole, no more than, merely, a few, few, handful of, a
    handful of, lone, final, but one
  `),
  lasts: listed('last'),
  exceptions: listed(`
    everything but, aside from, minus, less, with only, but a, bar, save, save for, except, except for, but for, apart
    from, other than, all but one, excepting, but not
  `),
  residues: listed(`
    call, signature, step, steps, tweak, tweaks, semicolon, adverb, noun, heading, phrases, definitions, titles,
    colon, full stop, example, exception, reference, objection, objections, capital, capitals, delegation,
    delegations, open points, issue, issues, point, points, question, questions, word, words, footnote, footnotes,
    paragraph, paragraphs, sentence, sentences, line, lines, clause, comma, commas, difference, differences, phrase,
    detail, details, title, term, definition, subparagraph, subparagraphs, item, items, matter, obstacle, hurdle,
    disagreement, gap, gaps, reservation, passage, verb, adjective, open point, cross reference, date, number
  `),
  parts: listed(`
    paragraph, paragraphs, footnote, footnotes, sentence, sentences, word, words, phrase, phrases, line, lines,
    passage, subparagraph, subparagraphs, cross reference, reference, references, adjective, verb, comma
  `),
  brackets: listed('bracket, brackets, square brackets, sets of brackets, bracketed, pair of brackets'),
  texts: listed(`
    content, text, texts, article, articles, wording, language, provision, provisions, chapter, clause, clauses, work,
    task, negotiations, version, draft, drafting, rules, talks, formulation, section
  `),
  wholes: listed('package, document, outcome, instrument, treaty, accord, pact'),
  finals: [...joined('final, published, concluded', 'text, agreement, document, package, version, deal')],
}
