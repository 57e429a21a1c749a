### Help, and the note of the first visit.

help-title = Help
help-what = Plenary follows negotiations article by article: where each one stands, since when, and which source says so. It works offline, on this device.

## The first visit

first-run-label = First steps
first-run-what = Where each article stands, since when, and by which source. Works offline.
first-run-browser = Add Plenary to your browser

## The four moments, with three steps each

help-moment-news = Reading the news
help-news-1 = With the extension in your browser, open a news page. Articles and members of the negotiation are underlined, an article in the colour of its phase.
help-news-2 = Point at a highlight. The pop-up card shows the status of the article and compares it with what the page says.
help-news-3 = Press + beside a status statement to save it with its date and source, as public or private. Without the extension, paste the text here:
help-moment-before = Before a meeting
help-before-1 = Read the headline above the list: it counts the articles by phase. Choose a date at the top to see the situation on that day.
help-before-2 = See which articles changed since the previous meeting, and by which source.
help-before-3 = Print one page on an article or a member, with history, positions and sources.
help-moment-during = In the meeting
help-during-1 = Everything works offline. Search by any name, in any language: press / or the button at the top.
help-during-2 = Add what is missing on the screen where you miss it: a meeting, an article, a document, a position. The button that saves makes it public or private.
help-during-3 = Log who says what in three taps: member, article, verb.
help-moment-after = After the meeting
help-after-1 = Add a status with its date and source: a link, a quote or who said it. Without a source it is not in reports.
help-after-2 = Create the report of the meeting, or of any period. Each line has its source.
help-after-3 = Share your entries with colleagues, and create a backup.

## Words

help-words = Words
help-statuses = Statuses: { $name }
help-own-words = Words used in Plenary
help-word-article = Article
help-means-article = A text under negotiation, or an issue that the talks treat like one.
help-word-status = Status
help-means-status = How far an article has come, in the words of the negotiation. Nobody sets it: it follows from the status updates.
help-word-phase = Phase
help-means-phase = What the statuses of all negotiations have in common: proposed, under discussion, nearly clean, clean, parked, concluded, left out. It gives an article its colour and symbol.
help-word-update = Status update
help-means-update = A dated status of an article with its source. It is not overwritten: a correction replaces it, and earlier ones are kept.
help-word-entry = Entry
help-means-entry = Anything you add: a status update, a meeting, a document, a position, a note.
help-word-term = Custom term
help-means-term = A name of your own for an article or a member, added in Settings. The search, the filter of the list and the extension find what it names by it.
help-word-dataset = Dataset
help-means-dataset = The data file of a negotiation. It comes with Plenary, from a colleague or from your own tables.
help-word-asof = As-of date
help-means-asof = The day whose situation is shown. Only what is dated up to that day counts.
help-word-basis = Reported, inferred, planned
help-means-basis = The basis of a status update: a source says so; it follows from other facts; it is announced for later and does not count yet.
help-word-differ = Sources differ
help-means-differ = Two sources say different phases of the same article on the same date.
help-word-outstanding = Outstanding issues
help-means-outstanding = Points of an article that are still open.
help-word-target = Target
help-means-target = A status announced for a date: met, missed or open.
help-word-position = Position
help-means-position = What a member holds on an article: it tabled or withdrew text, supports, opposes or reserves its position.
help-word-visibility = Public, private
help-means-visibility = Public entries are included in exports, printouts and the extension. Private ones stay on this device; only a backup and a report “For us only” include them. On a screen that others see, Hide private (key .) hides all that is not public; nothing is deleted.
help-word-delegation = Delegation
help-means-delegation = Devices that have the same entries, over a server of their own. An admin invites each device; both compare six digits. Entries for the delegation go to its devices only; public ones go there as well; private ones stay here. A removed device cannot read what is written later.
help-word-highlight = Highlight, status statement
help-means-highlight = In the extension: a name that is found on a page, and a sentence of the page that states a status.

## Accuracy

help-accuracy = Names and status statements on pages are recognised by rules, which can be wrong. Read the sentence before you save what was found in it. How often the rules are right was measured on texts that they were not made for.

## Storage

help-stored = What is stored where
help-stored-entries = Your entries
help-where-entries = In this browser, on this device. A second copy beside them restores them after damage.
help-stored-private = Private entries
help-where-private = In the same place. With a passphrase they are encrypted.
help-stored-drafts = Drafts of forms
help-where-drafts = On this device until you save or discard them; with a passphrase, only while Plenary is open.
help-stored-backup = Backups
help-where-backup = In a file that you save, with everything, private entries included. The browser may delete its data: create a backup from time to time.
help-stored-app = Plenary and its datasets
help-where-app = In this browser, so that they open offline.
help-stored-extension = The extension
help-where-extension = A copy of the public data, and the entries that are waiting to sync.
help-stored-server = On servers
help-where-server = Nothing that you add, unless you set up a delegation: its server stores encrypted entries that it cannot read. Otherwise only what you export, print, copy or share leaves this device.

## Installation

help-browser = Plenary in your browser
help-app = The app
help-app-how = To open Plenary from its own icon, choose Install in the address bar, or Add to Home screen in the menu of the browser.
help-extension = The extension
help-extension-how = The extension highlights articles and members on web pages and saves status statements to Plenary. Get it for Chrome, Edge or Firefox where you got Plenary, then choose Connect on its first page.
