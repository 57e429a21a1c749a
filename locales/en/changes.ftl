### What changed between two dates.

## What changed

changes-title = What changed
changes-finding =
    { $n ->
        [one] One change: { $from } – { $to }
       *[other] { $n } changes: { $from } – { $to }
    }
changes-continued-merge = { $of } were merged into { $into }
changes-continued-split = { $of } was split into { $into }
changes-continued-rename = { $of } was renamed { $into }
changes-none = No changes: { $from } – { $to }
changes-last = Last change (articles, documents, participants, milestones): { $date }.
changes-last-status = Last change of status: { $article }, { $status } ({ $date }).
changes-show-last = Show changes
changes-finding-since =
    { $n ->
        [one] One change: your last visit ({ $from }) – { $to }
       *[other] { $n } changes: your last visit ({ $from }) – { $to }
    }
changes-none-since = No changes: your last visit ({ $from }) – { $to }
changes-from = Compare with date
changes-go = Compare
changes-since-meeting = Since the previous meeting
changes-since-looked = Since my last visit
changes-seen = Mark as seen
changes-seen-done = Marked as seen. The next comparison starts from here.
changes-back = Moved back
changes-forward = Moved forward
changes-sideways = Parked or resumed
changes-step = Another step in the same phase
changes-first = First status
changes-slipped = Missed or postponed targets
changes-contested = Sources differ
changes-proposal = New proposals
changes-participant = New participants
changes-from-to = { $from } to { $to }
changes-put-off = { $status } by { $date } (postponed from { $before })
changes-target = { $status } by { $date }: { $outcome }
changes-but = { $one }, but also { $other }
news-on-followed =
    { $n ->
        [one] One news page names what you follow
       *[other] { $n } news pages name what you follow
    }
news-on-all =
    { $n ->
        [one] One news page on this negotiation
       *[other] { $n } news pages on this negotiation
    }
