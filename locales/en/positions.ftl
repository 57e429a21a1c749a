### Positions of members.

## Positions

matrix-title = Positions by article and member
matrix-deck =
    { $positions ->
        [one] { $positions } position
       *[other] { $positions } positions
    } · { $roles ->
        [one] { $roles } facilitator role
       *[other] { $roles } facilitator roles
    } · { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } · { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
matrix-unsourced =
    { $n ->
        [one] One position or role has no source.
       *[other] { $n } positions and roles have no source.
    }
matrix-interventions =
    { $n ->
        [one] One intervention in the meeting log is shown too.
       *[other] { $n } interventions in the meeting log are shown too.
    }
matrix-caption = Positions and roles by article and member, as of { $date }
matrix-scrolls = Table of articles by member (scrollable)
matrix-corner = Article, phase
matrix-role-key = Facilitator: a role, not a position
matrix-np-key = Italic: not a participant
matrix-np = not a participant
matrix-empty-key = Empty: no position on record (this does not mean “no”)
matrix-group = Members
matrix-group-all = All members
matrix-group-participants = Participants
matrix-group-list = My list
matrix-group-LDC = Least-developed countries (LDCs)
matrix-group-developing = Developing members
matrix-group-developed = Developed members
matrix-groups = Groups
matrix-theme = Theme
matrix-theme-all = All themes
matrix-full = Show empty rows and columns
matrix-none = No positions match these filters on this date.
matrix-then = then
matrix-cell-close = Close
matrix-stance = Position
error-url = Enter a web address that starts with https:// or http://, or leave the field empty.
positions = Positions
