/** Keys of the words, and the arguments that each takes. Made by `npm run words` from `locales/en/`. */
import type { None, Value } from '../shared/words/arguments'

interface Common {
  'app-name': None
  'foot-help': None
  'foot-keys': None
  close: None
  'phase-concluded': None
  'phase-clean': None
  'phase-nearly-clean': None
  'phase-under-discussion': None
  'phase-proposed': None
  'phase-parked': None
  'phase-dropped': None
  'phase-none': None
  'board-sort': None
  'stance-tabled': { n: number }
  'stance-withdrew': { n: number }
  'stance-supports': { n: number }
  'stance-opposes': { n: number }
  'stance-holds-back': { n: number }
  'visibility-public': None
  'visibility-private': None
  cancel: None
}

interface Start {
  'entries-apart': { locked: number; withdrawn: number }
  'negotiation-button': { name: Value }
  'nav-label': None
  'nav-board': None
  'nav-meetings': None
  'nav-members': None
  'members-called': { term: string }
  correct: None
  'add-open': None
  'nav-more': None
  'board-list': None
  'source-pack': None
  'source-mine': None
  'source-all': None
  'source-choice-all': None
  'source-choice-pack': None
  'source-choice-mine': None
  skip: None
  search: None
  find: None
  'hide-private': None
  'private-hidden': None
  'asof-label': None
  'asof-past': { date: Value }
  'asof-today': { date: Value }
  'asof-previous': { date: Value }
  'asof-next': { date: Value }
  'asof-no-earlier': None
  'asof-no-later': None
  'asof-last-meeting': { date: Value }
  'asof-last-meeting-unverified': { date: Value }
  'asof-no-meeting': { date: Value }
  'asof-back-today': None
  'state-offline': None
  'state-record': { age: Value; date: Value }
  'printed-record': { date: Value }
  'state-no-source': None
  'state-empty': None
  'state-age': { n: number }
  'state-age-today': None
  'state-age-then': { n: number }
  'state-age-same': None
  'state-backup': { n: number }
  'state-backup-today': None
  'state-backup-never': None
  'state-coverage': { date: Value }
  'foot-computed': None
  'foot-pack': { meetings: number; observations: number; version: Value }
  'foot-mine': { locked: number; n: number; withdrawn: number }
  'lang-label': None
  'loading-title': None
  'loading-deck': None
  'opens-elsewhere': None
  'months-short': None
  'months-long': None
  'weekdays-short': None
  'date-long': { day: Value; month: Value; year: Value }
  'month-long': { month: Value; year: Value }
  'day-in-sentence': { date: Value }
  'from-phase': { phase: Value }
  'from-none': None
  inferred: None
  contested: None
  since: { date: Value }
  'kind-plenary': None
  'kind-round': None
  'kind-ministerial': None
  'kind-ministerial-statement': None
  'kind-statement': None
  'kind-general-council': None
  'kind-exploratory-meeting': None
  'kind-work-programme': None
  'kind-informal': None
  'kind-round-postponed': None
  'kind-plenary-planned': None
  'kind-stocktaking': None
  'kind-heads-of-delegation': None
  'kind-heads-of-delegation-planned': None
  'kind-work-programme-planned': None
  'kind-intersessional': None
  'kind-discussion-group': None
  'asof-meeting-is': { kind: Value; title: Value }
  'headline-rest': { m: number; other: Value }
  'headline-clean': { m: number; n: number; other: Value; total: Value }
  'headline-concluded': { m: number; n: number; other: Value; total: Value }
  'headline-whole': { date: Value; parts: Value; status: Value }
  'headline-articles': { n: number }
  'headline-all': { n: number }
  'headline-few': { parts: Value; total: number }
  'headline-none': { total: number }
  'part-concluded': { n: number }
  'part-clean': { n: Value }
  'part-nearly-clean': { n: Value }
  'part-under-discussion': { n: Value }
  'part-proposed': { n: number }
  'part-parked': { n: number }
  'part-dropped': { n: number }
  'part-none': { n: Value }
  'deck-since-visit': { date: Value; n: number }
  'deck-changed': { meeting: Value; n: number }
  'deck-unchanged': { meeting: Value }
  'deck-settled': { date: Value }
  'deck-new': { n: number }
  'how-counted': None
  'board-charts': None
  'deck-first': { date: Value }
  'deck-first-month': { date: Value }
  'next-label': None
  'next-none': None
  'next-in': { n: number }
  'next-target': { article: Value; status: Value }
  'next-planned': { article: Value; status: Value }
  'next-more': { n: number }
  'meeting-on': { date: Value; meeting: Value }
  'meeting-in': { date: Value; meeting: Value }
  'the-plenary': None
  'the-round': None
  'the-ministerial': None
  'the-ministerial-statement': None
  'the-statement': None
  'the-stocktaking': None
  'the-heads-of-delegation': None
  'the-general-council': None
  'meeting-unverified': None
  'the-meeting': None
  'tally-label': None
  'board-caption': { date: Value }
  'board-theme': None
  'board-theme-all': None
  'sort-phase': None
  'sort-since': None
  'sort-evidence': None
  'sort-name': None
  'sorted-phase': None
  'sorted-since': None
  'sorted-evidence': None
  'sorted-name': None
  'board-shown': { n: number; total: Value }
  'board-reset': None
  'board-no-match': None
  'col-article': None
  'col-phase': None
  'col-since': None
  'col-evidence': None
  'col-history': { years: Value }
  'theme-of': { n: Value; total: Value }
  'missing-list': { names: Value }
  'left-out-list': { names: Value }
  'left-out-more': { n: Value }
  meanings: None
  'instrument-label': None
  'strip-then': { first: Value; rest: Value }
  'strip-empty': None
  'private-included': None
  record: None
  continues: None
  'merged-from': { names: Value }
  others: None
  'outstanding-count': { n: number }
  'no-source': None
  'names-forms': None
  'visibility-delegation': None
  saved: None
  undo: None
  redo: None
  'failure-title': None
  'failure-retry': None
  'failure-reload': None
  'backup-due': { n: Value }
  'backup-now': None
  'notice-unpromised': None
  locked: { n: number }
  'locked-none': None
  'locked-open': None
  install: None
  'notice-later': None
  'notice-blocked': None
  'unknown-day': { day: Value }
  'screen-failed': None
  'screen-coming': None
  'late-data': None
  'late-screen': None
}

interface CommonScreens {
  'visibility-legend': None
  save: None
  why: None
  'why-said': { words: Value }
  'why-heading': None
  'why-before': { words: Value }
  'why-carried': None
  'why-denied': { words: Value }
  'why-named': { words: Value }
  'why-words': None
  'why-weighed': { words: Value }
  'analyse-inferred-reason': None
  'field-article': None
  'field-status': None
  'field-date': None
  'field-role': None
  'field-person': None
  'field-note': None
  'visibility-hint-public': None
  'visibility-hint-private': None
  'effect-activity': { status: Value }
  'effect-flag': None
  'role-proponent': None
  'role-proponents': None
  'role-participants': None
  'role-ambassador': None
  'role-ministry': None
  'role-delegation': None
  'role-declaring-members': None
  'role-press': None
  'role-commentator': None
  'role-analyst': None
  'role-journalist': None
  'role-ministers': None
  'role-director-general': None
  'role-government': None
  'role-invited-speakers': None
  'analyse-not-right': None
  'analyse-wrong-export': None
  'analyse-wrong-delete': None
  'analyse-names-only': None
  'role-press-report': None
  'error-article': None
  'error-status': None
  'error-date': None
  'error-layer': None
  'add-error-choose': None
}

interface Screens {
  'board-filters': None
  'counted-concluded': { n: number }
  'counted-clean': { n: number }
  'counted-nearly-clean': { n: number }
  'counted-under-discussion': { n: number }
  'counted-proposed': { n: number }
  'counted-parked': { n: number }
  'counted-dropped': { n: number }
  'stance-facilitates': None
  'not-kept': { reason: Value }
  'not-done': None
  print: None
  copied: None
  article: None
  member: None
  meeting: None
  status: None
  day: None
  'choose-article': None
  'choose-member': None
  'choose-meeting': None
  'nothing-yet': None
  'table-of': None
  'more-install': None
  'nav-changes': None
  'nav-report': None
  'nav-analyse': None
  'nav-texts': None
  'nav-mine': None
  'nav-exchange': None
  'nav-negotiations': None
  'nav-settings': None
  'nav-help': None
  'more-changes': None
  'more-report': None
  'more-analyse': None
  'more-texts': None
  'more-mine': None
  'more-exchange': None
  'more-negotiations': None
  'more-settings': None
  'more-help': None
  'tab-members': None
  'tab-matrix': None
  'tab-cable': None
  'tab-brief': None
  'tab-mine': None
  'tab-history': None
  'tab-list': None
  'tab-files': None
  'tab-receive': None
  'tab-rows': None
  'tab-delegation': None
  'tab-negotiations': None
  'tab-compare': None
  'tab-help': None
  'tab-accuracy': None
  'last-said': None
  'show-all': { n: Value }
  'and-more': { n: number }
  'names-places': None
  'source-open': { publisher: Value }
  'last-said-none': None
  'count-each': None
  'count-settled': { date: Value; n: Value }
  'count-settled-new': { n: Value }
  'count-inferred': { n: Value }
  'count-before': { n: Value }
  'count-none': { n: Value; total: Value }
  'coverage-dataset': { searched: Value; text: Value }
  'add-correct': None
  'row-actions': { name: Value }
  'nav-pictures': None
  'source-label': None
  'private-show': None
  'asof-choose': None
  'asof-day': None
  'asof-meeting': None
  'asof-meeting-none': None
  'asof-go': None
  'asof-bad': None
  'key-enter': None
  'key-ctrl': None
  'board-find': None
  'board-find-hint': None
  keeping: None
}

interface Accuracy {
  'accuracy-title': None
  'accuracy-finding': { claims: Value; claimsWrong: Value; missed: Value; n: Value; wrong: Value }
  'accuracy-silent': { n: Value; statements: Value; suggestions: Value }
  'accuracy-rest': { es: Value; fr: Value }
  'accuracy-statements': None
  'accuracy-how': None
  'accuracy-heldout': { n: Value }
  'accuracy-varied': { n: Value }
  'accuracy-dev': { n: Value }
  'accuracy-what': None
  'accuracy-lang': None
  'accuracy-precision': None
  'accuracy-recall': None
  'accuracy-found': None
  'accuracy-wrong': None
  'accuracy-missed': None
  'accuracy-all': None
  'accuracy-articles': None
  'accuracy-members': None
  'accuracy-demonyms': None
  'accuracy-explicit': None
  'accuracy-contents': None
  'accuracy-proposed': None
  'accuracy-suggestions': None
  'accuracy-withSuggestions': None
  'accuracy-underDiscussion': None
  'accuracy-types': None
  'accuracy-current': { date: Value }
  'accuracy-earlier': { date: Value }
  'accuracy-real-test': { n: Value }
  'accuracy-real-learn': { n: Value }
  'accuracy-source': None
  'accuracy-source-wto': { n: Value }
  'accuracy-source-ministry': { n: Value }
  'accuracy-source-press': { n: Value }
  'accuracy-source-other': { n: Value }
  'accuracy-source-agreement': { n: Value }
  'accuracy-source-wto-topic': { n: Value }
  'accuracy-source-news': { n: Value }
  'accuracy-names-only': None
}

