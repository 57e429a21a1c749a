### The pop-up card beside a highlight.

# Label: what this page says.
card-page = This page
page-day = Date of the page: the text gives no day
# Label: the status on the date of the page.
card-then = Status then
# Label: the status today.
card-now = Status now
card-evidence = Source
card-facilitator = Facilitator
card-member = Negotiation
card-facilitates = Facilitates
card-proposals = Proposals
participant = Participates
not-participant = Not known to participate
card-since = since { $date }
card-contested = Sources of the same day differ
source-in-en = { $source }, in English
source-in-fr = { $source }, in French
source-in-es = { $source }, in Spanish
open-record = Open in Plenary
open-record-in = Open in Plenary: { $name }
open-record-of = Open in Plenary: { $name }
# Verb, on a button: keeps the pop-up card open.
pin = Pin
card-coverage = No public source found after { $date }
record-to = data up to { $date }
keep-failed = Not saved. Reload the page and try again.
failed = This did not work. Try again.
keep-in-panel = Choose the status in the panel
undo-again = Not undone: keep the whole card in view for a moment, then press again.
press-again = Not saved: keep the whole card in view for a moment, then press again.
card-effect-moves = { $article }: “{ $from }” becomes “{ $to }”.
card-effect-first = { $article } gets its first status: “{ $to }”.
card-effect-confirms = No change: this confirms the current status (since { $date }).
card-effect-older = The article’s status does not change: “{ $status }” ({ $date }) is more recent.
card-effect-outranked = No change: “{ $status }”, of the same date, counts.
undo-in-panel = Undo in the panel
card-sentence = Statuses stated in this sentence
# Button: takes back what was just saved.
card-undo = Undo
card-undone = Undone
settled-by = to be settled by { $date }
outstanding =
    { $n ->
        [one] One issue outstanding
       *[other] { $n } issues outstanding
    }
outstanding-due =
    { $n ->
        [one] One issue outstanding, to be settled by { $date }
       *[other] { $n } issues outstanding, to be settled by { $date }
    }
slip-reached =
    { $n ->
        [one] { $status } target missed by one day ({ $date })
       *[other] { $status } target missed by { $n } days ({ $date })
    }
slip-reached-month = { $status } target missed ({ $date }), reached later
slip-open-month = { $status } target missed so far ({ $date })
slip-open =
    { $n ->
        [one] { $status } target missed by one day so far ({ $date })
       *[other] { $status } target missed by { $n } days so far ({ $date })
    }
card-kept-public =
    { $n ->
        [one] One status update saved (public)
       *[other] { $n } status updates saved (public)
    }
card-kept-private =
    { $n ->
        [one] One status update saved (private)
       *[other] { $n } status updates saved (private)
    }
card-kept-mixed = { $n } status updates saved (public and private)
# Short link: opens the article in Plenary.
record-short = open
keep-sentence = Save sentence…
row-now = today
row-then = as of the page’s date, { $date }
card-refused = Marked as wrong
card-said-elsewhere = Who said it is in another sentence, and is not saved: press Edit to confirm
