### Settings.

## Settings

files-locked = Private, locked with the backup’s passphrase
files-locked-note = Private entries are restored locked. Unlock them with the passphrase used when the backup was created.
lock-title = Passphrase for private entries
lock-deck = With a passphrase, entries that are not public, and notes, are encrypted on this device and in backups. You enter it each time you open or reload a window.
lock-lost = If you forget the passphrase, your private entries are lost: nobody can recover them. Write it down and keep it away from this device.
lock-not = The passphrase does not protect public entries, what is on screen while unlocked, entries waiting in the extension, or a device controlled by someone else. Traces of earlier data may remain on the disk for a while.
lock-passphrase = Passphrase
lock-new = New passphrase
lock-again = Confirm passphrase
lock-set = Set passphrase
lock-is-open = Private entries are protected by a passphrase and unlocked in this window.
lock-is-shut = Entries are locked in this window.
lock-unlock = Unlock
lock-now = Lock now
lock-change = Change the passphrase
lock-remove = Remove passphrase
lock-give-up = Forgot passphrase?
lock-give-up-deck =
    { $n ->
        [one] One private entry will be permanently deleted and the passphrase removed.
       *[other] { $n } private entries will be permanently deleted and the passphrase removed.
    }
lock-give-up-do = Delete locked entries
lock-keep = Leave it locked
lock-short = Use at least { $n } characters.
lock-differs = The passphrases do not match.
lock-wrong = Incorrect passphrase. Nothing was changed.
lock-done-set = Passphrase set. Private entries are now encrypted.
lock-done-unlock = Unlocked in this window.
lock-done-change = Passphrase changed. Earlier backups still open with the old passphrase.
lock-done-remove = Passphrase removed. Private entries are no longer encrypted.
lock-done-give-up = Locked entries deleted and passphrase removed.
settings-title = Settings
settings-lang = Language
settings-words = Custom terms
settings-words-deck = Other names for an article or a member. The extension and “Analyse text” recognise them from the next page you open.
settings-word = Word or phrase
settings-word-lang = Language
settings-word-add = Add
settings-word-remove = Remove “{ $text }”
settings-word-short = Enter a term of at least two letters and choose what it refers to.
more-accuracy = How reliably Plenary recognises names and statuses
analyse-suggestions = Suggestions to check
analyse-suggestions-note = Not counted, and never saved with others.
analyse-suggestion = Suggestion: check
analyse-inferred = Inferred from the contents