interface Add {
  'add-title-meeting': None
  'add-title-document': None
  'add-title-milestone': None
  'add-title-role': None
  'add-title-participation': None
  'add-title-position': None
  'add-title-theme': None
  'add-title-member': None
  'add-title-correct': { name: Value }
  'add-title-remove': { name: Value }
  'add-new-meeting': None
  'add-new-article': None
  'add-new-theme': None
  'add-choose': None
  'add-more': None
  'add-remove': None
  'add-take-out': { name: Value }
  'add-save-anyway': None
  'add-save-public': None
  'add-save-private': None
  'add-save-delegation': None
  'add-name-en': None
  'add-name-fr': None
  'add-name-es': None
  'add-aliases-en': None
  'add-aliases-fr': None
  'add-aliases-es': None
  'add-field-title': None
  'add-field-symbol': None
  'add-field-section': None
  'add-field-proponents': None
  'add-field-end': None
  'add-field-from': None
  'add-field-to': None
  'add-field-first-day': None
  'add-hint-symbol': { symbol: Value }
  'add-hint-symbol-whole': { symbol: Value }
  'choice-other': None
  'add-hint-aliases': None
  'add-hint-members': None
  'add-hint-state': None
  'add-error-known': None
  'add-hint-continues': None
  'add-will-meeting': None
  'add-will-article': None
  'add-will-document': None
  'add-will-milestone': None
  'add-will-role': None
  'add-will-participation': None
  'add-will-position': None
  'add-will-theme': None
  'add-will-member': None
  'add-will-correct': None
  'add-will-remove': None
  'add-will-remove-along': { n: number }
  'add-will': { what: Value }
  'add-will-on': { date: Value; what: Value }
  'add-visible-public': None
  'add-visible-private': None
  'add-visible-delegation': None
  'add-visible-chosen': None
  'add-visible-continued': None
  'add-done': { name: Value }
  'add-removed': { name: Value }
  'add-restored': { name: Value }
  'add-restore': None
  'add-unknown': None
  'add-history': None
  'add-published': None
  'add-current': None
  'add-by-you': None
  'corrected-by-you': None
  'corrected-by': { author: Value }
  'add-title-history': { name: Value }
  'version-fields': None
  'version-current': { text: Value }
  'removed-by-you': { date: Value }
  'removed-by': { author: Value; date: Value }
  'add-error-name': None
  'add-error-title': None
  'add-error-title-or-symbol': None
  'add-error-person': None
  'add-error-unknown': None
  'add-error-order': None
  'add-error-markup': None
  'add-error-long': { n: Value }
  'add-error-many': { long: Value; n: Value }
  'continuation-title': None
  'continuation-kind': None
  'continuation-merge': None
  'continuation-does-merge': None
  'continuation-split': None
  'continuation-does-split': None
  'continuation-rename': None
  'continuation-does-rename': None
  'continuation-articles-merge': None
  'continuation-articles-split': None
  'continuation-articles-rename': None
  'continuation-made-merge': None
  'continuation-made-rename': None
  'continuation-made-n': { n: Value }
  'continuation-add': None
  'continuation-take-out': { n: Value }
  'continuation-status': None
  'continuation-status-none': None
  'continuation-status-hint': None
  'continuation-most': { n: Value }
  'continuation-error-source': None
  'continuation-error-two': None
  'continuation-error-many': { n: Value }
  'continuation-error-early': None
  'continuation-error-continued': None
  'continuation-error-circle': None
  'continuation-will-merge': { date: Value }
  'continuation-will-split': { date: Value }
  'continuation-will-rename': { date: Value }
  'continuation-done-merge': { names: Value }
  'continuation-done-split': { names: Value }
  'continuation-done-rename': { names: Value }
  'date-question-early': { year: Value }
  'date-question-late': { year: Value }
  'device-name': None
  'device-name-hint': None
  'settings-name-hint': None
  'plan-states-dataset': { what: Value }
  'plan-states-here': { what: Value }
  'plan-states-import': { what: Value }
  'plan-states-unknown': None
  'plan-removes-shipped': { what: Value }
  'plan-behind': None
  'plan-twin': None
  'plan-undone': None
  'plan-not-included': { date: Value }
  'plan-restores': { what: Value }
  'plan-continues': { what: Value }
  'plan-continues-unknown': None
  'plan-continued': { what: Value }
  'plan-unknown': { kind: Value }
  'plan-negotiation-unknown': None
  'plan-negotiation': { name: Value }
  'plan-field': { field: Value; from: Value }
  'plan-field-new': { field: Value }
  'plan-field-part': { field: Value; part: Value }
  'plan-field-empty': None
  'plan-field-yes': None
  'plan-field-no': None
  'of-names': None
  'of-definitions': None
  'of-order': None
  'of-applies-to': None
  'of-words': None
  'of-sense': None
  'of-used-from': None
  'of-used-to': None
  'of-minor': None
  'of-name-basis': None
  'of-weak-aliases': None
  'of-generic': None
  'of-places': None
  'of-number': None
  'of-continues': None
  'of-verified': None
  'of-label': None
  'of-statement': None
  'of-track': None
  'of-dates-basis': None
  'of-symbol-basis': None
  'of-proponents-label': None
  'of-description': None
  'of-confidence': None
  'of-counted': None
  'of-first-seen': None
  'of-takes-part-for': None
  'of-published': None
  'of-paragraph': None
  'of-also-at': None
  'of-depends-on': None
  'of-official-names': None
  'of-demonyms': None
  'of-ambiguous': None
  'of-development': None
  'of-development-note': None
  'of-acceded': None
  'of-original': None
  'of-group-members': None
  'of-member-state': None
  'of-member-observer': None
  'of-member-group': None
  'member-part-since': { from: Value }
  'member-part-until': { from: Value; to: Value }
  'byline-passed-on': { by: Value; name: Value }
  'byline-own-device': { name: Value }
  'byline-this-device': None
  'byline-unknown': None
  'byline-unnamed': None
  'keys-add-open': None
  'keys-add': None
  'add-said': None
  'keys-save': None
  'mine-kind-theme': None
  'mine-kind-status': None
  'mine-kind-article': None
  'mine-kind-meeting': None
  'mine-kind-document': None
  'mine-kind-milestone': None
  'mine-kind-role': None
  'mine-kind-participation': None
  'mine-kind-member': None
  'mine-kind-negotiation': None
  'of-other-names': None
  'of-other-names-removed': None
  'of-topic-words': None
  'of-topic-words-removed': None
  'of-address-marks': None
  'of-address-marks-removed': None
  'of-document-symbols': None
  'of-document-symbols-removed': None
  'add-title-article': None
  'of-roles': None
  'of-roles-removed': None
  'of-meeting-kinds': None
  'of-meeting-kinds-removed': None
  'of-talks-texts': None
  'of-talks-texts-removed': None
  'of-sites': None
  'of-sites-removed': None
  'of-role-words': None
  'of-leads': None
  'of-speaks-for': None
  'of-whole-text': None
  'of-numbering': None
  'leads-talks': None
  'leads-group': None
  'leads-meeting': None
  'speaks-process': None
  'speaks-members': None
  'numbering-article': None
  'numbering-section': None
}

interface Analyse {
  'reader-title': None
  'reader-deck': None
  'reader-text': None
  'reader-url': None
  'reader-date': None
  'reader-shared': None
  'reader-discard': None
  'reader-read': None
  'reader-found': { articles: number; claims: number; members: number }
  'reader-none': None
  'reader-only-address': None
  'reader-claims': None
  'reader-record': None
  'reader-recorded': None
  'reader-record-of': { article: Value; date: Value; status: Value }
  'reader-no-day': None
  'reader-marked': None
  'reader-until-now': { status: Value }
  'analyse-choose': None
  'analyse-drop': None
  'analyse-date-read': { date: Value }
  'analyse-date-which': None
  'analyse-date-which-of': { value: Value }
  'analyse-date-choose': None
  'analyse-date-no-day': None
  'analyse-date-no-year': None
  'analyse-page-day': None
  'analyse-date-found': { date: Value }
  'analyse-address-proposed': { address: Value }
  'analyse-address-use': None
  'document-refused': { name: Value; reason: Value }
  'document-large': { limit: Value }
  'document-unpacked': { limit: Value }
  'document-long': { limit: Value }
  'document-pages': { limit: Value }
  'document-complex': None
  'document-slow': { limit: Value }
  'document-empty': None
  'document-pictures': None
  'document-locked': None
  'document-old': None
  'document-foreign': None
  'document-damaged': None
  'analyse-add-anyway': None
  'analyse-noted-wrong': None
  'analyse-wrong': None
  'analyse-wrong-note': None
}

interface Articles {
  'crumb-board': None
  'article-number': { number: Value; text: Value }
  'article-number-as': { number: Value; text: Value; title: Value }
  'article-section': { section: Value; text: Value }
  'article-section-unsure': { section: Value; text: Value }
  'article-process': None
  'article-instrument': None
  'article-not-in': { text: Value }
  'name-translated': None
  'continued-by': None
  'continued-merge': None
  'continued-split': None
  'continued-rename': None
  'article-not-yet': { date: Value }
  'as-earlier': { name: Value }
  'add-continuing': None
  'now-none': None
  'now-none-ever': None
  'meaning-of': { status: Value }
  'now-contested': { statuses: Value }
  timeline: None
  'timeline-back': { n: number }
  'timeline-steady': { n: number }
  'timeline-steps': { n: number }
  'timeline-lower': { n: Value }
  'timeline-aside': { course: Value; n: number }
  'timeline-alt': { name: Value; turns: Value }
  'timeline-turn': { date: Value; status: Value }
  'timeline-turn-inferred': { date: Value; status: Value }
  'timeline-meetings': None
  'timeline-meetings-short': None
  'key-reported': None
  'key-inferred': None
  'key-back': None
  'observations-count': { n: number }
  'observations-older': { n: number }
  'observations-later': { n: number }
  'show-today': None
  'basis-inferred': None
  'basis-planned': None
  'target-by': { date: Value; status: Value }
  'depends-on': { names: Value }
  'also-at': None
  'published-month': { date: Value }
  'mine-private': None
  replaces: { reason: Value }
  'replaces-none': None
  'people-texts': None
  facilitators: None
  'person-unnamed': None
  'seen-from-to': { from: Value; to: Value }
  'seen-on': { to: Value }
  'seen-since': { from: Value }
  proposals: None
  'no-symbol': None
  'symbol-unsure': None
  targets: None
  'target-set': None
  'target-target': None
  'target-outcome': None
  'target-status-by': { date: Value; status: Value }
  'target-met': None
  'target-late': None
  'target-missed': None
  'target-open': None
  'target-on': { date: Value; status: Value }
  'target-next': { date: Value; status: Value }
  'target-nothing': None
  'note-label': None
  'back-from': { status: Value }
  coverage: { date: Value; searched: Value }
  observations: None
  flag: None
  published: { date: Value }
  mine: None
}

