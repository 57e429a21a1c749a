### Settings.

## Settings

files-locked = Private, locked with the backup’s passphrase
files-locked-note = Private entries are restored locked. Unlock them with the passphrase used when the backup was created.
lock-title = Passphrase for private entries
lock-deck = Encrypts private entries here and in backups. Asked at each start.
lock-lost = If you forget the passphrase, private entries are lost. Write it down elsewhere.
lock-not = Not protected: public entries, what is on screen, entries waiting in the extension.
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
        [one] One private entry is erased for good and the passphrase removed.
       *[other] { $n } private entries are erased for good and the passphrase removed.
    }
lock-give-up-do = Erase locked entries
lock-keep = Keep locked
lock-short = Use at least { $n } characters.
lock-differs = The passphrases do not match. Enter both again.
lock-wrong = Incorrect passphrase. Nothing was changed. Try again.
lock-done-set = Passphrase set. Private entries are now encrypted.
lock-done-unlock = Unlocked in this window.
lock-done-change = Passphrase changed. Earlier backups still open with the old passphrase.
lock-done-remove = Passphrase removed. Private entries are no longer encrypted.
lock-done-give-up = Locked entries erased and passphrase removed.
settings-title = Settings
settings-lang = Language
settings-words = Custom terms
settings-words-deck = Other names for an article or a member, recognised in texts.
settings-word = Word or phrase
settings-word-lang = Language
settings-word-add = Add
settings-word-remove = Remove “{ $text }”
settings-word-short = Enter a term of at least two letters and choose what it refers to.
analyse-suggestions = Suggestions to check
analyse-suggestions-note = Suggestions are not counted. Save each one yourself.
analyse-suggestion = Suggestion: check
analyse-inferred = Inferred from the contents
