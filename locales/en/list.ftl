### My list.

## My list

list-title = My list
list-deck =
    You follow { $articles ->
        [0] no article
        [one] one article
       *[other] { $articles } articles
    } and { $members ->
        [0] no member
        [one] one member
       *[other] { $members } members
    }.
list-empty = Follow articles and members to see their latest changes here and to filter the article list. Open one and select Follow, or choose below.
list-add = Follow
list-remove = Unfollow { $name }
list-follow = Follow
list-following = Following
list-board = Show my list in Articles
list-changed = Changed since your last visit
note-private = Private note on { $name }
note-line = Note
note-red = Red lines
note-red-hint = What we cannot accept
note-never = Private: never printed or exported. Included in full backups only.
note-locked = The note and the red lines are locked.
note-unkept = Not saved yet
draft-held = With a passphrase, unsaved text is discarded when you lock or close this window.