interface Changes {
  'changes-title': None
  'changes-finding': { from: Value; n: number; to: Value }
  'changes-continued-merge': { into: Value; of: Value }
  'changes-continued-split': { into: Value; of: Value }
  'changes-continued-rename': { into: Value; of: Value }
  'changes-none': { from: Value; to: Value }
  'changes-last': { date: Value }
  'changes-last-status': { article: Value; date: Value; status: Value }
  'changes-show-last': None
  'changes-finding-since': { from: Value; n: number; to: Value }
  'changes-none-since': { from: Value; to: Value }
  'changes-from': None
  'changes-go': None
  'changes-since-meeting': None
  'changes-since-looked': None
  'changes-seen': None
  'changes-seen-done': None
  'changes-back': None
  'changes-forward': None
  'changes-sideways': None
  'changes-step': None
  'changes-first': None
  'changes-slipped': None
  'changes-contested': None
  'changes-proposal': None
  'changes-participant': None
  'changes-from-to': { from: Value; to: Value }
  'changes-put-off': { before: Value; date: Value; status: Value }
  'changes-target': { date: Value; outcome: Value; status: Value }
  'changes-but': { one: Value; other: Value }
  'news-on-followed': { n: number }
  'news-on-all': { n: number }
}

interface Charts {
  'pictures-title': None
  'pictures-deck': None
  'momentum-title': None
  'momentum-text': { first: Value; from: Value; last: Value; most: Value; to: Value; when: Value }
  'momentum-month': None
  'momentum-count': None
  'timeline-title': None
  'timeline-text': { article: Value; n: number; to: Value }
  'timeline-back-on': { dates: Value }
  'timeline-never-back': None
  'timeline-lower-on': { dates: Value }
  'timeline-aside-on': { dates: Value }
  'targets-title': None
  'targets-text': { n: number; parts: Value }
  'targets-part-met': { n: number }
  'targets-part-late': { n: number }
  'targets-part-missed': { n: number }
  'targets-part-open': { n: number }
  'targets-due': None
  'targets-met': None
  'targets-none': None
  'participation-title': None
  'participation-text': { first: Value; from: Value; last: Value; to: Value }
  'participation-members': None
  'picture-none': None
  'copy-link': None
  'copy-link-of': { name: Value }
  'copy-link-refused': { link: Value }
  'link-copied': None
  'link-copied-entry': None
  'link-only-here': None
  'link-copied-here': None
  'this-page': None
  'status-on': { date: Value; status: Value }
  'observation-asked-later': { date: Value }
  'observation-asked-missing': None
  'timeline-of': { article: Value }
  'chart-exits': { name: Value }
  'chart-download': None
  'chart-download-as': { format: Value; name: Value }
  'chart-embed': None
  'chart-embed-of': { name: Value }
  'chart-embed-text': None
  'chart-embed-code': None
  'chart-embed-narrow': None
  'chart-embed-wide': None
  'chart-embed-below': None
  'chart-embed-copy': None
  'chart-sources': { names: Value }
  'chart-sources-more': { n: number; names: Value }
  'chart-day': { date: Value }
  'chart-coverage': { date: Value }
  'chart-coverage-dataset': { date: Value }
  'chart-made': { negotiation: Value; version: Value }
  'chart-made-added': { added: Value; negotiation: Value; version: Value }
  'chart-added': { n: number }
  'chart-added-dated': { date: Value; n: number }
  'text-copied': None
  'text-not-copied': None
  cite: None
  'cite-of': { name: Value }
  'cite-none': None
  'cite-source': None
  'cite-negotiation': None
  'cite-plenary': None
  'cite-plain': None
  'cite-copy': { format: Value }
  'cite-copy-plain': None
  'cite-planned': { words: Value }
  'cite-untitled': { article: Value; status: Value }
  'cite-download': { format: Value }
  'cite-accessed': { date: Value }
  'cite-dataset': { version: Value }
  'cite-dataset-added': { version: Value }
  'cite-article-title': { article: Value; date: Value; status: Value }
  'cite-here': None
  'export-table': None
  'export-rows': { n: number }
  'column-as-of': None
  'column-article': None
  'column-number': None
  'column-theme': None
  'column-phase': None
  'column-status': None
  'column-since': None
  'column-basis': None
  'column-disputed': None
  'column-flags': None
  'column-outstanding': None
  'column-latest': None
  'column-source': None
  'column-member': None
  'column-position': None
  'column-date': None
  'column-statement': None
  'column-symbol': None
  'column-author': None
  'column-official': None
  'column-code': None
  'column-participates': None
  'column-from': None
  'column-to': None
  'column-group': None
  'column-start': None
  'column-end': None
  'column-meeting': None
  'column-kind': None
  'column-time': None
  'column-until': None
  'column-zone': None
  'column-place': None
  'column-chair': None
  'column-participants': None
  'column-changed': None
  'column-id': None
}

interface Delegation {
  'delegation-title': None
  'settings-delegation': None
  'delegation-what': None
  'delegation-preparing': None
  'delegation-not-prepared': None
  'delegation-join': None
  'delegation-create': None
  'delegation-recover': None
  'delegation-link-join': None
  'delegation-link-hint-join': None
  'delegation-link-create': None
  'delegation-link-hint-create': None
  'delegation-recover-text': None
  'delegation-recover-text-hint': None
  'delegation-link-recover': None
  'delegation-link-hint-recover': None
  'delegation-name': None
  'delegation-device': None
  'delegation-device-hint': None
  'delegation-missing-link': None
  'delegation-missing-text': None
  'delegation-missing-name': None
  'delegation-goes': { n: number }
  'delegation-stays': None
  'delegation-former': { n: number }
  'delegation-do-join': { n: number }
  'delegation-do-create': { n: number }
  'delegation-creating': None
  'delegation-step-asking': None
  'delegation-step-unanswered': None
  'delegation-step-unanswered-hint': None
  'delegation-step-waiting': None
  'delegation-step-waiting-hint': None
  'delegation-compare': { code: Value }
  'delegation-compare-join': None
  'delegation-compare-approve': None
  'delegation-receiving': { done: Value; total: Value }
  'delegation-join-failed': None
  'delegation-connecting': None
  'delegation-synced': { time: Value }
  'delegation-synced-on': { date: Value }
  'delegation-waiting': { n: number }
  'delegation-asking': { n: number }
  'delegation-waits': None
  'delegation-locked': None
  'delegation-offline': { time: Value }
  'delegation-offline-on': { date: Value }
  'delegation-refused': None
  'delegation-refused-do': None
  'delegation-not-a-server': None
  'delegation-full-server': None
  'delegation-full-device': None
  'delegation-restored': None
  'delegation-clock-ahead': { n: number }
  'delegation-clock-behind': { n: number }
  'delegation-barrier-update': None
  'delegation-barrier-two-logs': None
  'delegation-barrier-later-change': None
  'delegation-unheard': { names: Value }
  'delegation-unheard-do': None
  'delegation-unread': { n: number }
  'delegation-dropped': { n: number }
  'delegation-without-dataset': { n: number }
  'delegation-too-large': None
  'delegation-missing': { name: Value }
  'delegation-damaged': { name: Value }
  'delegation-copied': { name: Value }
  'delegation-other-log': { name: Value }
  'delegation-ahead': { name: Value }
  'delegation-leaving': { name: Value }
  'delegation-devices': None
  'delegation-count': { n: number }
  'delegation-this-device': None
  'delegation-recovery-device': None
  'delegation-access': None
  'delegation-access-change': None
  'delegation-access-admin': None
  'delegation-access-member': None
  'delegation-access-reader': None
  'delegation-access-hint-admin': None
  'delegation-access-hint-member': None
  'delegation-access-hint-reader': None
  'delegation-seen': { time: Value }
  'delegation-never-seen': None
  'delegation-behind': { n: number }
  'delegation-older-app': None
  'delegation-other-dataset': { names: Value }
  'delegation-manage': { name: Value }
  'delegation-rename': None
  'delegation-new-name': None
  'delegation-rename-delegation': None
  'delegation-remove': None
  'delegation-remove-of': { name: Value }
  'delegation-remove-hint': None
  'delegation-remove-keeps': None
  'delegation-revoke': None
  'delegation-revoke-former': None
  'delegation-copy-command': None
  'delegation-copy-command-of': { name: Value }
  'delegation-removed-now': { name: Value }
  'delegation-removed-devices': None
  'delegation-removed-by': { by: Value; date: Value; name: Value }
  'delegation-set-aside': { n: number }
  'delegation-invite': None
  'delegation-invite-hint': None
  'delegation-invite-expires': { time: Value }
  'delegation-invite-used': { name: Value }
  'delegation-invite-code': None
  'delegation-copy-refused': None
  'delegation-requests': None
  'delegation-asks': { access: Value; name: Value }
  'delegation-answering': None
  'delegation-approve': { name: Value }
  'delegation-reject': None
  'delegation-disputes': None
  'delegation-disputes-deck': None
  'delegation-disputes-here': { n: number }
  'delegation-disputes-show': None
  'delegation-dispute-corrections': { n: number }
  'delegation-dispute-versions': None
  'delegation-dispute-corrected': None
  'delegation-dispute-one-id': None
  'delegation-dispute-withdrawn': None
  'delegation-dispute-withdrawal': { name: Value; reason: Value }
  'delegation-dispute-shown': None
  'delegation-use': None
  'delegation-use-of': { what: Value }
  'delegation-add-again': None
  'delegation-settled': None
  'delegation-settled-reason': None
  'delegation-key': None
  'delegation-key-deck': None
  'delegation-key-make': None
  'delegation-key-warning': None
  'delegation-key-once': None
  'delegation-key-code': None
  'delegation-key-hide': None
  'delegation-leave': None
  'delegation-leave-hint': None
  'delegation-left': None
  'delegation-was-removed': { date: Value; name: Value }
  'delegation-was-removed-hint': { delegation: Value }
  'delegation-made-private': { n: number }
  'delegation-acknowledge': None
  'delegation-problem-too-long': None
  'delegation-problem-not-a-link': None
  'delegation-problem-link-to-create': None
  'delegation-problem-link-to-join': None
  'delegation-problem-link-to-recover': None
  'delegation-problem-damaged': None
  'delegation-problem-version': None
  'delegation-problem-contents': None
  'delegation-problem-unreadable': None
  'delegation-problem-unproved': None
  'delegation-problem-other-admin': None
  'delegation-problem-other-request': None
  'delegation-problem-offline': None
  'delegation-problem-refused': None
  'delegation-problem-full': None
  'delegation-problem-too-large': None
  'delegation-problem-not-a-server': None
  'delegation-problem-other': None
  'delegation-problem-author': None
  'delegation-problem-device': None
  'delegation-problem-access': None
  'delegation-problem-last-admin': None
  'delegation-problem-too-many-devices': None
  'delegation-problem-too-many-changes': None
  'delegation-problem-unsupported': None
  'delegation-problem-locked': None
  'delegation-problem-link-used': None
  'delegation-problem-link-expired': None
  'delegation-problem-already-member': None
  'delegation-problem-rejected': None
  'delegation-problem-taken': None
  'delegation-problem-unheard': None
  'delegation-problem-two-logs': None
  'delegation-problem-update': None
  'delegation-problem-later-change': None
  'delegation-problem-recovery-key': None
  'delegation-problem-gone': None
  'delegation-problem-device-full': None
  'note-delegation': { name: Value }
  'note-delegation-never': None
  'log-deck-delegation': None
  'kept-delegation': { article: Value; date: Value; status: Value }
  'effect-delegation': None
  'visibility-hint-delegation': None
  'delegation-reader-keeps': None
  'backup-delegation-named': { name: Value }
  'backup-delegation-unknown': None
  'backup-delegation-same': None
  'backup-delegation-kept': None
  'backup-delegation-private': None
  'backup-delegation-sealed': None
  'visibility-hint-public-too': None
}

