### Words of the app’s first load: the frame and the list of articles.

# End of a count of entries: those withdrawn and those locked, which do not count. Other messages take it up.
entries-apart =
    { $withdrawn ->
        [0] { "" }
       *[other] { " " }· { $withdrawn } withdrawn
    }{ $locked ->
        [0] { "" }
       *[other] { " " }· { $locked } locked
    }

## Shell

negotiation-button = Negotiation: { $name }
nav-label = Main
nav-board = Articles
nav-meetings = Meetings
nav-members = Members
# Those who take part, as the negotiation calls them.
members-called =
    { $term ->
        [parties] Parties
        [participants] Participants
       *[members] Members
    }
# Button.
correct = Correct or withdraw
# Button: opens the menu of what can be added.
add-open = Add
nav-more = More
# Filter: shows only the articles and members that the user follows.
board-list = My list only
source-pack = Showing the dataset only.
source-mine = Showing added entries only.
source-all = Show all
source-choice-all = All data
source-choice-pack = Dataset only
source-choice-mine = Added entries only
skip = Skip to main content
search = Search
find = Search in any language
# Button that hides what is not public, on a screen that others see; the sentence in place of it; the button that shows it again.
hide-private = Hide private
private-hidden = Private entries are hidden.
asof-label = As-of date
asof-past = As of { $date }
asof-today = Today, { $date }
asof-previous = Previous meeting, { $date }
asof-next = Next meeting, { $date }
asof-no-earlier = no earlier meeting
asof-no-later = no later meeting
asof-last-meeting = Last meeting on record: { $date }
asof-last-meeting-unverified = Last meeting on record: { $date } (unconfirmed)
asof-no-meeting = No meeting on this day; the last was on { $date }
asof-back-today = Today
state-offline = Offline
state-record = Latest status: { $date }, { $age }
printed-record = Latest status: { $date }
state-no-source = No source by this date
state-empty = No status updates yet
state-age =
    { $n ->
        [one] yesterday
       *[other] { $n } days ago
    }
state-age-today = today
state-age-then =
    { $n ->
        [one] the day before
       *[other] { $n } days before
    }
state-age-same = the same day
state-backup =
    { $n ->
        [one] Backed up yesterday
       *[other] Backed up { $n } days ago
    }
state-backup-today = Backed up today
state-backup-never = Never backed up
state-coverage = Sources to { $date }
foot-computed = Each status is based on dated status updates, each with its source.
foot-pack =
    Dataset { $version }: { $observations ->
        [one] one status update
       *[other] { $observations } status updates
    }, { $meetings ->
        [one] one meeting
       *[other] { $meetings } meetings
    }.
foot-mine =
    { $n ->
        [0] No entries added
        [one] One entry added
       *[other] { $n } entries added
    }{ entries-apart }
lang-label = Display language
loading-title = Where each article stands
loading-deck = Loading the data on this device…
opens-elsewhere = (opens in a new tab)

## Dates, as CLDR writes them

# The twelve months as CLDR writes them, with commas between, none after.
months-short = Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept,Oct,Nov,Dec
# The twelve months, with commas between.
months-long = January,February,March,April,May,June,July,August,September,October,November,December
# The seven days from Sunday, with commas between.
weekdays-short = Sun,Mon,Tue,Wed,Thu,Fri,Sat
date-long = { $day } { $month } { $year }
month-long = { $month } { $year }
# A day inside a sentence, with its article; a month has none
day-in-sentence = { $date }

## Phases and statuses

from-phase = previously { $phase }
from-none = first status
# After a status: it follows from something else, nobody announced it.
inferred = inferred
# After a status: two sources of the same day give different ones.
contested = sources differ
# After a status. $date may be an element on the page: it is written once, last or not.
since = since { $date }

## Meetings

kind-plenary = Plenary
kind-round = Round
kind-ministerial = Ministerial meeting
kind-ministerial-statement = Ministerial statement
kind-statement = Statement
kind-general-council = General Council
kind-exploratory-meeting = Exploratory meeting
kind-work-programme = Work Programme
kind-informal = Informal meeting
kind-round-postponed = Postponed round
kind-plenary-planned = Planned plenary
kind-stocktaking = Stocktaking
kind-heads-of-delegation = Heads of delegation
kind-heads-of-delegation-planned = Planned meeting of heads of delegation
kind-work-programme-planned = Planned Work Programme meeting
kind-intersessional = Intersessional meeting
kind-discussion-group = Discussion group
asof-meeting-is = { $kind }: { $title }

## Articles: the headline

# The largest phase but one is written after the semicolon; without any, $m is 0.
headline-rest =
    { $m ->
        [0] .
       *[other] ; { $other }.
    }
headline-clean =
    { $n ->
        [0] None of { $total } articles is clean
       *[other] { $n } of { $total } articles clean
    }{ headline-rest }
