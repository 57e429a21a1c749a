### Page of an article.

crumb-board = Articles
article-number = { $text }, article { $number }
article-number-as = { $text }, article { $number } (“{ $title }”)
article-section = { $text }: { $section }
article-section-unsure = { $text }: { $section } (not verified)
article-process = A cross-cutting issue that the talks treat like an article
article-instrument = The agreement as a whole; never counted among the articles
article-not-in = Not in: { $text }
name-translated = translated by Plenary; not found in a source
continued-by = Continued by
continued-merge = Merged into
continued-split = Split into
continued-rename = Renamed
article-not-yet = Not in the negotiation by this date; begins: { $date }
# The name that an article had before.
as-earlier = as “{ $name }”
add-continuing = Merge, split or rename…
now-none = No status on record by this date
now-none-ever = Add the first status from a web page, a document or what was said in the room.
meaning-of = What “{ $status }” means
now-contested = Sources differ: another source of the same date gives { $statuses }.
timeline = Timeline
timeline-back =
    { $n ->
        [one] Moved back once
       *[other] Moved back { $n } times
    }
timeline-steady =
    { $n ->
        [one] One step
       *[other] { $n } steps, none back
    }
timeline-steps =
    { $n ->
        [one] One step
       *[other] { $n } steps
    }
timeline-lower = { $n } steps, back only within a phase
timeline-aside =
    { $n ->
        [one] { $course }; parked once
        [2] { $course }; parked twice
       *[other] { $course }; parked { $n } times
    }
timeline-alt = { $name }, step by step: { $turns }. The list below gives the same information.
timeline-turn = { $status } ({ $date })
timeline-turn-inferred = { $status } ({ $date }, inferred)
timeline-meetings = Meetings (long: mentioned)
timeline-meetings-short = Meetings
key-reported = Reported
key-inferred = Inferred
key-back = Moved back a phase
observations-count =
    { $n ->
        [one] 1
       *[other] { $n }, newest first
    }
observations-older =
    { $n ->
        [one] Show one older update
       *[other] Show { $n } older updates
    }
observations-later =
    { $n ->
        [one] One later status update is not shown.
       *[other] { $n } later status updates are not shown.
    }
show-today = Show today
basis-inferred = Inferred
basis-planned = Planned
target-by = target: { $status } by { $date }
depends-on = depends on { $names }
also-at = also at
published-month = published { $date }
mine-private = Your private entry
replaces = Replaces an earlier status update: { $reason }
replaces-none = Corrects an update of another article: nothing is replaced.
people-texts = People and texts
facilitators = Facilitators
person-unnamed = Person not named
seen-from-to = Mentioned { $from } – { $to }
seen-on = Mentioned { $to }
seen-since = Since { $from }
proposals = Proposals
no-symbol = No document symbol known
symbol-unsure = symbol not verified
targets = Targets and outcomes
target-set = Set on
target-target = Target
target-outcome = Outcome
target-status-by = { $status } by { $date }
target-met = Met
target-late = Missed, reached late
target-missed = Missed
target-open = Open
target-on = { $status }, { $date }
target-next = next status: { $status }, { $date }
target-nothing = no status since
note-label = Editor’s note
back-from = moved back from { $status }
coverage = No public source found after { $date } (last search: { $searched })
observations = Status updates
# A second status beside the status, such as “incorporation blocked”.
flag = flag
published = published { $date }
# Label of what the user added.
mine = Your entry
