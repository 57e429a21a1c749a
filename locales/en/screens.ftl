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

more-title = More
more-deck = More tools: compare, report, keep notes and move your data.
saved = Saved.
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
more-write = Reports and briefs
more-compare = Compare
more-work = Notes and entries
more-keep = Data and settings
more-changes = Changes since your last visit or between two dates
more-cable = A meeting or a period in one document, with a source for every line
more-brief = One-page summary of an article, a member or a meeting
more-pictures = Progress, timelines, targets and participation
more-matrix = Who tabled or withdrew text, who supports, opposes or reserves its position
more-list = Articles and members you follow, with notes and red lines
more-room = Who said what, in three taps
more-mine = Everything added to the dataset, and by whom: correct, withdraw or share it
more-reader = Paste a text to find the articles, members and statuses it mentions
more-files = Backup, restore, import, export and datasets
more-receive = Get an entry from another phone
more-settings = Language, custom terms, passphrase

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