headline-concluded = { $n } of { $total } articles concluded{ headline-rest }
# Of the agreement as a whole; $parts is a list, its first item headline-articles.
headline-whole = { $status } ({ $date }): { $parts }.
headline-articles =
    { $n ->
        [1] 1 article
       *[other] { $n } articles
    }
headline-all =
    { $n ->
        [1] The article is concluded.
       *[other] All { $n } articles are concluded.
    }
headline-few =
    { $total ->
        [1] 1 article: { $parts }.
       *[other] { $total } articles: { $parts }.
    }
headline-none =
    { $total ->
        [0] No articles yet.
        [1] 1 article, no status yet.
       *[other] { $total } articles, no status yet.
    }
part-concluded = { $n } concluded
part-clean = { $n } clean
part-nearly-clean = { $n } nearly clean
part-under-discussion = { $n } under discussion
part-proposed = { $n } proposed
part-parked = { $n } parked
part-dropped = { $n } left out
part-none = { $n } without a status
deck-since-visit =
    { $n ->
        [1] 1 article changed phase since your last visit ({ $date }).
       *[other] { $n } articles changed phase since your last visit ({ $date }).
    }
deck-changed =
    { $n ->
        [1] 1 article changed phase since { $meeting }.
       *[other] { $n } articles changed phase since { $meeting }.
    }
deck-unchanged = No article has changed phase since { $meeting }.
deck-settled = No article has changed phase since { $date }.
deck-new =
    { $n ->
        [1] 1 article has a status for the first time.
       *[other] { $n } articles have a status for the first time.
    }
# Button: shows what the headline counts, and how.
how-counted = How this is counted
board-charts = Charts
deck-first = The first status on record is dated { $date }.
deck-first-month = The first status on record is dated { $date }.
# Heading over what is ahead.
next-label = Next
next-none = No upcoming dates.
next-in =
    { $n ->
        [0] today
        [one] tomorrow
       *[other] in { $n } days
    }
next-target = { $article } (target: { $status })
next-planned = { $article } (planned: { $status })
next-more =
    { $n ->
        [one] one more
       *[other] { $n } more
    }
# A meeting whose day is not known has a month
meeting-on = { $meeting } of { $date }
meeting-in = { $meeting } of { $date }
the-plenary = the plenary
the-round = the round
the-ministerial = the ministerial meeting
the-ministerial-statement = the ministerial statement
the-statement = the statement
the-stocktaking = the stocktaking
the-heads-of-delegation = the meeting of heads of delegation
the-general-council = the General Council
meeting-unverified = planned, or not well sourced
the-meeting = the meeting

## Articles: the table

tally-label = Filter by phase
board-caption = Articles by theme as of { $date }
board-theme = Theme
board-theme-all = All themes
sort-phase = Phase
sort-since = Latest phase change
sort-evidence = Latest source
sort-name = Name
# The order of the list, in a line of what is shown.
sorted-phase = By phase
sorted-since = By latest phase change
sorted-evidence = By latest source
sorted-name = By name
board-shown = { $n } of { $total } shown
board-reset = Show all
board-no-match = No articles match these filters on this date.
col-article = Article
col-phase = Phase and status
# Head of a column: the day on which the article came into its phase.
col-since = In phase since
col-evidence = Latest source
col-history = History, { $years }
theme-of = { $n } of { $total } with a status
missing-list = No status by this date: { $names }.
# One line of names under a theme; left-out-more is a link after the last of them.
left-out-list = Left out: { $names }
left-out-more = and { $n } more
meanings = What each status means
instrument-label = The agreement as a whole
strip-then = { $first }, then { $rest }
strip-empty = no status
private-included = Includes a status update that is not public

## Article

# Button: adds a status to an article.
record = Add status
continues = Continues
merged-from = Merged from { $names }
others = others
outstanding-count =
    { $n ->
        [one] one issue outstanding
       *[other] { $n } issues outstanding
    }
no-source = no link
names-forms = Other names

## Add status

visibility-delegation = Delegation
saved = Saved.
undo = Undo
redo = Redo

## Failures

failure-title = Could not save
failure-retry = Try again
failure-reload = Reload
backup-due = { $n } entries, including withdrawals, are not backed up.
backup-now = Back up now
notice-unpromised = The browser may delete your data, always in a private window. Create a backup.
locked =
    { $n ->
        [one] One entry is locked.
       *[other] { $n } entries are locked.
    }
locked-none = Some entries are locked.
locked-open = Unlock
install = Install
notice-later = Later
notice-blocked = Plenary is open in another tab, which is blocking an update. Close that tab.
unknown-day = “{ $day }” is not a valid date. Showing today instead.
screen-failed = This part of Plenary did not load. Reload the page.
screen-coming = Loading…

## Add

late-data = The data is not read yet. Close other tabs of Plenary, then reload.
late-screen = This part of Plenary is taking a long time to load. Reload the page.
