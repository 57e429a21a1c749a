### Reports and briefs.

report-subject = Subject
report-as-of = As of
report-sources = Sources
report-sources-count =
    { $n ->
        [one] One footnote.
       *[other] { $n } footnotes, at least one per line.
    }
report-public-only = Public data only.
report-cable-title-period = From { $from } to { $to }
report-cable-title-meeting = { $meeting }: { $counts }
report-whole-status = agreement as a whole “{ $status }”
report-phase-count = { $count } { $phase }
report-coverage = Dataset coverage
report-coverage-searched = Last search: { $date }.
report-coverage-added =
    { $n ->
        [one] One later entry was added ({ $date }).
       *[other] { $n } later entries were added (latest: { $date }).
    }
report-record-to = { $day } (latest source: { $end })
report-summary = Summary
report-back = Moved back, parked or with differing sources
report-open = Also reported
report-documents = Documents and participants
report-documents-apart = Documents without an article
report-continued = Merged, split or renamed
report-milestones = Milestones
report-participation = Participation
report-stand = Where the articles stand
report-stand-one = Where it stands
report-follow-up = Follow-up
report-our-line = Our line
report-text-article =
    In { $text }: { $brackets ->
        [0] no bracket.
        [one] { $brackets } bracket, words in brackets: { $words }.
       *[other] { $brackets } brackets, words in brackets: { $words }.
    }
report-text-held = Held by { $members }.
report-text-absent = Not in { $text }.
report-text-member =
    In { $text }: { $n ->
        [one] { $n } bracket bears the name.
       *[other] { $n } brackets bear the name.
    }
report-text-articles = Articles: { $articles }.
report-not-listed = Not listed
report-page-rest =
    { $n ->
        [one] One earlier status update or statement.
       *[other] { $n } earlier status updates and statements.
    }
report-stance-latest = { $member } { $stance } (latest: { $date }).
brief-history = Include history
report-history = History
report-targets = Targets
report-positions = Positions
report-facilitators = Facilitators
report-results = Results
report-changed = What changed
report-own = Comments with a source
report-moved-into =
    { $n ->
        [one] One article is now { $phase }: { $names }.
       *[other] { $n } articles are now { $phase }: { $names }.
    }
report-newly-in =
    { $n ->
        [one] One article is newly { $phase }: { $names }.
       *[other] { $n } articles are newly { $phase }: { $names }.
    }
report-not-announced = Inferred, not announced.
report-went-back = { $article } moved back from { $from } to { $to } ({ $date }).
report-set-aside = { $article } moved from { $from } to { $to } ({ $date }).
report-contested = { $article }, { $date }: sources differ ({ $one }, but also { $other }).
report-status-line = { $article }: { $status } ({ $date }).
report-says-of = { $article }: { $statement }
report-quoted = “{ $words }”
report-tabled = { $who } tabled { $what } ({ $date }).
report-joined = { $member }: first mentioned among the participants, { $date }.
report-continued-merge = { $of } were merged into { $into }, { $date }.
report-continued-split = { $of } was split into { $into }, { $date }.
report-continued-rename = { $of } was renamed { $into }, { $date }.
report-milestone-line = { $title } ({ $date }).
report-others = others
report-stands-at = { $article }: { $step } since { $since }.
report-stands-at-later = { $article }: { $phase } since { $since }; { $status } since { $later }.
report-none-yet = { $article }: no status on record by this date.
report-flags = Flags
report-flag-line = { $flag }: { $statement }
report-target-line = { $status } by { $date }: { $outcome }.
report-facilitator-since = { $who } (since { $date }).
report-facilitator-line = { $who } (mentioned: { $date }).
report-outcome-met = met ({ $date })
report-outcome-late =
    { $n ->
        [one] missed, reached one day late ({ $date })
       *[other] missed, reached { $n } days late ({ $date })
    }
report-outcome-late-month = missed, reached late ({ $date })
report-outcome-missed =
    { $n ->
        [one] missed, one day ago
       *[other] missed, { $n } days ago
    }
report-outcome-missed-month = missed
report-outcome-dropped = missed; left out ({ $date })
report-outcome-open =
    { $n ->
        [one] open, one day left
       *[other] open, { $n } days left
    }
report-outcome-open-month = open
report-issues =
    { $n ->
        [one] one issue outstanding
       *[other] { $n } issues outstanding
    }
