/** Words of the accuracy page, in English: a part of the catalogue of the screens loaded on use. */

export const enAccuracy = {
  'accuracy-title': 'Recognition accuracy',
  'accuracy-finding':
    'Test on { $n } excerpts of real pages that were never looked at while it was built: { $claimsWrong } of what Plenary showed as a status statement was wrong, and it found { $claims } of those on the pages. { $wrong } of the articles it recognised were wrong, and it missed { $missed } of those mentioned.',
  'accuracy-silent':
    'On 100 pages that state nothing about these negotiations, { $statements } false status statements and { $suggestions } false suggestions were shown ({ $n } such excerpts tested).',
  'accuracy-rest': 'The figures in French rest on { $fr } status statements, those in Spanish on { $es }.',
  'accuracy-statements': 'All that is shown as a status statement',
  'accuracy-how':
    'Names and statements were annotated before any text was read by Plenary. A wrong link counts as worse than a missed one. Precision: share of what was found that is right. Recall: share of what is there that was found. Beside each share is the range in which it lies with 95% confidence (Wilson score interval): the fewer the cases, the wider.',
  'accuracy-heldout': 'Passages based on real news, not used for tuning ({ $n })',
  'accuracy-varied': 'Invented passages with varied wording, used for training ({ $n })',
  'accuracy-dev': 'Passages used while building it ({ $n })',
  'accuracy-what': 'Type',
  'accuracy-lang': 'Language',
  'accuracy-precision': 'Precision',
  'accuracy-recall': 'Recall',
  'accuracy-found': 'Right',
  'accuracy-wrong': 'Wrong',
  'accuracy-missed': 'Missed',
  'accuracy-all': 'All',
  'accuracy-articles': 'Articles',
  'accuracy-members': 'Members',
  'accuracy-demonyms': 'Members by adjective (“Canadian”)',
  'accuracy-explicit': 'Status statements said of the article',
  'accuracy-contents': 'Status statements that follow from the contents of the text',
  'accuracy-proposed': 'Status statements of a proposal',
  'accuracy-suggestions': 'Suggestions, of the statements that are missed',
  'accuracy-withSuggestions': 'Status statements and suggestions together',
  'accuracy-underDiscussion': 'Statements of “under discussion”',
  'accuracy-types':
    'Statements about an article, about a proposal, and those that follow from the contents of a text are counted apart. A suggestion is a status that only one of two methods found, the rules or a statistical model of the wording. It is for you to check: it is never counted, and never saved together with others.',
  'accuracy-current':
    'Figures on real excerpts computed on { $date } with the recognition of this version. Those on our own passages were computed when this version was built.',
  'accuracy-earlier':
    'Figures on real excerpts computed on { $date } with an earlier version of the recognition, since their texts are not part of Plenary. Those on our own passages were computed when this version was built.',
  'accuracy-real-test': 'Real excerpts that were never looked at ({ $n })',
  'accuracy-real-learn': 'Real excerpts that the recognition learned from ({ $n })',
  'accuracy-source': 'Source',
  'accuracy-source-wto': 'WTO pages on these negotiations, and reprints ({ $n })',
  'accuracy-source-ministry': 'Ministries ({ $n })',
  'accuracy-source-press': 'Press ({ $n })',
  'accuracy-source-other': 'Law firms, think tanks, associations ({ $n })',
  'accuracy-source-agreement': 'Pages about another agreement ({ $n })',
  'accuracy-source-wto-topic': 'WTO pages on another topic ({ $n })',
  'accuracy-source-news': 'General news ({ $n })',
  'accuracy-names-only': 'In Portuguese only names are read, and no status statements: this is not measured.',
} as const