interface Entries {
  'undo-reason': None
  'redo-reason': None
  'undo-done': { what: Value }
  'redo-done': { what: Value }
  'undo-nothing': None
  'redo-nothing': None
  'undo-several': { n: number }
  'redo-several': { n: number }
  'undo-changed': None
  'undo-failed': { reason: Value }
  'step-import': { n: number }
  'step-hidden': { n: number }
  'step-and-more': { n: number; what: Value }
  'history-title': None
  'settings-history': None
  'history-deck': None
  'history-empty': None
  'history-save': None
  'history-withdraw': None
  'history-import': None
  'history-undone': None
  'history-elsewhere': { name: Value }
  'history-undo-to': None
  'history-redo-to': None
  'erase-do': None
  'erase-title': None
  'erase-what': { n: number; what: Value }
  'erase-means': None
  'erase-done': { n: number }
  'mine-title': None
  'mine-deck': { locked: number; n: number; withdrawn: number }
  'mine-elsewhere': { locked: number; n: number; name: Value; withdrawn: number }
  'mine-elsewhere-open': None
  'mine-empty': None
  'mine-no-match': None
  'mine-kind-observation': None
  'mine-kind-position': None
  'mine-kind-room': None
  'mine-kind-note': None
  'mine-kind-follow': None
  'mine-kind-word': None
  'mine-kind-text': None
  'mine-kind-withdrawal': None
  'mine-takes-back': { what: Value }
  'mine-not-here': None
  'mine-show': None
  'mine-show-all': None
  'mine-show-more': None
  'mine-superseded': None
  'mine-withdrawn-only': None
  'mine-withdrawn': { reason: Value }
  'mine-correct': None
  'mine-share': None
  'correct-title': None
  'correct-title-dataset': None
  'correct-unknown': None
  'correct-now': None
  'correct-history': None
  'correct-reason': None
  'correct-reason-hint': None
  'correct-needs-reason': None
  'correct-withdraw': None
  'correct-withdraw-pack': None
  'correct-do': None
  'correct-done': None
  'correct-withdrawn': None
  'correct-again': { date: Value; status: Value }
  'correct-gone': { reason: Value }
  'qr-text': None
  'receive-title': None
  'receive-deck': None
  'receive-text': None
  'receive-read': None
  'receive-scan': None
  'receive-stop': None
  'receive-camera': None
  'receive-no-camera': None
  'receive-bad': None
  'receive-keep': None
  'receive-there': { n: number }
  'held-title': { n: number }
  'held-deck': None
  'held-use': None
  'held-use-all': { n: number }
  'held-used': { n: number }
  'held-show': None
  'entries-find': None
  'entries-find-hint': None
  'entries-counted': { n: Value; name: Value }
  'entries-shown': { n: number; total: Value }
  'entries-from': None
  'entries-to': None
  'entries-sort-added': None
  'entries-sort-oldest': None
  'entries-sort-dated': None
  'entries-sort-article': None
  'entries-select': None
  'entries-select-all': { n: Value }
  'entries-selected-hidden': { n: number }
  'entries-make-public': None
  'entries-make-private': None
  'entries-make-delegation': None
  'entries-reason-public': None
  'entries-reason-private': None
  'entries-reason-delegation': None
  'entries-made-public': { n: number }
  'entries-made-private': { n: number }
  'entries-made-delegation': { n: number }
  'entries-will-public': { n: number }
  'entries-will-private': { n: number }
  'entries-will-delegation': { n: number }
  'entries-already-public': { n: number }
  'entries-already-private': { n: number }
  'entries-already-delegation': { n: number }
  'entries-left': { n: number }
  'entries-do-public': { n: number }
  'entries-do-private': { n: number }
  'entries-do-delegation': { n: number }
  'entries-withdrawn': { n: number }
  'entries-will-withdraw': { n: number }
  'entries-again': { n: number }
  'entries-again-dataset': None
  'entries-again-withdraw': None
  'entries-earlier': { n: number }
  'entries-along': { n: number }
  'entries-left-withdrawn': { n: number }
  'entries-do-withdraw': { n: number }
  'entries-export': None
  'entries-exported': { n: number; name: Value }
  'entries-export-none': None
  'entries-at-meeting': { meeting: Value }
  'entries-quote-hint': None
  'add-hint-position': None
  'lookup-unsaid': None
  'lookup-places': None
  'lookup-some': None
  'lookup-cell': { article: Value; member: Value }
  'lookup-place-words': None
  'lookup-group-text': { n: number }
  'lookup-group-own': { n: number }
  'lookup-own-all': { n: Value }
  'lookup-no-symbol': { symbol: Value }
  'log-deck': None
  'log-add': None
  'log-none-left': None
  'log-write-up': None
  'log-write-up-deck': None
  'log-write-up-of': { name: Value }
  'log-add-position': None
  'log-stance-choose': None
  'log-to-report': None
  'log-in-report': None
  'log-in-report-private': None
  'log-corrected-reason': None
  'log-written-up': None
  'log-position-public': { article: Value; member: Value; verb: Value }
  'log-position-private': { article: Value; member: Value; verb: Value }
  'log-position-delegation': { article: Value; member: Value; verb: Value }
  'log-no-public-name': None
  'log-sentence-supports': { article: Value; member: Value }
  'log-sentence-objects': { article: Value; member: Value }
  'log-sentence-asks': { article: Value; member: Value }
  'log-sentence-proposes': { article: Value; member: Value }
  'log-sentence-informs': { article: Value; member: Value }
}

