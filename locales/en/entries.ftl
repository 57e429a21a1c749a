### The user’s entries: list, history, undo, sharing.

## Undo, redo, erase

undo-reason = Undone
redo-reason = Redone
undo-done = Undone: { $what }
redo-done = Redone: { $what }
undo-nothing = Nothing to undo.
redo-nothing = Nothing to redo.
undo-several =
    { $n ->
        [one] One change undone.
       *[other] { $n } changes undone.
    }
redo-several =
    { $n ->
        [one] One change redone.
       *[other] { $n } changes redone.
    }
undo-changed = Nothing was changed: another tab has made a change meanwhile. Try again.
undo-failed = Nothing was changed. { $reason }
step-import =
    { $n ->
        [one] Import of one entry
       *[other] Import of { $n } entries
    }
step-hidden =
    { $n ->
        [one] One entry that cannot be shown
       *[other] { $n } entries that cannot be shown
    }
step-and-more =
    { $n ->
        [one] { $what } – and one more entry
       *[other] { $what } – and { $n } more entries
    }
history-title = Changes made here
settings-history = What you added, withdrew and imported on this device: undo and redo
history-deck = Undo or redo whole changes. The last 200 are listed.
history-empty = No changes yet. What you add, correct, withdraw or import on this device is listed here.
history-save = Saved
history-withdraw = Withdrawn
history-import = Imported
history-undone = undone
history-elsewhere = in { $name }
history-undo-to = Undo up to here
history-redo-to = Redo up to here
erase-do = Erase for good
erase-title = Erase this entry for good?
erase-what =
    { $n ->
        [one] One entry is erased: { $what }
       *[other] { $n } entries are erased, earlier versions and withdrawals included: { $what }
    }
erase-means = Erased on this device for good. Earlier backups and exports still have it.
erase-done =
    { $n ->
        [0] Nothing was erased.
        [one] One entry erased.
       *[other] { $n } entries erased.
    }

## My entries

mine-title = My entries
mine-deck =
    { $n ->
        [0] No entries
        [one] One entry
       *[other] { $n } entries
    }{ entries-apart }
mine-elsewhere =
    { $n ->
        [0] No entries in { $name }
        [one] One entry in { $name }
       *[other] { $n } entries in { $name }
    }{ entries-apart }
mine-elsewhere-open = Open this negotiation
mine-empty = Nothing added yet. Press R on any screen, or Add status on an article.
mine-no-match = No entries match these filters.
mine-kind-observation = Status update
mine-kind-position = Position
mine-kind-room = Meeting log
mine-kind-note = Note
mine-kind-follow = My list
mine-kind-word = Custom term
mine-kind-text = Text
mine-kind-withdrawal = Withdrawal
mine-takes-back = Withdraws: { $what }
mine-not-here = an entry that is not on this device.
mine-show = Show
mine-show-all = All
mine-show-more = Show more
mine-superseded = replaced
mine-withdrawn-only = withdrawn
mine-withdrawn = withdrawn: { $reason }
mine-correct = Correct or withdraw
mine-share = Share
correct-title = Correct or withdraw
correct-title-dataset = Correct status update
correct-unknown = Status update not found.
correct-now = Current content
correct-history = Earlier versions
correct-reason = Reason
correct-reason-hint = Required. Saved with the entry.
correct-needs-reason = Enter a reason. It is saved with the entry.
correct-withdraw = Withdraw
correct-withdraw-pack = Status updates in the dataset cannot be withdrawn. You can correct them with your own.
correct-do = Save correction
correct-done = Correction saved. The earlier version is kept.
correct-withdrawn = Withdrawn. The entry is kept but no longer counts.
correct-again = The previous status applies again: { $status }, { $date }.
correct-gone = This entry no longer counts: { $reason }

## Sharing one entry

