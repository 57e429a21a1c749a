### Import, export, backup and restore.

## Import and export

files-title = Import and export
files-deck = All data is on this device. Nothing leaves unless you send it.
files-backup = Backup
files-backup-deck = Contains everything, private entries included. Store the file in a safe place.
files-no-copy = No second copy on this device: only a backup restores your entries.
files-backup-do = Create a backup
files-backup-done =
    Backup saved: { $n ->
        [one] one entry
       *[other] { $n } entries
    }{ entries-apart }.
files-backup-large = The backup would be larger than { $max } MB and could not be restored. Erase texts that you no longer need in My entries, then create it again.
files-drafts =
    { $n ->
        [one] One unsaved draft is not included in the backup:
       *[other] { $n } unsaved drafts are not included in the backup:
    }
files-export = Export
files-export-deck = Public entries of { $name } only. Withdrawals are told to earlier recipients.
files-export-json = Export entries (JSON)
files-export-csv = Export status updates (CSV)
files-export-ics = Export milestones and targets (calendar)
files-exported =
    Export saved: { $n ->
        [one] one entry
       *[other] { $n } entries
    }{ entries-apart }.
files-ics-empty = There are no dates after this one, so no calendar was saved.
files-ics-private = None of these dates is public, so no calendar was saved.
files-ics-omitted =
    { $n ->
        [one] One date is not public and is not included. To include it, make it public in My entries.
       *[other] { $n } dates are not public and are not included. To include them, make them public in My entries.
    }
files-ics-done =
    { $n ->
        [one] Calendar saved: one date.
       *[other] Calendar saved: { $n } dates.
    }
files-open = Import
files-open-deck = A backup, an export, shared entries or a dataset. You review first.
files-choose = Choose a file
files-reading = Reading the file: { $done } of { $total }
files-writing = Writing: { $done } of { $total }
files-refused = { $name } could not be imported. Nothing was changed.
files-reason = The file is not valid. Ask the person who sent it for a new copy.
files-cut = The file is incomplete. Choose another copy.
files-changed = The file is damaged: its content does not match its checksum. Choose another copy.
files-newer = The file was created with a newer version of Plenary. Connect to the internet, reload this page, then choose the file again.
files-older = The file was created with a version before Plenary 0.1.0 and cannot be opened. Choose a file from version 0.1.0 or later.
files-seems-empty = The file is empty. Choose another copy.
files-seems-table = This looks like a table (CSV). Open it in “Add rows from a table”.
files-seems-calendar = This looks like a calendar. Plenary can export calendars but not import them.
files-seems-page = This looks like a web page. To analyse it, paste its text in “Analyse text”.
files-seems-pdf = This looks like a PDF. To analyse it, paste its text in “Analyse text”.
files-seems-archive = This looks like an Office document or a compressed file. If it is compressed, extract it first.
files-seems-picture = This looks like an image.
files-seems-data = This looks like data from another program.
files-seems-text = This looks like a text file.
files-seems-unknown = Plenary does not recognise this type of file.
files-reads = Plenary imports backups, exports, shared entries, files from the extension and datasets (.plenary or .json).
files-to-reader = Analyse this text
files-large = The file contains more than Plenary can read at once. Choose another file.
files-too-large = The file is { $size } MB. The limit is { $max } MB. Choose a smaller file.
files-unreadable = The browser could not read the file. Choose it again or choose another copy.
files-is-backup = Backup from { $date }
files-is-export = Colleague’s export from { $date }
files-is-outbox = File from the extension, { $date }
files-is-pack = Dataset: { $name }, version { $version }
files-tally =
    { $n ->
        [one] one entry
       *[other] { $n } entries
    }{ entries-apart }