interface Files {
  'files-title': None
  'files-deck': None
  'files-backup': None
  'files-backup-deck': None
  'files-no-copy': None
  'files-backup-do': None
  'files-backup-done': { locked: number; n: number; withdrawn: number }
  'files-backup-large': { max: Value }
  'files-drafts': { n: number }
  'files-export': None
  'files-export-deck': { name: Value }
  'files-export-json': None
  'files-export-csv': None
  'files-export-ics': None
  'files-exported': { locked: number; n: number; withdrawn: number }
  'files-ics-empty': None
  'files-ics-private': None
  'files-ics-omitted': { n: number }
  'files-ics-done': { n: number }
  'files-open': None
  'files-open-deck': None
  'files-choose': None
  'files-reading': { done: Value; total: Value }
  'files-writing': { done: Value; total: Value }
  'files-refused': { name: Value }
  'files-reason': None
  'files-cut': None
  'files-changed': None
  'files-newer': None
  'files-older': None
  'files-seems-empty': None
  'files-seems-table': None
  'files-seems-calendar': None
  'files-seems-page': None
  'files-seems-pdf': None
  'files-seems-archive': None
  'files-seems-picture': None
  'files-seems-data': None
  'files-seems-text': None
  'files-seems-unknown': None
  'files-reads': None
  'files-to-reader': None
  'files-large': None
  'files-too-large': { max: Value; size: Value }
  'files-unreadable': None
  'files-is-backup': { date: Value }
  'files-is-export': { date: Value }
  'files-is-outbox': { date: Value }
  'files-is-pack': { name: Value; version: Value }
  'files-tally': { locked: number; n: number; withdrawn: number }
  'files-fresh': None
  'files-same': None
  'files-pack-same': None
  'files-conflicting': None
  'files-mine-alone-restore': None
  'files-locked-lost': None
  'files-changes': { date: Value }
  'files-resealed': None
  'files-conflict-import': None
  'files-conflict-restore': None
  'files-unsigned': None
  'files-signed-known': { key: Value; name: Value }
  'files-signed-unknown': { key: Value }
  'files-key-first': None
  'files-key-same': None
  'files-key-other': { key: Value }
  'files-key-none': { key: Value }
  'files-pack-version': { version: Value }
  'files-pack-named': { name: Value; version: Value }
  'files-pack-new': None
  'files-pack-added': None
  'files-pack-changed': None
  'files-pack-removed': None
  'files-pack-older': { here: Value; version: Value }
  'files-pack-same-version': { version: Value }
  'files-name-controls': None
  'files-name-look-alikes': None
  'files-name-alike': { name: Value }
  'files-pack-other': None
  'files-restore': None
  'files-import': { n: number; withdrawn: number }
  'files-outbox-own': None
  'files-install': None
  'files-cancel': None
  'files-restored': { locked: number; n: number; withdrawn: number }
  'files-imported': { n: number; withdrawn: number }
  'files-installed': None
  'files-installed-first': None
  'files-failed': { reason: Value }
  'files-pack-now': { name: Value; version: Value }
  'files-pack-reverted': None
  'failure-open-title': None
  'failure-typed': None
  'failure-details': None
  'failure-full': None
  'failure-blocked': None
  'failure-outdated': None
  'failure-older': None
  'failure-unavailable': None
  'failure-corrupt': None
  'failure-no-pack': None
  'failure-bad-pack': None
  'failure-unfit': None
  'failure-large': None
  'failure-unknown': None
  'failure-over': None
  'failure-over-copy': { n: number }
  'failure-locked': None
  'failure-lock-damaged': None
  'damaged-lock-lost': None
  'damaged-rows': { what: Value }
  'damaged-epoch': None
  'damaged-backup': None
  'damaged-lock': None
  'damaged-signers': None
  'damaged-imports': None
  'damaged-steps': None
  'damaged-forgotten': None
  'damaged-delegation': None
  'damaged-former-delegation': None
  'kept-older': { n: number }
  'locked-unreadable': { n: number }
  'locked-unsealed': { n: number }
  framed: None
  'framed-open': None
  'erased-title': None
  'erased-deck': { n: number }
  'erased-backup': { date: Value }
  'erased-no-backup': None
  'erased-anew': None
  'unknown-title': None
  'unknown-place': { place: Value }
  'unknown-article': { id: Value }
  'unknown-member': { id: Value }
  'unknown-meeting': { id: Value }
  'unknown-find': None
  'unknown-to-board': None
  'unknown-nothing-lost': None
  'erased-put-back': { n: number }
  recovered: { n: number }
  'recovered-not': { n: number }
  'recovered-missing': { n: number }
  'notice-put-back': { n: number }
  'notice-switched': None
  'arrived-status': { article: Value; status: Value }
  arrived: { n: number }
  'arrived-show': { n: number }
  'notice-waits': { reason: Value }
  'notice-locked': None
  'install-ios': None
  'notice-ready': None
  'notice-update': None
  'notice-update-apply': None
  'notice-newer-extension': None
  'notice-paired': None
  'plan-empty': None
  'plan-after': { date: Value }
  'plan-no-change': None
  'plan-alters': None
  'plan-alters-note': None
  'plan-elsewhere': None
  'plan-elsewhere-note': None
  'plan-moves': None
  'plan-adds': None
  'plan-foreign': None
  'plan-foreign-import': None
  'plan-foreign-restore': None
  'plan-ahead': None
  'plan-ahead-import': None
  'plan-ahead-restore': None
  'plan-conflicts': None
  'plan-chosen': { chosen: Value; n: Value }
  'plan-count': { n: number }
  'plan-all': None
  'plan-none': None
  'plan-content': { kind: Value; text: Value }
  'plan-changes': { article: Value; from: Value; to: Value }
  'plan-new-article': { name: Value }
  'plan-gains': { article: Value; to: Value }
  'plan-loses': { article: Value; from: Value }
  'plan-contests': None
  'plan-later': { date: Value; text: Value }
  'plan-flag': { article: Value; flag: Value }
  'plan-no-flag': { article: Value; flag: Value }
  'plan-differs': { article: Value }
  'plan-agrees': { article: Value }
  'plan-replaces-locked': None
  'plan-withdraws-locked': None
  'plan-corrects-dataset': { what: Value }
  'plan-corrects-here': { what: Value }
  'plan-corrects-import': { what: Value }
  'plan-corrects-unknown': None
  'plan-withdraws-dataset': { what: Value }
  'plan-withdraws-here': { what: Value }
  'plan-withdraws-import': { what: Value }
  'plan-withdraws-unknown': None
  'plan-replaces-note': { what: Value }
  'plan-removes-note': { what: Value }
  'plan-removes-follow': { what: Value }
  'plan-replaces-word': { what: Value }
  'plan-removes-word': { what: Value }
  'plan-foreign-names': { what: Value }
  'imports-title': None
  'imports-deck': None
  'imports-export': { date: Value; n: number }
  'imports-outbox': { date: Value; n: number }
  'imports-link': { date: Value; n: number }
  'imports-undo': None
  'import-undo-negotiations': None
  'import-undone': { n: number }
  'plan-same-count': { n: number }
  'plan-same-dataset': { n: number }
  'plan-erased-count': { n: number }
  'plan-contradicts': None
  'plan-contradicts-note': None
  'plan-completes': None
  'plan-completes-note': None
  'plan-by': None
  'plan-made': { date: Value }
  'plan-side-theirs': None
  'plan-side-here': None
  'plan-side-dataset': None
  'byline-other-device': { name: Value }
  'merge-choice': None
  'merge-merge': None
  'merge-merge-note': None
  'merge-replace': None
  'merge-replace-note': None
  'merge-do': { n: number; withdrawn: number }
  'merge-nothing': None
  'merge-locked': { n: number }
  'merge-passphrase': None
  'merge-unlock': None
  'merge-wrong': None
  'merge-unreadable': { n: number }
  'merge-shut': { n: number }
  'backup-texts-damaged': { n: number }
  'merge-texts': { n: number }
  'merge-unprotected': None
  'merge-negotiation': { n: number; name: Value }
  'merge-negotiation-add': None
  'merge-negotiation-later': None
  'merge-dataset': { here: Value; name: Value; version: Value }
  'merge-dataset-add': None
  'merge-dataset-used': { name: Value; version: Value }
  'imports-backup': { date: Value; n: number }
  'files-is-share': { date: Value }
  'share-select-end': None
  'share-selected': { n: number }
  'share-title': None
  'share-count': { n: number; withdrawn: number }
  'share-along': { n: number }
  'share-replaced': { n: number }
  'share-private': { n: number }
  'share-withdrawn': { n: number }
  'share-hidden': { n: number }
  'share-too-many': { max: Value }
  'share-file': None
  'share-save': None
  'share-shared': None
  'share-saved': { name: Value }
  'share-code': None
  'share-code-label': { n: number; withdrawn: number }
  'share-code-deck': None
  'share-code-long': { length: Value; max: Value }
  'of-kind-article': None
  'of-kind-process-issue': None
  'of-kind-instrument': None
  'of-kind-step': None
  'of-kind-activity': None
  'of-kind-flag': None
  'of-applies-article': None
  'of-applies-whole': None
  'of-basis-seen': None
  'of-basis-translated': None
  'of-track-both': None
  'of-track-multilateral': None
  'of-basis-partly-verified': None
  'of-basis-not-verified': None
  'of-other': None
  'of-level-high': None
  'of-level-medium-high': None
  'of-level-medium': None
  'of-level-low': None
  'of-sense-tabled': None
  'of-sense-taken-up': None
  'of-sense-worked-on': None
  'of-sense-left-open': None
  'of-sense-nearly-agreed': None
  'of-sense-agreed': None
  'of-sense-set-aside': None
  'of-sense-reconciled': None
  'of-sense-in-draft-of-chairs': None
  'of-sense-concluded': None
  'of-sense-made-stable': None
  'of-sense-removed': None
}

interface Help {
  'help-title': None
  'help-what': None
  'first-run-label': None
  'first-run-what': None
  'first-run-browser': None
  'help-moment-news': None
  'help-news-1': None
  'help-news-2': None
  'help-news-3': None
  'help-moment-before': None
  'help-before-1': None
  'help-before-2': None
  'help-before-3': None
  'help-moment-during': None
  'help-during-1': None
  'help-during-2': None
  'help-during-3': None
  'help-moment-after': None
  'help-after-1': None
  'help-after-2': None
  'help-after-3': None
  'help-words': None
  'help-statuses': { name: Value }
  'help-own-words': None
  'help-word-article': None
  'help-means-article': None
  'help-word-status': None
  'help-means-status': None
  'help-word-phase': None
  'help-means-phase': None
  'help-word-update': None
  'help-means-update': None
  'help-word-entry': None
  'help-means-entry': None
  'help-word-term': None
  'help-means-term': None
  'help-word-dataset': None
  'help-means-dataset': None
  'help-word-asof': None
  'help-means-asof': None
  'help-word-basis': None
  'help-means-basis': None
  'help-word-differ': None
  'help-means-differ': None
  'help-word-outstanding': None
  'help-means-outstanding': None
  'help-word-target': None
  'help-means-target': None
  'help-word-position': None
  'help-means-position': None
  'help-word-visibility': None
  'help-means-visibility': None
  'help-word-delegation': None
  'help-means-delegation': None
  'help-word-highlight': None
  'help-means-highlight': None
  'help-accuracy': None
  'help-stored': None
  'help-stored-entries': None
  'help-where-entries': None
  'help-stored-private': None
  'help-where-private': None
  'help-stored-drafts': None
  'help-where-drafts': None
  'help-stored-backup': None
  'help-where-backup': None
  'help-stored-app': None
  'help-where-app': None
  'help-stored-extension': None
  'help-where-extension': None
  'help-stored-server': None
  'help-where-server': None
  'help-browser': None
  'help-app': None
  'help-app-how': None
  'help-extension': None
  'help-extension-how': None
}

interface List {
  'list-title': None
  'list-deck': { articles: number; members: number }
  'list-empty': None
  'list-add': None
  'list-remove': { name: Value }
  'list-follow': None
  'list-following': None
  'list-follow-whole': None
  'list-following-whole': None
  'list-board': None
  'list-changed': None
  'note-private': { name: Value }
  'note-line': None
  'note-red': None
  'note-red-hint': None
  'note-never': None
  'note-locked': None
  'note-unkept': None
  'note-due': None
  'note-done': None
  'note-overdue': None
  'notes-due-title': None
  'draft-held': None
}

interface Meetings {
  'room-title': None
  'room-meeting': None
  'room-member': None
  'room-article': None
  'room-verb': None
  'room-filter-member': None
  'room-filter-article': None
  'room-words': None
  'room-log': None
  'room-kept': { article: Value; member: Value; verb: Value }
  'room-others': None
  'room-none': { part: Value }
  'verb-supports': None
  'verb-objects': None
  'verb-asks': None
  'verb-proposes': None
  'verb-informs': None
  'ahead-title': None
  'ahead-later': None
  'ahead-today': None
  'ahead-days': { n: number }
  'ahead-tomorrow': None
  'ahead-none': None
  'ahead-target': { status: Value }
  'ahead-planned': { status: Value }
  'ahead-ics': None
  'agenda-title': None
  'agenda-none': None
  'meeting-slipped': None
  'prepare-title': None
  'prepare-edit': None
  'prepare-none': None
  'prepare-silent': None
}

interface Negotiations {
  'negotiations-title': None
  'negotiations-shipped': None
  'negotiations-all': None
  'negotiations-more': None
  'negotiations-file': None
  'negotiations-add': None
  'negotiations-added': { name: Value }
  'negotiations-offer': { name: Value }
  'negotiations-remove': None
  'negotiations-remove-title': { name: Value }
  'negotiations-remove-means': { n: number }
  'negotiations-remove-export': None
  'negotiations-removed': { name: Value }
  'negotiations-only': None
  'negotiations-take-back': { from: Value; to: Value }
  'negotiations-changed': { from: Value; n: number }
  'negotiations-latest': { date: Value }
  'negotiations-version': { version: Value }
  'negotiations-target': { article: Value; status: Value }
  'negotiations-off-title': None
  'negotiations-off': { name: Value }
  'negotiations-unknown': { name: Value }
  'follow-address-title': None
  'follow-address-deck': None
  'follow-address-field': None
  'follow-address-open': None
  'follow-address-none': None
  'follow-address-plain': None
  'follow-address-query': None
  'follow-fetching': None
  'follow-unreachable': { host: Value }
  'follow-unshared': { host: Value }
  'follow-status': { host: Value; status: Value }
  'follow-type': { address: Value }
  'follow-elsewhere': { host: Value; other: Value }
  'follow-large': { host: Value }
  'follow-slow': { host: Value }
  'follow-unreadable': { host: Value }
  'follow-other-negotiation': { host: Value }
  'follow-at': { date: Value; host: Value }
  'follow-check': None
  'follow-same': None
  'follow-older': { version: Value }
  'follow-other-key': None
  'follow-newer': { n: number; version: Value }
  'follow-see': None
  'follow-at-opening': None
  'follow-news': { n: number; name: Value; version: Value }
  'follow-stop': None
  'edit-open': None
  'edit-title': None
  'edit-deck': { name: Value }
  'edit-other-languages': None
  'edit-lines': None
  'edit-pages': None
  'edit-topic-hint': None
  'edit-address-hint': None
  'edit-symbol-hint': None
  'edit-error-site': None
  'edit-site-hint': None
  'edit-record-name': { list: Value; n: Value }
  'edit-record-new': { list: Value }
  'edit-record-add': None
  'edit-record-taken': None
  'edit-record-more': None
  'edit-words-hint': None
  'edit-text-date': None
  'edit-leads-none': None
  'edit-changes': None
  'edit-nothing': None
  'edit-error-many': { n: Value }
  'edit-saved': None
  'edit-withdraw': None
  'ladder-details': None
  'ladder-month-hint': None
  'ladder-month-error': None
  'ladder-month-order': None
  'ladder-uses': { n: number }
  'ladder-uses-then': None
  'ladder-removed': { n: number; name: Value }
  'compare-title': None
  'compare-one': None
  'compare-one-label': None
  'compare-other-label': None
  'compare-negotiation': None
  'compare-phases': None
  'compare-finding': { date: Value; n: Value; name: Value; total: Value }
  'compare-no-status': { name: Value }
  'compare-of': { n: Value; total: Value }
  'compare-years': None
  'compare-milestones': None
  'compare-no-milestone': None
}

