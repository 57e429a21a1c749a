### Words of the app’s first load that the extension has too.

app-name = Plenary
foot-help = Help
foot-keys = Keyboard shortcuts
close = Close
# Of an article that is in the concluded agreement.
phase-concluded = Concluded
# Adjective of a text on which nothing is left in brackets: agreed.
phase-clean = Clean
# Of a text with few brackets left.
phase-nearly-clean = Nearly clean
phase-under-discussion = Under discussion
phase-proposed = Proposed
# Set aside for now; it may come back.
phase-parked = Parked
# Left out of the agreement.
phase-dropped = Left out
phase-none = No status
board-sort = Sort by
# Verb after the names of members: they put a text on the table, as a proposal. $n counts the members.
stance-tabled =
    { $n ->
        [one] tabled text
       *[other] tabled text
    }
# Verb after the names of members. $n counts them.
stance-withdrew =
    { $n ->
        [one] withdrew text
       *[other] withdrew text
    }
# Verb after the names of members. $n counts them.
stance-supports =
    { $n ->
        [one] supports
       *[other] support
    }
# Verb after the names of members. $n counts them.
stance-opposes =
    { $n ->
        [one] opposes
       *[other] oppose
    }
# Verb after the names of members. $n counts them.
stance-holds-back =
    { $n ->
        [one] reserves its position
       *[other] reserve their position
    }
visibility-public = Public
visibility-private = Private
cancel = Cancel
