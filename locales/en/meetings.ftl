### Meetings and the meeting log.

## Meeting log

room-title = Meeting log
room-meeting = Meeting
room-member = Who
room-article = On what
room-verb = Intervention
room-filter-member = Filter members by name
room-filter-article = Filter articles by name
room-words = Details (optional)
room-log = Log
room-kept = { $member }: { $verb } ({ $article })
room-others = All
room-none = No results for “{ $part }”.
verb-supports = supports
verb-objects = objects
verb-asks = asks a question
verb-proposes = proposes
verb-informs = provides information

## Meetings

ahead-title = Upcoming
ahead-later = What happened next (known today)
ahead-today = today
ahead-days =
    { $n ->
        [one] in one day
       *[other] in { $n } days
    }
ahead-tomorrow = tomorrow
ahead-none = No dates after this one.
ahead-target = target: { $status }
ahead-planned = planned: { $status }
ahead-ics = Export to calendar
agenda-title = Agenda
agenda-none = No agenda items on record.
meeting-slipped = Targets due at this meeting
prepare-title = Prepare
prepare-edit = Edit agenda and members
prepare-none = Choose the articles on the agenda and the members taking part.
prepare-silent = Nothing on record:
