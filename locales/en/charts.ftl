### Charts.

## Charts

pictures-title = Charts
pictures-deck = How the negotiations progressed. Each chart is also a table.
momentum-title = Articles by phase over time
momentum-text = { $from } – { $to }: the number of clean or concluded articles went from { $first } to { $last }. Largest monthly increase: { $most } ({ $when }).
momentum-month = Month
momentum-count = Articles
timeline-title = Timeline of an article
timeline-text =
    { $n ->
        [0] { $article }: no status on record until { $to }.
        [one] { $article }: one step until { $to }.
       *[other] { $article }: { $n } steps until { $to }.
    }
timeline-back-on = Moved back: { $dates }.
timeline-never-back = Never moved back.
timeline-lower-on = Lower step within the same phase: { $dates }.
timeline-aside-on = Parked: { $dates }.
targets-title = Targets and outcomes
targets-text =
    { $n ->
        [one] One target: { $parts }.
       *[other] { $n } targets: { $parts }.
    }
targets-part-met =
    { $n ->
        [one] one met
       *[other] { $n } met
    }
targets-part-late =
    { $n ->
        [one] one missed but reached later
       *[other] { $n } missed but reached later
    }
targets-part-missed =
    { $n ->
        [one] one missed and still not reached
       *[other] { $n } missed and still not reached
    }
targets-part-open =
    { $n ->
        [one] one open
       *[other] { $n } open
    }
targets-due = Due
targets-met = Reached
targets-none = No target announced by this date.
participation-title = Participation over time
participation-text = From { $first } ({ $from }) to { $last } ({ $to }). Sources count participants in different ways.
participation-members = Members
picture-none = No data to show by this date.
copy-link = Copy link
copy-link-of = Copy link: { $name }
copy-link-refused = The browser blocked copying. Copy this web address yourself: { $link }
link-copied = Link copied.
link-copied-entry = Link copied. It works for everyone who has received this entry.
link-only-here = Link not copied: this page opens on this device only.
link-copied-here = Link copied. Plenary runs on this computer: the link works on this device only.
this-page = this page
status-on = { $status }, { $date }
observation-asked-later = The status update that the link leads to is later than the as-of date ({ $date }).
observation-asked-missing = The linked status update is not in your data: withdrawn, replaced or not shared.
timeline-of = Timeline: { $article }
chart-exits = Share this chart: { $name }
chart-download = Download
chart-download-as = { $format }, download: { $name }
chart-embed = Embed
chart-embed-of = Embed: { $name }
chart-embed-text = Paste this code into the HTML of a page. It shows the chart as it is now, without a script, narrow or wide as its place is, and says the same to those who cannot see it.
chart-embed-code = HTML code
chart-embed-narrow = In a narrow column
chart-embed-wide = In a wide column
chart-embed-below = Below the chart: link, sources, date and a table of the data
chart-embed-copy = Copy code
chart-sources = Sources: { $names }.
chart-sources-more =
    { $n ->
        [one] Sources: { $names } and one other.
       *[other] Sources: { $names } and { $n } others.
    }
chart-day = As of { $date }.
chart-coverage = No public source found after { $date }.
chart-coverage-dataset = Dataset: no public source found after { $date }.
chart-made = Plenary, { $negotiation }, dataset { $version }.
chart-made-added = Plenary, { $negotiation }, dataset { $version } and { $added }.
chart-added =
    { $n ->
        [one] one added entry
       *[other] { $n } added entries
    }
chart-added-dated =
    { $n ->
        [one] one added entry ({ $date })
       *[other] { $n } added entries (latest: { $date })
    }
text-copied = Copied.
text-not-copied = The browser blocked copying. Select the text and copy it yourself.
cite = Cite
cite-of = Cite: { $name }
cite-none = There is nothing to cite here. Private entries are not cited.
cite-source = The source
cite-negotiation = The dataset
cite-plenary = This page of Plenary
cite-plain = Plain text
cite-copy = Copy { $format }
cite-copy-plain = Copy plain text
cite-planned = { $words } (planned)
cite-untitled = [On { $article }: { $status }]
cite-download = Download { $format }
cite-accessed = Accessed { $date }.
cite-dataset = Plenary, dataset { $version }
cite-dataset-added = Plenary, dataset { $version } and added entries
cite-article-title = { $article }: { $status } ({ $date })
cite-here = Plenary runs on this computer: its web addresses work on this device only.
export-table = Export (CSV)
export-rows =
    { $n ->
        [one] One row exported.
       *[other] { $n } rows exported.
    }
column-as-of = As of
column-article = Article
column-number = Number
column-theme = Theme
column-phase = Phase
column-status = Status
column-since = In phase since
column-basis = Basis
column-disputed = Sources differ
column-flags = Flags
column-outstanding = Outstanding issues
column-latest = Latest source, date
column-source = Source
column-member = Member
column-position = Position
column-date = Date
column-statement = Summary
column-symbol = Symbol
column-author = Author
column-official = Official name
column-code = Code
column-participates = Participant
column-from = Participant from
column-to = Participant until
column-group = Level of development
column-start = First day
column-end = Last day
column-meeting = Meeting
column-kind = Type
column-time = Starts at
column-until = Ends at
column-zone = Time zone
column-place = Place
column-chair = Chair
column-participants = Participants
column-changed = Articles that changed phase
column-id = Id