interface Positions {
  'matrix-title': None
  'matrix-deck': { articles: number; members: number; positions: number; roles: number }
  'matrix-unsourced': { n: number }
  'matrix-interventions': { n: number }
  'matrix-caption': { date: Value }
  'matrix-scrolls': None
  'matrix-corner': None
  'matrix-role-key': None
  'matrix-np-key': None
  'matrix-np': None
  'matrix-empty-key': None
  'matrix-group': None
  'matrix-group-all': None
  'matrix-group-participants': None
  'matrix-group-list': None
  'matrix-group-LDC': None
  'matrix-group-developing': None
  'matrix-group-developed': None
  'matrix-groups': None
  'matrix-theme': None
  'matrix-theme-all': None
  'matrix-full': None
  'matrix-none': None
  'matrix-then': None
  'matrix-cell-close': None
  'matrix-stance': None
  'error-url': None
  positions: None
}

interface Report {
  'report-subject': None
  'report-as-of': None
  'report-sources': None
  'report-sources-count': { n: number }
  'report-public-only': None
  'report-cable-title-period': { from: Value; to: Value }
  'report-cable-title-meeting': { counts: Value; meeting: Value }
  'report-whole-status': { status: Value }
  'report-phase-count': { count: Value; phase: Value }
  'report-coverage': None
  'report-coverage-searched': { date: Value }
  'report-coverage-added': { date: Value; n: number }
  'report-record-to': { day: Value; end: Value }
  'report-summary': None
  'report-back': None
  'report-open': None
  'report-documents': None
  'report-documents-apart': None
  'report-continued': None
  'report-milestones': None
  'report-participation': None
  'report-stand': None
  'report-stand-one': None
  'report-follow-up': None
  'report-our-line': None
  'report-text-article': { brackets: number; text: Value; words: Value }
  'report-text-held': { members: Value }
  'report-text-absent': { text: Value }
  'report-text-member': { n: number; text: Value }
  'report-text-articles': { articles: Value }
  'report-not-listed': None
  'report-page-rest': { n: number }
  'report-stance-latest': { date: Value; member: Value; stance: Value }
  'brief-history': None
  'report-history': None
  'report-targets': None
  'report-positions': None
  'report-facilitators': None
  'report-results': None
  'report-changed': None
  'report-own': None
  'report-moved-into': { n: number; names: Value; phase: Value }
  'report-newly-in': { n: number; names: Value; phase: Value }
  'report-not-announced': None
  'report-went-back': { article: Value; date: Value; from: Value; to: Value }
  'report-set-aside': { article: Value; date: Value; from: Value; to: Value }
  'report-contested': { article: Value; date: Value; one: Value; other: Value }
  'report-status-line': { article: Value; date: Value; status: Value }
  'report-says-of': { article: Value; statement: Value }
  'report-quoted': { words: Value }
  'report-tabled': { date: Value; what: Value; who: Value }
  'report-joined': { date: Value; member: Value }
  'report-continued-merge': { date: Value; into: Value; of: Value }
  'report-continued-split': { date: Value; into: Value; of: Value }
  'report-continued-rename': { date: Value; into: Value; of: Value }
  'report-milestone-line': { date: Value; title: Value }
  'report-others': None
  'report-stands-at': { article: Value; since: Value; step: Value }
  'report-stands-at-later': { article: Value; later: Value; phase: Value; since: Value; status: Value }
  'report-none-yet': { article: Value }
  'report-flags': None
  'report-flag-line': { flag: Value; statement: Value }
  'report-target-line': { date: Value; outcome: Value; status: Value }
  'report-facilitator-since': { date: Value; who: Value }
  'report-facilitator-line': { date: Value; who: Value }
  'report-outcome-met': { date: Value }
  'report-outcome-late': { date: Value; n: number }
  'report-outcome-late-month': { date: Value }
  'report-outcome-missed': { n: number }
  'report-outcome-missed-month': None
  'report-outcome-dropped': { date: Value }
  'report-outcome-open': { n: number }
  'report-outcome-open-month': None
  'report-issues': { n: number }
  'report-next-clean': { status: Value }
  'report-calendar-target': { article: Value; status: Value }
  'report-calendar-planned': { article: Value; status: Value }
  'report-next-planned': { date: Value; status: Value }
  'report-inferred': { words: Value }
  'report-col-article': None
  'report-col-phase': None
  'report-col-since': None
  'report-col-outstanding': None
  'report-col-issue': None
  'report-col-agreed': None
  'report-col-next': None
  'report-col-who': None
  'report-col-by': None
  'report-col-outcome': None
  'report-col-source': None
  'report-col-date': None
  'report-col-status': None
  'report-col-statement': None
  'report-col-quote': None
  'report-col-basis': None
  'report-col-origin': None
  'report-col-author': None
  'report-basis-reported': None
  'report-basis-inferred': None
  'report-basis-planned': None
  'copy-refused': None
  'save-markdown': None
  'save-html': None
  'cable-title': None
  'cable-meeting': None
  'cable-from': None
  'cable-to': None
  'cable-write': None
  'cable-empty': None
  'cable-csv': None
  'cable-own': None
  'cable-own-text': None
  'cable-own-source': None
  'cable-own-private': None
  'cable-own-unsourced': None
  'cable-own-later': None
  'cable-own-gone': None
  'cable-own-add': None
  'cable-own-remove': { text: Value }
  'brief-title': None
  'brief-deck': None
  'brief-unknown': None
  'brief-empty': { date: Value; name: Value }
  'report-subject-line': { negotiation: Value; subject: Value }
  'report-distribution': None
  'report-original-title': None
  'report-language': None
  'report-language-note': None
  'report-unsourced': { n: number }
  'report-for-us': None
  'report-private-line': { words: Value }
  'report-comments': None
  'report-comments-note': None
  'report-requests': None
  'report-notes': None
  'report-made-with': None
  'report-meeting': { date: Value; kind: Value }
  'report-some-meeting': { date: Value }
  'report-english-words': { statement: Value; status: Value }
  'report-said': None
  'report-intervention-line': { article: Value; date: Value; member: Value; verb: Value }
  'report-said-apart': None
  'report-statement-bare': { date: Value; member: Value }
  'report-position-bare': { article: Value; date: Value; member: Value; stance: Value }
  'report-issues-line': { n: number }
  'report-history-line': { date: Value; step: Value }
  'report-history-words': { date: Value; statement: Value; step: Value }
  'report-stance-bare': { date: Value; member: Value; stance: Value }
  'report-article-stance-bare': { article: Value; date: Value; stance: Value }
  'report-stance-tabled': { n: number }
  'report-stance-withdrew': { n: number }
  'report-stance-supports': { n: number }
  'report-stance-opposes': { n: number }
  'report-stance-holds-back': { n: number }
  'report-verb-supports': None
  'report-verb-objects': None
  'report-verb-asks': None
  'report-verb-proposes': None
  'report-verb-informs': None
  'report-same-dates': { count: number }
  'report-next-meeting': { date: Value }
  'report-untold': None
  'report-untold-count': { n: number; total: Value }
  'report-planned': None
  'report-planned-line': { date: Value; status: Value }
  'report-planned-for': { date: Value }
  'report-next-none': None
  'report-due-missed': { date: Value; outcome: Value }
  'report-said-in': { meeting: Value }
  'report-noted-by': { name: Value }
  'report-passed-on': { by: Value; name: Value }
  'report-as-sender-says': { name: Value }
  'report-unnamed-author': None
  'report-no-source': None
  'report-col-facilitator': None
  'report-facilitator-of': { member: Value; person: Value }
  'cable-own-none': None
  'cable-own-empty': None
  'cable-period-empty': None
  'send-copy': None
  'send-docx': None
  'send-share': None
  'send-making': None
  'left-out-private': { n: number }
  'left-out-unsourced': { n: number }
  'left-out-show': None
  'left-out-item': { date: Value; name: Value }
  'left-out-why-private': None
  'left-out-why-unsourced': None
  'left-out-remedy': None
  'frame-title': None
  'frame-classification': None
  'frame-distribution': None
  'frame-requests': None
  'private-meeting': None
  'private-article': None
  'for-us-choice': None
  'for-us-hint': None
}

interface Roles {
  'role-small-group-facilitators': None
  'role-small-group-facilitator': None
  'role-facilitator': None
  'role-minister': None
  'role-opponent': None
  'role-text': None
  'role-trade-ministry-mirror': None
}

interface Search {
  'lookup-label': None
  'lookup-results': None
  'lookup-group-article': { n: number }
  'lookup-group-member': { n: number }
  'lookup-group-meeting': { n: number }
  'lookup-group-proposal': { n: number }
  'lookup-group-person': { n: number }
  'lookup-group-milestone': { n: number }
  'lookup-group-recent': None
  'lookup-hint': None
  'lookup-said': None
  'lookup-moved': { date: Value }
  'lookup-none': { query: Value }
  'lookup-start': None
  'lookup-move': None
  'lookup-open': None
  'lookup-record': None
  'lookup-langs': None
  'lookup-count': { n: number }
  'lookup-participant': None
}

interface Settings {
  'files-locked': None
  'files-locked-note': None
  'lock-title': None
  'lock-deck': None
  'lock-lost': None
  'lock-not': None
  'lock-passphrase': None
  'lock-new': None
  'lock-again': None
  'lock-set': None
  'lock-is-open': None
  'lock-is-shut': None
  'lock-unlock': None
  'lock-now': None
  'lock-change': None
  'lock-remove': None
  'lock-give-up': None
  'lock-give-up-deck': { n: number }
  'lock-give-up-do': None
  'lock-keep': None
  'lock-short': { n: Value }
  'lock-differs': None
  'lock-wrong': None
  'lock-done-set': None
  'lock-done-unlock': None
  'lock-done-change': None
  'lock-done-remove': None
  'lock-done-give-up': None
  'settings-title': None
  'settings-lang': None
  'settings-words': None
  'settings-words-deck': None
  'settings-word': None
  'settings-word-lang': None
  'settings-word-add': None
  'settings-word-remove': { text: Value }
  'settings-word-short': None
  'analyse-suggestions': None
  'analyse-suggestions-note': None
  'analyse-suggestion': None
  'analyse-inferred': None
}

