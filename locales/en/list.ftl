### My list.

## My list

list-title = My list
list-deck =
    { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } · { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
list-empty = Follow articles and members to see their changes here. Choose below.
list-add = Follow
list-remove = Unfollow { $name }
list-follow = Follow
list-following = Following
list-follow-whole = Follow the whole negotiation
list-following-whole = Following the whole negotiation
list-board = Show my list in Articles
list-changed = Changed since your last visit
note-private = Private note on { $name }
note-line = Note
note-red = Red lines
note-red-hint = What we cannot accept
note-never = Private: never exported, printed for us only. Included in full backups only.
note-locked = The note and the red lines are locked.
note-unkept = Not saved yet
note-due = To do by
note-done = Done
note-overdue = overdue
notes-due-title = To do
draft-held = With a passphrase, unsaved text is discarded when you lock or close this window.