files-fresh = New
files-same = The same
files-pack-same = Unchanged
files-conflicting = Conflicting
files-mine-alone-restore = Only on this device (will be lost)
files-locked-lost = Private and locked, only on this device (will be lost)
files-changes = Status changes, as of { $date }
files-resealed = Encrypted in the backup (only its passphrase opens them)
files-conflict-import = If there is a conflict, your version is kept.
files-conflict-restore = If there is a conflict, the backup’s version is kept.
files-unsigned = This dataset is not signed. Use it only if you trust the sender.
files-signed-known = Signed by { $name } (key { $key }), and unchanged since.
files-signed-unknown = Signed with a key unknown to Plenary: { $key }. The dataset has not been modified since; check who owns the key.
files-key-first = This is the first signed dataset for this negotiation on this device. Check the key with the publisher through another channel. Plenary will remember it.
files-key-same = Signed with the same key as the previous dataset.
files-key-other = The previous dataset was signed with a different key: { $key }. Use this one only if the publisher explains the change.
files-key-none = The previous dataset was signed (key { $key }). This one is not.
files-pack-version = Dataset version { $version }
files-pack-named = Dataset of { $name }, version { $version }
files-pack-new = not on this device yet
files-pack-added = Added
files-pack-changed = Changed
files-pack-removed = Removed
files-pack-older = This dataset is older ({ $version }) than the one here ({ $here }). Importing it brings back what has been corrected since.
files-pack-same-version = This dataset has the same version ({ $version }) as the one here, with other content. Ask its author which one is right.
files-name-controls = The name of this dataset has hidden characters that change how it reads. They are not shown.
files-name-look-alikes = The name of this dataset mixes letters of several alphabets that look alike. Check who sent it.
files-name-alike = This is another negotiation than “{ $name }”, whose name reads the same. Check who sent it.
files-pack-other = This negotiation is not on this device yet. It will be added beside the others.
files-restore = Restore and replace current data
files-import =
    Import { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] one withdrawal
               *[other] { $withdrawn } withdrawals
            }
        [one]
            one entry{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
       *[other]
            { $n } entries{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
    }
files-outbox-own = You saved these entries yourself. Otherwise they are listed as from another device.
files-install = Use this dataset
files-cancel = Cancel
files-restored =
    Restored: { $n ->
        [0] no entries
        [one] one entry
       *[other] { $n } entries
    }{ entries-apart }.
files-imported =
    Imported: { $n ->
        [0]
            { $withdrawn ->
                [0] no entries
                [one] one withdrawal
               *[other] { $withdrawn } withdrawals
            }
        [one]
            one entry{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
       *[other]
            { $n } entries{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
    }.
files-installed = The dataset is in use. An earlier version can be restored under All negotiations.
files-installed-first = The dataset is in use.
files-failed = Nothing was changed: { $reason }
files-pack-now = Current dataset: { $name }, version { $version }
files-pack-reverted = The previous dataset is in use again.
failure-open-title = Plenary could not open your data
failure-typed = What you typed is still here.
failure-details = Technical details
failure-full = There is not enough storage space for this site. Free up some space, then try again.
failure-blocked = An older version of Plenary is open in another tab. Close that tab, then try again.
failure-outdated = A newer version of Plenary is open in another tab. Reload this page.
failure-older = The data on this device was saved by a version before Plenary 0.1.0, which this version cannot open. Nothing was changed. To start over, delete the data of this site in the browser’s settings.
failure-unavailable = The browser does not let this site store data (private window or security policy). Open Plenary in a normal window.
failure-corrupt = The browser cannot read the data stored on this device. Reload the page; if that does not help, restore a backup.
failure-no-pack = The dataset of this version of Plenary could not be downloaded. Connect to the internet, reload the page, then try again.
failure-bad-pack = The dataset supplied with this version of Plenary is not valid and was not used. Update Plenary, then try again.
failure-unfit = A field is too long or contains something that cannot be backed up. Shorten it, then try again.
failure-large = The text is longer than 5 MB. Save a part of it.
failure-unknown = The browser’s storage returned an error. Entries saved earlier are not affected. Try again.
failure-over = Delete unreadable data and reinstall the dataset
failure-over-copy =
    { $n ->
        [one] Delete unreadable data and restore one entry from the second copy
       *[other] Delete unreadable data and restore { $n } entries from the second copy
    }
failure-locked = Entries are locked. Unlock them in Settings, then try again.
failure-lock-damaged = What Plenary stored of your passphrase is damaged. Restore a backup to open your private entries.
damaged-lock-lost = What Plenary stored of your passphrase is damaged, and there is no intact copy of it on this device. Restore a backup to open your private entries.
damaged-rows = Stored data was damaged: { $what }. What could be read was kept. Your entries are not affected.
damaged-epoch = the number of the second copy
damaged-backup = the date of the last backup
damaged-lock = the passphrase (restored from the second copy)
damaged-signers = the known keys of datasets
damaged-imports = the imports that can be undone
damaged-steps = the changes that can be undone
damaged-forgotten = the list of erased entries
damaged-delegation = this device’s membership of the delegation
damaged-former-delegation = the name of the former delegation
kept-older =
    { $n ->
        [one] One entry was saved by a version before Plenary 0.1.0. It is kept on this device, but this version cannot show it.
       *[other] { $n } entries were saved by a version before Plenary 0.1.0. They are kept on this device, but this version cannot show them.
    }
locked-unreadable =
    { $n ->
        [one] One private entry cannot be decrypted. Restore it from a backup.
       *[other] { $n } private entries cannot be decrypted. Restore them from a backup.
    }
locked-unsealed =
    { $n ->
        [one] One private entry was found without encryption. Unlock your private entries, then check it in My entries.
       *[other] { $n } private entries were found without encryption. Unlock your private entries, then check them in My entries.
    }
framed = Plenary does not open inside another page.
framed-open = Open Plenary in its own tab
erased-title = Your data is no longer on this device
erased-deck =
    { $n ->
        [one] The browser has deleted your one entry from this device.
       *[other] The browser has deleted your { $n } entries, including withdrawals, from this device.
    }
erased-backup = Your last backup is from { $date }. Restore it to continue.
erased-no-backup = You have no backup. The dataset has been installed again.
erased-anew = Start over
unknown-title = Page not found
unknown-place = There is no page at “{ $place }”. The address may be mistyped or come from a newer version of Plenary.
unknown-article = There is no article “{ $id }” in this dataset. It may belong to another dataset or to a newer version.
unknown-member = There is no member “{ $id }” in this dataset. Member codes are two letters (ISO 3166), or eu.
unknown-meeting = There is no meeting “{ $id }” in this dataset. It may belong to another dataset or to a newer version.
unknown-find = Search by name
unknown-to-board = Go to articles
unknown-nothing-lost = Your data is not affected.
erased-put-back =
    { $n ->
        [one] Restore the entry still available in this window
       *[other] Restore the { $n } entries still available in this window
    }
recovered =
    { $n ->
        [one] The browser’s database was missing or damaged. One entry was restored from the second copy on this device.
       *[other] The browser’s database was missing or damaged. { $n } entries were restored from the second copy on this device.
    }
recovered-not =
    { $n ->
        [one] One line of the copy could not be read.
       *[other] { $n } lines of the copy could not be read.
    }
recovered-missing =
    { $n ->
        [one] One entry is lost: it is not in the copy either.
       *[other] { $n } entries are lost: they are not in the copy either.
    }
notice-put-back =
    { $n ->
        [one] One entry was restored.
       *[other] { $n } entries were restored.
    }
notice-switched = Plenary was updated in another window. Reload this one when you are ready.
arrived-status = One entry arrived from the extension: { $article } → { $status }.
# Message: entries came from the extension into the app.
arrived =
    { $n ->
        [one] One entry arrived from the extension.
       *[other] { $n } entries arrived from the extension.
    }
arrived-show =
    { $n ->
        [one] Show entry
       *[other] Show entries
    }
notice-waits = Entries from the extension are waiting to sync. Nothing is lost. { $reason }
notice-locked = Private entries from the extension are waiting to sync. Unlock your private entries to receive them.
install-ios = To install Plenary, choose Share, then Add to Home Screen.
notice-ready = Plenary is ready to work offline.
notice-update = A new version of Plenary is available.
notice-update-apply = Reload
notice-newer-extension = The extension is newer than this page. Reload the page to reconnect it.
notice-paired = The extension is connected.
plan-empty = The file has no entries.
plan-after = Status changes by the selected entries, as of { $date }
plan-no-change = No article changes its status, then or later.
plan-alters = Corrections and withdrawals of entries on this device
plan-alters-note = Select those that you agree with.
plan-elsewhere = Corrections and withdrawals of entries that are not here
plan-elsewhere-note = What a selected one withdraws or corrects will not count when it arrives.
plan-moves = New, and about the present or future status of an article
plan-adds = New
plan-foreign = Corrections without effect
plan-foreign-import = These entries name an entry of another article as the one that they correct. They cannot be imported.
plan-foreign-restore = These entries name an entry of another article as the one that they correct. They are kept and correct nothing.
plan-ahead = Ahead of this device’s clock
plan-ahead-import = More than a day ahead of this device. Once selected, held in My entries.
plan-ahead-restore = More than a day ahead of this device: held in My entries until then.
plan-conflicts = Conflicts with entries on this device
plan-chosen = { $chosen } of { $n } selected
plan-count =
    { $n ->
        [one] one entry
       *[other] { $n } entries
    }
plan-all = Select all
plan-none = Select none
plan-content = { $kind }: { $text }
plan-changes = { $article }: “{ $from }” becomes “{ $to }”.
plan-new-article = “{ $name }” (new)
plan-gains = { $article } gets its first status: “{ $to }”.
plan-loses = { $article } loses its status: “{ $from }”.
plan-contests = Sources of this date then differ.
plan-later = From { $date }: { $text }
plan-flag = { $article } gets the flag “{ $flag }”.
plan-no-flag = { $article } loses the flag “{ $flag }”.
plan-differs = { $article }: sources differ.
plan-agrees = { $article }: sources no longer differ.
plan-replaces-locked = Replaces or deletes a private entry on this device if there is one. Unlock your private entries to see it.
plan-withdraws-locked = Withdraws a private entry on this device. Unlock your private entries to see it.
plan-corrects-dataset = Corrects a status update of the dataset: { $what }
plan-corrects-here = Corrects a status update on this device: { $what }
plan-corrects-import = Corrects a status update that comes with it: { $what }
plan-corrects-unknown = Corrects a status update that is not on this device.
plan-withdraws-dataset = Withdraws a status update of the dataset: { $what }
plan-withdraws-here = Withdraws an entry on this device: { $what }
plan-withdraws-import = Withdraws an entry that comes with it: { $what }
plan-withdraws-unknown = Withdraws an entry that is not on this device.
plan-replaces-note = Replaces the note on this device. { $what }
plan-removes-note = Deletes the note on this device. { $what }
plan-removes-follow = Removes from My list: { $what }
plan-replaces-word = Replaces a custom term: { $what }
plan-removes-word = Removes a custom term: { $what }
plan-foreign-names = Names, as the entry that it corrects: { $what }
imports-title = Imported entries
imports-deck = Undoing an import removes its entries. What they corrected counts again.
imports-export =
    { $n ->
        [one] Imported on { $date }: one entry from a colleague’s export
       *[other] Imported on { $date }: { $n } entries from a colleague’s export
    }
imports-outbox =
    { $n ->
        [one] Imported on { $date }: one entry from a file of the extension
       *[other] Imported on { $date }: { $n } entries from a file of the extension
    }
imports-link =
    { $n ->
        [one] Received on { $date }: one entry by link or code
       *[other] Received on { $date }: { $n } entries by link or code
    }
imports-undo = Undo import
import-undo-negotiations = If you undo the import, this stays. You can change it in “All negotiations”.
import-undone =
    { $n ->
        [0] This import was already undone.
        [one] Import undone: one entry removed.
       *[other] Import undone: { $n } entries removed.
    }

## Merging a backup, both sides of an import, sharing chosen entries

plan-same-count =
    { $n ->
        [one] One entry is the same as on this device.
       *[other] { $n } entries are the same as on this device.
    }
plan-same-dataset =
    { $n ->
        [one] One entry is in the dataset already.
       *[other] { $n } entries are in the dataset already.
    }
plan-erased-count =
    { $n ->
        [one] One private entry that was erased on this device is not included.
       *[other] { $n } private entries that were erased on this device are not included.
    }
plan-contradicts = Contradictions with this device
plan-contradicts-note = Same article and date, another phase. If you import one, both are kept, and sources differ.
plan-completes = Additions to entries on this device
plan-completes-note = The copy here lacked something, such as the reason for a withdrawal.
plan-by = Added by
plan-made = (Added on { $date }.)
plan-side-theirs = This entry:
plan-side-here = On this device:
plan-side-dataset = In the dataset:
byline-other-device = { $name }, on another device
merge-choice = What to do with the backup
merge-merge = Merge with what is here
merge-merge-note = For a backup of your other device. Nothing here is deleted; private entries and My list are merged too.
merge-replace = Replace what is here
merge-replace-note = What is only on this device is lost.
merge-do =
    Merge { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] one withdrawal
               *[other] { $withdrawn } withdrawals
            }
        [one]
            one entry{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
       *[other]
            { $n } entries{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
    }
merge-nothing = This device already has everything in this backup.
merge-locked =
    { $n ->
        [one] One private entry in it is encrypted. Enter the passphrase used when the backup was created, or merge the others without it.
       *[other] { $n } private entries in it are encrypted. Enter the passphrase used when the backup was created, or merge the others without them.
    }
merge-passphrase = Passphrase of the backup
merge-unlock = Unlock
merge-wrong = This is not the passphrase of the backup. Try again.
merge-unreadable =
    { $n ->
        [one] One private entry in it is damaged and cannot be opened.
       *[other] { $n } private entries in it are damaged and cannot be opened.
    }
merge-shut =
    { $n ->
        [one] One private entry is not included. Unlock private entries in Settings, then open the backup again.
       *[other] { $n } private entries are not included. Unlock private entries in Settings, then open the backup again.
    }
backup-texts-damaged =
    { $n ->
        [one] The words of one text are damaged in this file and are not included. All else is. Choose another backup, or add the text again in Texts.
       *[other] The words of { $n } texts are damaged in this file and are not included. All else is. Choose another backup, or add the texts again in Texts.
    }
merge-texts =
    { $n ->
        [one] The words of one text that is here without them are merged too.
       *[other] The words of { $n } texts that are here without them are merged too.
    }
merge-unprotected = This device has no passphrase for private entries: those in this backup are stored here without one. Set one in Settings to encrypt them.
merge-negotiation =
    { $n ->
        [0] This negotiation is not on this device: { $name }.
        [one] One entry is of a negotiation that is not on this device: { $name }.
       *[other] { $n } entries are of a negotiation that is not on this device: { $name }.
    }
merge-negotiation-add = Add this negotiation too
merge-negotiation-later = The entries are stored, and shown once the dataset is added.
merge-dataset = A newer dataset of { $name }: version { $version }. This device has version { $here }.
merge-dataset-add = Use the newer dataset
merge-dataset-used = { $name }: version { $version } is in use.
imports-backup =
    { $n ->
        [one] Merged on { $date }: one entry from a backup
       *[other] Merged on { $date }: { $n } entries from a backup
    }
files-is-share = Shared entries, { $date }
share-select-end = Stop selecting
share-selected =
    { $n ->
        [0] No entries selected
        [one] One entry selected
       *[other] { $n } entries selected
    }
share-title = Share entries
share-count =
    To share: { $n ->
        [0]
            { $withdrawn ->
                [0] none of the selected entries
                [one] one withdrawal
               *[other] { $withdrawn } withdrawals
            }
        [one]
            one entry{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
       *[other]
            { $n } entries{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
    }.
share-along =
    { $n ->
        [one] Includes one related entry.
       *[other] Includes { $n } related entries.
    }
share-replaced =
    { $n ->
        [one] One of them is replaced by a correction that goes with it.
       *[other] { $n } of them are replaced by corrections that go with them.
    }
share-private =
    { $n ->
        [one] One entry that is not public is not included.
       *[other] { $n } entries that are not public are not included.
    }
share-withdrawn =
    { $n ->
        [one] One withdrawn entry is not included.
       *[other] { $n } withdrawn entries are not included.
    }
share-hidden =
    { $n ->
        [one] One entry, for you only or about an article that is not public, is not included.
       *[other] { $n } entries, for you only or about an article that is not public, are not included.
    }
share-too-many = Too many for one file: the limit is { $max } entries. Use an export instead.
share-file = Share a file
share-save = Download a file
share-shared = Shared.
share-saved = File saved: { $name }
share-code = Show a QR code
share-code-label =
    QR code for { $n ->
        [0]
            { $withdrawn ->
                [0] { "" }
                [one] one withdrawal
               *[other] { $withdrawn } withdrawals
            }
        [one]
            one entry{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
       *[other]
            { $n } entries{ $withdrawn ->
                [0] { "" }
                [one] { " " }and one withdrawal
               *[other] { " " }and { $withdrawn } withdrawals
            }
    }
share-code-deck = Scan this code with the other phone: nothing goes over the network.
share-code-long = Too much for a QR code: { $length } characters; the limit is { $max }. Share a file instead.
of-kind-article = article
of-kind-process-issue = issue of the process
of-kind-instrument = agreement as a whole
of-kind-step = step
of-kind-activity = activity
of-kind-flag = flag
of-applies-article = articles
of-applies-whole = agreement as a whole
of-basis-seen = as in the sources
of-basis-translated = translated
of-track-both = both
of-track-multilateral = multilateral
of-basis-partly-verified = partly verified
of-basis-not-verified = not verified
of-other = other
of-level-high = high
of-level-medium-high = fairly high
of-level-medium = medium
of-level-low = low
of-sense-tabled = text presented
of-sense-taken-up = taken up
of-sense-worked-on = under discussion
of-sense-left-open = still open
of-sense-nearly-agreed = nearly agreed
of-sense-agreed = agreed
of-sense-set-aside = parked
of-sense-reconciled = reconciled
of-sense-in-draft-of-chairs = in the draft of the Chairs
of-sense-concluded = concluded
of-sense-made-stable = made stable
of-sense-removed = removed