qr-text = Or as text
receive-title = Receive entries
receive-deck = Paste the text that the other phone shows, or scan its code.
receive-text = Text or link
receive-read = Open
receive-scan = Scan a code
receive-stop = Stop the camera
receive-camera = Camera
receive-no-camera = The camera cannot be used. Allow access to it in the browser, or paste the text.
receive-bad = This is not a valid Plenary entry. Scan the code again, or copy the whole text.
receive-keep = Save
receive-there =
    { $n ->
        [one] This entry is already on this device.
       *[other] These entries are already on this device.
    }
held-title =
    { $n ->
        [one] One entry ahead of this device’s clock
       *[other] { $n } entries ahead of this device’s clock
    }
held-deck = Check this device’s clock. Entries count at their time, or when used.
held-use = Use now
held-use-all =
    { $n ->
        [one] Use it now
       *[other] Use all { $n } now
    }
held-used =
    { $n ->
        [one] One entry counts from now on
       *[other] { $n } entries count from now on
    }
held-show = Show
entries-find = Search
entries-find-hint = Words, names, symbols…
entries-counted = { $name } ({ $n })
entries-shown =
    { $n ->
        [0] No entries of { $total }
        [one] One of { $total } entries
       *[other] { $n } of { $total } entries
    }
entries-from = Added from
entries-to = Added until
entries-sort-added = Date added, latest first
entries-sort-oldest = Date added, earliest first
entries-sort-dated = Date of what they state
entries-sort-article = Article
entries-select = Select entries
entries-select-all = Select all ({ $n })
entries-selected-hidden =
    { $n ->
        [one] One selected entry is hidden by the filters.
       *[other] { $n } selected entries are hidden by the filters.
    }
entries-make-public = Make public
entries-make-private = Make private
entries-make-delegation = Limit to the delegation
entries-reason-public = Made public
entries-reason-private = Made private
entries-reason-delegation = Limited to the delegation
entries-made-public =
    { $n ->
        [one] One entry is now public
       *[other] { $n } entries are now public
    }
entries-made-private =
    { $n ->
        [one] One entry is now private
       *[other] { $n } entries are now private
    }
entries-made-delegation =
    { $n ->
        [one] One entry is now for the delegation alone
       *[other] { $n } entries are now for the delegation alone
    }
entries-will-public =
    { $n ->
        [one] One entry becomes public: it is included in exports, printouts and the extension.
       *[other] { $n } entries become public: they are included in exports, printouts and the extension.
    }
entries-will-private =
    { $n ->
        [one] One entry becomes private: it stays on this device. Copies that others have are not changed.
       *[other] { $n } entries become private: they stay on this device. Copies that others have are not changed.
    }
entries-will-delegation =
    { $n ->
        [one] One entry is synced to your delegation’s devices only. Copies that others have are not changed.
       *[other] { $n } entries are synced to your delegation’s devices only. Copies that others have are not changed.
    }
entries-already-public =
    { $n ->
        [one] One is public already.
       *[other] { $n } are public already.
    }
entries-already-private =
    { $n ->
        [one] One is private already.
       *[other] { $n } are private already.
    }
entries-already-delegation =
    { $n ->
        [one] One is for the delegation already.
       *[other] { $n } are for the delegation already.
    }
entries-left =
    { $n ->
        [one] One stays as it is: it is for you alone, by another author, or no longer counts.
       *[other] { $n } stay as they are: they are for you alone, by another author, or no longer count.
    }
entries-do-public =
    { $n ->
        [0] Make public
        [one] Make one entry public
       *[other] Make { $n } entries public
    }
entries-do-private =
    { $n ->
        [0] Make private
        [one] Make one entry private
       *[other] Make { $n } entries private
    }
entries-do-delegation =
    { $n ->
        [0] Limit to the delegation
        [one] Limit one entry to the delegation
       *[other] Limit { $n } entries to the delegation
    }
entries-withdrawn =
    { $n ->
        [one] One entry withdrawn
       *[other] { $n } entries withdrawn
    }
entries-will-withdraw =
    { $n ->
        [one] One entry is withdrawn: it is kept but no longer counts.
       *[other] { $n } entries are withdrawn: they are kept but no longer count.
    }
entries-again =
    { $n ->
        [one] Withdrawing brings back one earlier entry, which counts again.
       *[other] Withdrawing brings back { $n } earlier entries, which count again.
    }