report-next-clean = { $status } (target)
report-calendar-target = { $article }: { $status } (target)
report-calendar-planned = { $article }: { $status } (planned)
report-next-planned = { $status } (planned, { $date })
report-inferred = { $words } (inferred)
report-col-article = Article
report-col-phase = Phase, status
report-col-since = In phase since
report-col-outstanding = Outstanding
report-col-issue = Issue
report-col-agreed = Agreed or reported
report-col-next = Next step
report-col-who = Who
report-col-by = Due
report-col-outcome = Outcome
report-col-source = Source
report-col-date = Date
report-col-status = Status
report-col-statement = Summary
report-col-quote = Quote
report-col-basis = Basis
report-col-origin = Origin
report-col-author = Author
report-basis-reported = reported
report-basis-inferred = inferred
report-basis-planned = planned
copy-refused = The browser blocked copying. Save the text as Markdown instead.
save-markdown = Save as Markdown
save-html = Save as HTML
cable-title = Report
cable-meeting = Meeting
cable-from = From
cable-to = To
cable-write = Create
cable-empty = Choose a meeting or the first and last day of a period.
cable-csv = Follow-up as CSV
cable-own = Comments
cable-own-text = Comment
cable-own-source = Source
cable-own-private = Not in the report: what it cites is not public.
cable-own-unsourced = Not in the report: what it cites has no source.
cable-own-later = Not in the report: what it cites is of a later date.
cable-own-gone = Not in the report: what it cites was withdrawn, replaced or erased.
cable-own-add = Add
cable-own-remove = Remove the comment “{ $text }”
brief-title = Brief
brief-deck = One page on an article, a member or a meeting.
brief-unknown = This article, member or meeting is not in the dataset.
brief-empty = { $name }: no information with a source by { $date }.
report-subject-line = { $negotiation }: { $subject }
report-distribution = Distribution
report-original-title = Original title
report-language = Language
report-language-note = The tag “en” is beside texts in English, the language of their source.
report-unsourced =
    { $n ->
        [one] One public entry without a source is not included.
       *[other] { $n } public entries without a source are not included.
    }
report-for-us = For us only: contains entries that are not public
report-private-line = [Not public] { $words }
report-comments = Our comments
report-comments-note = Written by the authors of this report, without a source.
report-requests = Instructions requested
report-notes = Footnotes
report-made-with = Plenary
report-meeting = { $kind } ({ $date })
report-some-meeting = Meeting ({ $date })
report-english-words = { $status }. “{ $statement }”
report-said = Who spoke
report-intervention-line = { $article }: { $member } { $verb } ({ $date }).
report-said-apart = Positions without an article
report-statement-bare = { $member } ({ $date }).
report-position-bare = { $article }: { $member } { $stance } ({ $date }).
report-issues-line =
    { $n ->
        [one] One issue is outstanding.
       *[other] { $n } issues are outstanding.
    }
report-history-line = { $date }: { $step }
report-history-words = { $date }: { $step }. { $statement }
report-stance-bare = { $member } { $stance } ({ $date }).
report-article-stance-bare = { $article }: { $stance } ({ $date }).
report-stance-tabled =
    { $n ->
        [one] tabled text
       *[other] tabled text
    }
report-stance-withdrew =
    { $n ->
        [one] withdrew text
       *[other] withdrew text
    }
report-stance-supports =
    { $n ->
        [one] supports
       *[other] support
    }
report-stance-opposes =
    { $n ->
        [one] opposes
       *[other] oppose
    }
report-stance-holds-back =
    { $n ->
        [one] reserves its position
       *[other] reserve their position
    }
report-verb-supports = supports
report-verb-objects = objects
report-verb-asks = asks a question
report-verb-proposes = proposes
report-verb-informs = provides information
report-same-dates =
    { $count ->
        [one] Also on this day
       *[other] Also on these days
    }
report-next-meeting = next meeting: { $date }
report-untold = Status updates not listed
report-untold-count =
    { $n ->
        [one] One of { $total } status updates by this date is not listed here: it does not change the status.
       *[other] { $n } of { $total } status updates by this date are not listed here: they do not change the status.
    }
report-planned = Planned
report-planned-line = { $date }: { $status }
report-planned-for = planned: { $date }
report-next-none = none announced
report-due-missed = { $date } ({ $outcome })
report-said-in = said in the meeting: { $meeting }
report-noted-by = noted by { $name }
report-passed-on = { $name }, passed on by { $by }
report-as-sender-says = { $name }, according to the sender
report-unnamed-author = another device
report-no-source = no source given
report-col-facilitator = Facilitator
report-facilitator-of = { $person } ({ $member })
cable-own-none = None: our own comment
cable-own-empty = Enter a comment.
cable-period-empty = No information with a source for this period. Choose other dates or another meeting.
send-copy = Copy
send-docx = Save as Word (.docx)
send-share = Share…
send-making = Creating the document…
left-out-private =
    { $n ->
        [one] One entry that is not public is not included.
       *[other] { $n } entries that are not public are not included.
    }
left-out-unsourced =
    { $n ->
        [one] One entry without a source is not included.
       *[other] { $n } entries without a source are not included.
    }
left-out-show = Show what is not included
left-out-item = { $name }, { $date }
left-out-why-private = Not public
left-out-why-unsourced = Without a source
left-out-remedy = An entry is included once it has a source: a link, a document, a quote, a person, a member or a meeting.
frame-title = Classification, distribution, instructions
frame-classification = Classification line, on each page
frame-distribution = Distribution
frame-requests = Instructions requested, one per line
private-meeting = This meeting is not public. Choose “For us only”, or make it public.
private-article = This article is not public. Choose “For us only”, or make it public.
for-us-choice = For us only: include entries that are not public
for-us-hint = What you print, copy or save then has entries that are not public.