interface Site {
  'site-nav': None
  'site-about': None
  'site-open': None
  'site-version': { version: Value }
  'site-signed': { key: Value }
  'site-unsigned': None
  'site-licence-is': { licence: Value }
  'site-cite': None
  'site-cite-version': None
  'site-cite-this': None
  'site-about-1': None
  'site-about-2': None
  'site-day-title': { date: Value }
  'site-day-earlier': { date: Value }
  'site-day-count': { n: number }
  'site-article-says': { date: Value; name: Value; status: Value }
  'site-article-none': { name: Value }
  'site-member-says': { name: Value }
  'site-meeting-says': { date: Value; title: Value }
  'site-takes-part': { date: Value }
  'site-took-part': { from: Value; to: Value }
  'site-from-to': { from: Value; to: Value }
  'site-to': { to: Value }
  'site-at-meeting': None
  'site-members-count': { n: number }
  'site-meetings-count': { n: number }
  'site-all-updates': None
  'site-data': None
  'site-data-dataset': None
  'site-data-csv': None
  'site-data-columns': None
  'site-data-package': None
  'site-feed': None
  'site-calendar': None
  'site-chart': None
}

interface Subjects {
  'members-title': None
  'members-deck': { participants: Value; term: string; total: Value }
  'members-beside': { names: Value }
  'members-part': None
  'members-others': None
  'member-participant': None
  'member-not': None
  'member-part': None
  'member-signed': { statement: Value }
  'member-not-signed': { statement: Value }
  'member-group-LDC': None
  'member-group-developing': None
  'member-group-developed': None
  'member-eu-state': None
  'member-acceded': { date: Value }
  'member-known': { confidence: Value }
  'note-confidence': { level: Value }
  'note-symbol': { symbol: Value }
  'note-date-of-report': None
  'note-date-inferred': None
  'confidence-high': None
  'confidence-medium-high': None
  'confidence-medium': None
  'confidence-low': None
  'member-roles': None
  'member-process': { n: number }
  'member-process-note': None
  'role-of-process': None
  'meetings-title': None
  'meetings-deck': { moved: Value; n: number }
  'meetings-later': { n: number }
  'col-date': None
  'col-meeting': None
  'col-kind': None
  'col-changed': None
  'col-participants': None
  'meeting-time': None
  'meeting-until': None
  'meeting-zone': None
  'meeting-place': None
  'meeting-members': None
  'meeting-chair': None
  'meeting-participants': None
  'meeting-topics': None
  'meeting-sources': None
  'meeting-changed': None
  'meeting-changed-none': None
  'meeting-recorded': None
  'meeting-recorded-none': None
  'meeting-also': { n: number }
  'meeting-here': { time: Value }
  'meeting-board': None
  'meeting-later': { date: Value }
  'meeting-previous': { date: Value }
  'meeting-next': { date: Value }
  'changed-count': { n: number }
  'sheet-title': None
  'field-article-choose': None
  'field-status-choose': None
  'field-status-steps': None
  'field-status-flags': None
  'field-date-hint': None
  'field-date-month': { month: Value }
  'field-meeting': None
  'field-meeting-none': None
  'field-basis': None
  'field-basis-reported': None
  'field-basis-inferred': None
  'field-basis-planned': None
  'field-url': None
  'field-url-hint': None
  'add-source': None
  'field-quote': None
  'field-statement': None
  'field-role-none': None
  'field-person-hint': None
  'field-member': None
  'field-member-none': None
  'field-outstanding': None
  'field-outstanding-hint': None
  'field-target-status': None
  'field-target-none': None
  'field-target-date': None
  'legend-what': None
  'visibility-choose': None
  'visibility-why-heard': None
  'legend-evidence': None
  'legend-who': None
  'legend-more': None
  'record-now': { date: Value; status: Value }
  'record-now-none': None
  keep: None
  'sheet-why': None
  'effect-older': { date: Value; status: Value }
  'effect-followed': { date: Value; status: Value; then: Value }
  'effect-outranked': { status: Value }
  'effect-planned': None
  'effect-confirms': None
  'effect-later': { date: Value }
  'effect-hidden': None
  'kept-public': { article: Value; date: Value; status: Value }
  'kept-private': { article: Value; date: Value; status: Value }
  'effect-private': None
  'keys-title': None
  'keys-find': None
  'keys-list': None
  'keys-close': None
  'keys-move': None
  'keys-open': None
  'keys-record-result': None
  'keys-record': None
  'keys-undo': None
  'keys-redo': None
  'keys-hide': None
  'keys-meetings': None
  'keys-matrix': None
  'draft-back': { date: Value }
  'draft-clear': None
  'error-summary': { n: number }
  'error-date-future': None
  'error-evidence': None
  'error-reason': None
  'error-outstanding': None
  'error-target': None
}

interface Table {
  'table-kind-articles': None
  'table-kind-observations': None
  'table-kind-meetings': None
  'table-kind-documents': None
  'table-kind-milestones': None
  'table-kind-members': None
  'table-kind-none': None
  'table-new-title': None
  'table-new-deck': None
  'table-name-missing': None
  'table-id': None
  'table-id-hint': None
  'table-id-taken': None
  'table-id-unfit': None
  'table-short-hint': None
  'table-called': None
  'table-tables': None
  'table-choose': None
  'table-paste': None
  'table-paste-hint': None
  'table-paste-read': None
  'table-pasted': None
  'table-reading': { name: Value }
  'table-read': { n: number }
  'table-rows': { n: number }
  'table-holds': None
  'table-remove': None
  'table-columns': None
  'table-columns-found': { n: Value; total: Value }
  'table-columns-unused': { names: Value }
  'table-column-none': None
  'table-column-unnamed': { n: Value }
  'table-ladder': None
  'table-ladder-count': { n: number }
  'table-ladder-deck': None
  'table-ladder-name': { n: Value }
  'table-ladder-phase': { name: Value }
  'table-ladder-flag': None
  'table-ladder-up': { name: Value }
  'table-ladder-down': { name: Value }
  'table-ladder-remove': { name: Value }
  'table-ladder-unknown': { name: Value }
  'table-ladder-taken': None
  'table-ladder-new': None
  'table-ladder-add': None
  'table-problems': None
  'table-problems-count': { n: number }
  'table-problems-deck': None
  'table-place': { name: Value; row: Value }
  'table-cell': { column: Value; place: Value }
  'table-use': { name: Value }
  'table-near': { near: Value }
  'table-near-by': { by: Value; near: Value }
  'table-order-ask': { value: Value }
  'table-problem-column-missing': { field: Value }
  'table-problem-column-twice': { value: Value }
  'table-problem-rows-none': None
  'table-problem-row-shifted': { value: Value }
  'table-problem-missing': { field: Value }
  'table-problem-cell-error': { value: Value }
  'table-problem-markup': None
  'table-problem-long': { other: Value }
  'table-problem-date-unread': { value: Value }
  'table-problem-date-none': { value: Value }
  'table-problem-date-year': { value: Value }
  'table-problem-date-ambiguous': { one: Value; two: Value; value: Value }
  'table-problem-date-future': { value: Value }
  'table-problem-reversed': { value: Value }
  'table-problem-status-unknown': { value: Value }
  'table-problem-status-unfit': { value: Value }
  'table-problem-article-unknown': { value: Value }
  'table-problem-article-ambiguous': { value: Value }
  'table-problem-article-left-out': { other: Value; value: Value }
  'table-problem-member-unknown': { value: Value }
  'table-problem-meeting-unknown': { value: Value }
  'table-problem-basis-unknown': { value: Value }
  'table-problem-whole-unread': { value: Value }
  'table-problem-whole-twice': { other: Value }
  'table-problem-number': { other: Value; value: Value }
  'table-problem-source-missing': None
  'table-problem-source-scheme': { value: Value }
  'table-problem-reason-missing': None
  'table-problem-article-differs': { other: Value; value: Value }
  'table-problem-duplicate': { other: Value }
  'table-problem-id-unknown': { value: Value }
  'table-file-large': { limit: Value }
  'table-file-unpacked': { limit: Value }
  'table-file-rows': { limit: Value }
  'table-file-columns': { limit: Value }
  'table-file-cells': { limit: Value }
  'table-file-slow': { limit: Value }
  'table-file-sheets': { limit: Value }
  'table-file-empty': None
  'table-file-foreign': None
  'table-file-old': None
  'table-file-locked': None
  'table-file-damaged': None
  'table-format': None
  'table-format-deck': None
  'table-format-dates': None
  'table-sample': None
  'table-preview': None
  'table-status-words': { n: number }
  'table-status-word': { status: Value; word: Value }
  'table-status-words-change': None
  'table-more-articles': { n: number }
  'table-rows-read': { n: number }
  'table-leave-out': { n: number }
  'table-leave-out-of': { n: Value; name: Value }
  'table-create': None
  'table-unfit': { reason: Value }
  'rows-title': None
  'rows-deck': { name: Value }
  'rows-new': None
  'rows-corrections': None
  'rows-check': { n: number }
  'rows-same': { n: number }
  'rows-add': { n: number }
  'rows-added': { n: number }
  'imports-table': { date: Value; n: number }
  'rows-open': None
  'start-open': None
  'publish-title': None
  'publish-deck': None
  'publish-open': None
  'publish-leaves': None
  'publish-stays': None
  'publish-stays-always': None
  'publish-stays-private': { n: number }
  'publish-stays-delegation': { n: number }
  'publish-stays-others': { n: number }
  'publish-langs': None
  'publish-empty': None
  'publish-folder': None
  'publish-zip': None
  'publish-stop': None
  'publish-dataset': None
  'publish-stopped': None
  'publish-stopped-folder': None
  'publish-zipped': { version: Value }
  'publish-written': { changed: Value; files: number; removed: Value; version: Value }
  'publish-not-written': None
  'about-url-hint': None
  'about-url-folder': None
  'publish-sign': None
  'publish-sign-hint': None
  'publish-key': { key: Value }
  'publish-do': None
  'publish-data': None
  'about-title': None
  'about-authors': None
  'about-url': None
  'about-description': None
  'about-licence': None
  'about-licence-none': None
  'publish-done': { version: Value }
  'publish-done-signed': { key: Value; version: Value }
  'publish-unfit': { reason: Value }
  'publish-unable': None
}

