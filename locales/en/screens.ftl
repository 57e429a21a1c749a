### Words that several screens share.

board-filters = Filter and sort

## A phase as predicate of a number of articles

counted-concluded =
    { $n ->
        [one] concluded
       *[other] concluded
    }
counted-clean =
    { $n ->
        [one] clean
       *[other] clean
    }
counted-nearly-clean =
    { $n ->
        [one] nearly clean
       *[other] nearly clean
    }
counted-under-discussion =
    { $n ->
        [one] under discussion
       *[other] under discussion
    }
counted-proposed =
    { $n ->
        [one] proposed
       *[other] proposed
    }
counted-parked =
    { $n ->
        [one] parked
       *[other] parked
    }
counted-dropped =
    { $n ->
        [one] left out
       *[other] left out
    }
stance-facilitates = facilitates

## Shared by the screens

not-kept = Not saved. { $reason }
not-done = Something went wrong. Your data is not affected. Reload Plenary, then try again.
print = Print
copied = Copied.
article = Article
member = Member
meeting = Meeting
status = Status
day = Date
choose-article = Choose an article
choose-member = Choose a member
choose-meeting = Choose a meeting
nothing-yet = Nothing yet.
table-of = Show as table
more-install = Install Plenary to open it from its own icon and use it offline.

## Places of More: their names, and what is there

nav-changes = What changed
nav-report = Report
nav-analyse = Analyse text
nav-texts = Texts
nav-mine = Mine
nav-exchange = Exchange
nav-negotiations = Negotiations
nav-settings = Settings
nav-help = Help
more-changes = Changes since your last visit or between two dates
more-report = A meeting or a period with a source for every line; a brief on one page
more-analyse = Paste a text to find the articles, members and statuses it mentions
more-texts = Drafts of the negotiation, and what changed between two
more-mine = Your entries, changes made here, your list with notes and red lines
more-exchange = Import, export, backup, receive, tables, delegation
more-negotiations = All negotiations on this device: what changed, what is next, add or remove one
more-settings = Language, custom terms, passphrase
more-help = First steps, words, shortcuts, what is stored where, recognition accuracy

## Tabs: the screens of one place

tab-members = Members
tab-matrix = Positions
tab-cable = Report
tab-brief = Brief
tab-mine = My entries
tab-history = Changes made here
tab-list = My list
tab-files = Import and export
tab-receive = Receive
tab-rows = Tables
tab-delegation = Delegation
tab-negotiations = Overview
tab-compare = Compare
tab-help = Help
tab-accuracy = Recognition accuracy

## Article and member

# Heading: the newest things that members said.
last-said = Last said
# Button: shows the whole list.
show-all = All { $n }
# End of a list of members.
and-more =
    { $n ->
        [one] and one other
       *[other] and { $n } others
    }
names-places = Names and places
# Item of a menu, before the publisher.
source-open = Open source: { $publisher }
last-said-none = Nothing on record by this date.

## How the headline of the list is counted

count-each = Each article counts once, by its latest status on this date.
count-settled = Last phase changes ({ $date }): { $n }.
count-settled-new = First statuses that day: { $n }.
count-inferred = Inferred, not announced: { $n }.
count-before = Under discussion since before the agreement as a whole was concluded: { $n }.
count-none = Without a status by this date: { $n } of { $total }.
coverage-dataset = Dataset: { $text } Last search: { $searched }.
add-correct = Correct
# The “…” button at the end of a row.
row-actions = Actions: { $name }
# Link to the charts, at the head of the list of articles.
nav-pictures = Charts
source-label = Data shown
private-show = Show private
asof-choose = View the situation on another date
asof-day = Date
asof-meeting = Or a meeting
asof-meeting-none = Choose a meeting
asof-go = Go to date
asof-bad = This date does not exist. Enter a valid date.
key-enter = Enter
key-ctrl = Ctrl
board-find = Name
board-find-hint = Part of a name
keeping = Saving…