entries-again-dataset = Withdrawing brings back what the dataset states.
entries-again-withdraw = Withdraw the earlier entries too
entries-earlier =
    { $n ->
        [one] One of them is an earlier entry.
       *[other] { $n } of them are earlier entries.
    }
entries-along =
    { $n ->
        [one] One of them is about an article that is withdrawn.
       *[other] { $n } of them are about an article that is withdrawn.
    }
entries-left-withdrawn =
    { $n ->
        [one] One entry is not included: withdrawn, replaced or read only here.
       *[other] { $n } entries are not included: withdrawn, replaced or read only here.
    }
entries-do-withdraw =
    { $n ->
        [0] Withdraw
        [one] Withdraw one entry
       *[other] Withdraw { $n } entries
    }
entries-export = Export
entries-exported =
    { $n ->
        [one] File saved: { $name }, with one entry.
       *[other] File saved: { $name }, with { $n } entries.
    }
entries-export-none = Nothing to export: only public entries that count can leave this device.
entries-at-meeting = Meeting: { $meeting }
entries-quote-hint = Or enter a source link, or who said it, under “More details”. Your own words alone stay out of reports.
add-hint-position = Without a source link, reports name the members as the source and you as the author of the note.
lookup-unsaid = Nothing said on record by this date
lookup-places = Screens and actions
lookup-some = No result has all these words. Results with some of them:
lookup-cell = Positions: { $member }, { $article }
# A line for each screen or action, by its id in the code: words that a user may call it by.
lookup-place-words =
    articles = articles, list of articles, home
    changes = what changed, new, news, since my last visit
    report = report, meeting report, write a report, minutes
    brief = brief, summary, one page, print
    positions = positions, who supports, who opposes
    charts = charts, graphs, over time
    meetings = meetings, calendar, prepare a meeting, agenda
    members = members, countries, participants
    list = my list, follow, favourites
    log = meeting log, log what was said, intervention
    analyse = analyse text, paste a text, press release
    entries = my entries, my notes, red lines
    history = changes made here, undo, redo
    receive = receive, scan a code, open a link
    negotiations = negotiations, another negotiation, datasets
    table = spreadsheet, CSV, Excel, table
    files = backup, back up, restore, export, import, share, open a file
    delegation = colleagues, sync, devices, invite, join
    settings = settings, language, name, passphrase, lock, notifications
    accuracy = precision, recall
    help = help, keyboard shortcuts
    add-status = add status, add a status update
    add-milestone = add a date, deadline
    add-document = add a paper, proposal
lookup-group-text =
    { $n ->
        [one] In your text
       *[other] In your texts
    }
lookup-group-own =
    { $n ->
        [one] Your entry
       *[other] Your entries
    }
lookup-own-all = Show all { $n } in My entries
lookup-no-symbol = No document in this negotiation’s data has the symbol { $symbol }. The results below are similar.
log-deck = Choose a member, an article and an intervention. Lines are private.
log-add = Add to the log
log-none-left = No lines are left: they were written up or withdrawn.
log-write-up = Write up
log-write-up-deck = Make each line a status, a position, a sentence, or withdraw it.
log-write-up-of = Write up: { $name }
log-add-position = Add position
log-stance-choose = Choose a position
log-to-report = Add to report
log-in-report = In the report
log-in-report-private = In the report, for us only
log-corrected-reason = Corrected
log-written-up = Written up
log-position-public = Position saved: { $member }, { $verb } ({ $article })
log-position-private = Position saved as private: { $member }, { $verb } ({ $article })
log-position-delegation = Position saved for the delegation: { $member }, { $verb } ({ $article })
log-no-public-name = This article is not public. Choose another visibility, or make the article public first.
log-sentence-supports = { $member } supported “{ $article }”.
log-sentence-objects = { $member } objected to “{ $article }”.
log-sentence-asks = { $member } asked a question on “{ $article }”.
log-sentence-proposes = { $member } made a proposal on “{ $article }”.
log-sentence-informs = { $member } provided information on “{ $article }”.