interface Texts {
  'texts-title': None
  'texts-deck': None
  'texts-empty': None
  'texts-open': None
  'texts-drop': None
  'texts-paste': None
  'texts-pasted': None
  'texts-read': None
  'texts-form': None
  'texts-field-title': None
  'texts-field-symbol': None
  'texts-field-date': None
  'texts-field-language': None
  'texts-mark-restricted': None
  'texts-mark-limited': None
  'texts-mark-job': None
  'texts-no-title': None
  'texts-bad-date': None
  'texts-reading': None
  'texts-failed': None
  'texts-body-locked': None
  'texts-body-missing': None
  'texts-gone': None
  'texts-not-printed': None
  'texts-all': None
  'texts-compare-with': { title: Value }
  'texts-compare-other': None
  'texts-correct': None
  'texts-remove': None
  'texts-holds': { articles: number; bracketed: Value; brackets: number; words: number }
  'texts-find': None
  'texts-found': { n: number }
  'texts-find-none': None
  'texts-parts': None
  'texts-part': None
  'texts-part-brackets': None
  'texts-part-bracketed': None
  'texts-part-held': None
  'texts-part-preamble': None
  'texts-part-section': { number: Value }
  'texts-part-annex': { number: Value }
  'texts-part-article': { number: Value }
  'texts-part-unnamed': None
  'texts-pick': None
  'texts-pick-none': None
  'texts-pick-other': None
  'texts-unmatched': None
  'texts-held': None
  'texts-held-none': None
  'texts-held-line': { n: number }
  'texts-absent': { n: number }
  'texts-unclosed': { n: number }
  'texts-marked': { mark: Value; n: Value; paragraphs: Value }
  'texts-fill-red': None
  'texts-fill-orange': None
  'texts-fill-yellow': None
  'texts-fill-green': None
  'texts-fill-cyan': None
  'texts-fill-blue': None
  'texts-fill-purple': None
  'texts-fill-grey': None
  'texts-fill-struck': None
  'texts-fill-underlined': None
  'texts-fill-agreed': None
  'texts-fill-meaning': { mark: Value; meaning: Value }
  'texts-tracked': { deleted: Value; inserted: Value }
  'comparison-title': None
  'comparison-total': { before: Value; now: number }
  'comparison-same': None
  'comparison-changed': { n: number }
  'comparison-unchanged': { n: number }
  'comparison-old': None
  'comparison-new': None
  'comparison-languages': None
  'comparison-unmarked-title': None
  'comparison-unmarked-deck': None
  'comparison-closed': { n: number }
  'comparison-opened': { n: number }
  'comparison-dropped': { n: number }
  'comparison-chosen': { n: number }
  'comparison-words-added': { n: number }
  'comparison-words-removed': { n: number }
  'comparison-unmarked': { n: number }
  'comparison-moved': { n: number }
  'comparison-members-added': { n: number }
  'comparison-members-removed': { n: number }
  'comparison-marks-added': { n: number }
  'comparison-marks-removed': { n: number }
  'comparison-mark-added': { mark: Value }
  'comparison-mark-removed': { mark: Value }
  'comparison-renumbered': { new: Value; old: Value }
  'comparison-new-part': None
  'comparison-gone-part': None
  'comparison-bar': { after: Value; before: Value }
  'comparison-show': None
  'comparison-inline': None
  'comparison-beside': None
  'comparison-filter': None
  'comparison-all': None
  'comparison-only-changes': None
  'comparison-only-brackets': None
  'comparison-skipped': { n: number }
  'comparison-moved-here': None
  'comparison-moved-away': None
  'comparison-bracket-closed': None
  'comparison-next': None
  'comparison-previous': None
  'comparison-clean': { article: Value }
  'comparison-nearly': { article: Value }
  'comparison-clean-statement': { text: Value }
  'comparison-nearly-statement': { text: Value }
  'comparison-print': None
  'comparison-docx': None
  'comparison-print-private': None
  'comparison-author': None
  'comparison-unknown': None
  'keys-change': None
}

interface Marks {
  'margin-keep': { n: number }
  'margin-kept': { n: number }
  'check-suggestion': None
  'check-inferred': None
}

interface Card {
  'card-page': None
  'page-day': None
  'card-then': None
  'card-now': None
  'card-evidence': None
  'card-facilitator': None
  'card-member': None
  'card-facilitates': None
  'card-proposals': None
  participant: None
  'not-participant': None
  'card-since': { date: Value }
  'card-contested': None
  'source-in-en': { source: Value }
  'source-in-fr': { source: Value }
  'source-in-es': { source: Value }
  'open-record': None
  'open-record-in': { name: Value }
  'open-record-of': { name: Value }
  pin: None
  'card-coverage': { date: Value }
  'record-to': { date: Value }
  'keep-failed': None
  failed: None
  'keep-in-panel': None
  'undo-again': None
  'press-again': None
  'card-effect-moves': { article: Value; from: Value; to: Value }
  'card-effect-first': { article: Value; to: Value }
  'card-effect-confirms': { date: Value }
  'card-effect-older': { date: Value; status: Value }
  'card-effect-outranked': { status: Value }
  'undo-in-panel': None
  'card-sentence': None
  'card-undo': None
  'card-undone': None
  'settled-by': { date: Value }
  outstanding: { n: number }
  'outstanding-due': { date: Value; n: number }
  'slip-reached': { date: Value; n: number; status: Value }
  'slip-reached-month': { date: Value; status: Value }
  'slip-open-month': { date: Value; status: Value }
  'slip-open': { date: Value; n: number; status: Value }
  'card-kept-public': { n: number }
  'card-kept-private': { n: number }
  'card-kept-mixed': { n: Value }
  'record-short': None
  'keep-sentence': None
  'row-now': None
  'row-then': { date: Value }
  'card-refused': None
  'card-said-elsewhere': None
}

interface Panel {
  'panel-record-to': { date: Value }
  'panel-page': { date: Value; lang: Value }
  'panel-no-day': None
  'panel-marks-on': None
  'panel-show-then': None
  'panel-previous': None
  'panel-next': None
  'panel-claims': None
  'panel-articles': None
  'panel-members': None
  'panel-yours': None
  'panel-edit': None
  'panel-show': None
  'panel-kept': None
  'panel-outweighed': None
  'panel-kept-outweighed': None
  'panel-keep-selection': None
  'panel-no-selection': None
  'panel-loading': None
  'panel-nothing': None
  'panel-off': None
  'panel-other': None
  'panel-other-once': None
  'panel-once': None
  'panel-always': None
  'panel-barred': None
  'panel-once-failed': None
  'panel-pdf': None
  'panel-pdf-open': None
  'panel-waiting': { n: number }
  'panel-waiting-none': None
  'panel-refused': { reason: Value }
  'panel-refused-field': { field: Value }
  'panel-refused-unfit': None
  'panel-shipped': None
  'panel-from-pwa': None
  'panel-changed': None
  'panel-kept-here': None
  'panel-private': None
  'panel-settings': None
  'panel-open-pwa': None
  'relation-new': None
  'relation-newer': None
  'relation-older': None
  'relation-same': None
  'relation-conflict': None
  'relation-outweighed': None
  'relation-undated': None
  'verdict-unread': None
  'verdict-none': None
  'verdict-same': None
  'verdict-new': { n: number }
  'verdict-newer': { n: number }
  'verdict-undated': { n: number }
  'verdict-older': { n: number }
  'verdict-conflict': { n: number }
  'verdict-outweighed': { n: number }
  times: { n: Value }
  'form-title': None
  'form-negotiation': None
  'role-wto-report': None
  'form-said-by': None
  'form-paragraph': { n: Value }
  quoted: { text: Value }
  'form-published': { date: Value }
  'source-of': { source: Value }
  'watch-heading': None
  'watch-follows-none': None
  'watch-follows': { n: number }
  'watch-follows-others': None
  'watch-failing': None
  'panel-suggestions-note': None
  'panel-press-again': None
  'panel-sort-relation': None
  'panel-sort-page': None
  'panel-wrong-note': { n: Value }
  'panel-more': { name: Value }
  'panel-this-page': None
  'panel-page-day': None
  'panel-known': { n: number; names: Value }
  'panel-positions': { n: number }
  'panel-uncertain': { n: number }
  'panel-pick': None
  'panel-save': { n: Value }
  'panel-taken-out': { name: Value }
  'panel-refused-here': { n: number }
  'panel-taught': None
  'panel-lessons-note': { n: Value }
  'panel-frames': { sites: Value }
  'said-elsewhere': { speaker: Value }
  'form-members': None
  'form-add-member': None
  'form-remove': { name: Value }
  'form-use-speaker': { speaker: Value }
  'form-kind': None
  'form-position': None
  'form-no-day': None
}

interface Options {
  'lang-en': None
  'lang-fr': None
  'lang-es': None
  'lang-pt': None
  'options-title': None
  'options-pwa': None
  'options-pwa-why': None
  'options-address': None
  'options-save': None
  'options-met': { version: Value }
  'options-met-only': None
  'options-unmet': { address: Value }
  'options-moved': { address: Value }
  'options-moved-open': None
  'options-moved-done': None
  'options-newer': None
  'options-older': None
  'options-bad-address': None
  'options-problem': { problem: Value }
  'options-what': None
  'options-articles': None
  'options-members': None
  'options-demonyms': None
  'options-claims': None
  'options-print': None
  'options-negotiations': None
  'options-negotiations-why': None
  'options-negotiations-pwa': None
  'options-negotiation-site': { site: Value }
  'options-sites': None
  'options-sites-none': { sites: Value }
  'options-off': { site: Value }
  'options-turn-on': None
  'options-remove': None
  'options-keys-why': None
  'options-no-key': None
  'options-outbox': None
  'options-export': None
  'options-export-why': None
  'options-watch': None
  'options-watch-why': { sites: Value }
  'options-watch-elsewhere': { hosts: Value; name: Value; sites: Value }
  'options-watch-on': None
  'options-watch-notify': None
  'options-welcome': None
  'watch-nothing': None
  'options-reading': None
  'options-reading-why': None
  'options-reading-auto': None
  'options-what-why': None
  'options-colours': None
  'options-colours-why': None
  'options-colours-sample': None
  'options-colour-of': { phase: Value }
  'options-colour-first': { colour: Value }
  'hue-slate': None
  'hue-amber': None
  'hue-blue': None
  'hue-green': None
  'hue-plum': None
  'hue-ink': None
  'hue-brown': None
  'hue-olive': None
  'hue-violet': None
  'options-keys-change': None
  connect: None
  'connect-again': None
  'connect-waiting': { address: Value }
  'connect-silent': { address: Value }
  'connect-why': None
}

interface Welcome {
  'welcome-title': None
  'welcome-lead': None
  'welcome-sample-title': None
  'welcome-sample': { day: Value; members: Value; one: Value; other: Value; talks: Value }
  'welcome-letters': None
  'welcome-claims': None
  'welcome-next': { sites: Value }
  'welcome-point': None
  'welcome-save-title': None
  'welcome-statement': { article: Value; day: Value }
  'welcome-statement-words': None
  'welcome-sign': None
  'welcome-only-sample': None
  'welcome-app': None
  'welcome-real': None
  'welcome-open': None
  'welcome-connect': None
}

interface Toolbar {
  articles: { n: number }
  members: { n: number }
  'badge-seen': { articles: Value; members: Value }
  'badge-news': { n: number }
  'menu-keep': None
  'menu-site': None
  'news-new': { name: Value; others: number }
  'outbox-locked': None
}

interface Manifest {
  description: None
  'command-next': None
  'command-previous': None
  'command-keep': None
  'command-toggle': None
  name: None
}

export interface CoreMessages extends Common, Start {}

export interface MoreMessages extends CommonScreens, Screens, Accuracy, Add, Analyse, Articles, Changes, Charts, Delegation, Entries, Files, Help, List, Meetings, Negotiations, Positions, Report, Roles, Search, Settings, Site, Subjects, Table, Texts {}

export interface PagesMessages extends Common, CommonScreens, Marks, Card, Panel, Options, Welcome {}

export interface ToolbarMessages extends Toolbar {}

export interface BrowserMessages extends Manifest, Marks {}

export interface MarksMessages extends Marks {}
