### The extension’s panel.

panel-record-to = data up to { $date }
panel-page = This page: { $date }, { $lang }
panel-no-day = no date found
panel-marks-on = Highlights on this site
panel-show-then = Show statuses as of the page’s date
panel-previous = Previous highlight
panel-next = Next highlight
panel-claims = This page compared with your data
panel-articles = Also mentioned
panel-members = Members mentioned
panel-yours = Your entry
panel-edit = Edit
panel-show = Show on the page
# Adjective: this statement is saved.
panel-kept = saved
panel-outweighed = Another phase applies: a later or more advanced status update prevails
panel-kept-outweighed = Saved, but another phase applies: a later or more advanced status update prevails
panel-keep-selection = Save selected text
panel-no-selection = Select some text on the page first
panel-loading = Reading the page…
panel-nothing = No article or member is mentioned on this page.
panel-off = Highlights are off on this site. Plenary does not change the page.
panel-other = Plenary is not active on this site. You can read this page once, or turn Plenary on for the whole site.
panel-other-once = Plenary is not active on this site. You can read this page once.
panel-once = Read this page
panel-always = Always on this site
panel-barred = The browser does not allow extensions to read this page. Copy the text and paste it in “Analyse text” in Plenary.
panel-once-failed = The browser did not allow it. Press the Plenary button in the toolbar on this page, then try again.
panel-pdf = The browser does not allow extensions to read PDF files. Copy the text and paste it in “Analyse text” in Plenary.
panel-pdf-open = Open “Analyse text”
panel-waiting =
    { $n ->
        [one] One entry waiting to sync
       *[other] { $n } entries waiting to sync
    }
panel-waiting-none = Nothing waiting to sync
panel-refused = Plenary did not accept this entry: { $reason }
panel-refused-field = Plenary did not accept this entry: the field “{ $field }” is not valid.
panel-refused-unfit = Plenary did not accept this entry: a field is too long or contains something that cannot be backed up.
panel-shipped = Showing the dataset supplied with the extension. Open Plenary once to use your own data.
panel-from-pwa = Showing the data from Plenary.
panel-changed = The page has changed since you saved this
panel-kept-here = Saved from this page
panel-private = private
panel-settings = Settings
panel-open-pwa = Open Plenary
relation-new = New
relation-newer = Newer
relation-older = Older
# The page says what the data say.
relation-same = Same
relation-conflict = Conflicts
# A source that counts for more says something else.
relation-outweighed = No effect
relation-undated = No date
verdict-unread = The statuses stated on this page could not be read. Reload the page to try again.
verdict-none = This page does not state the status of any article.
verdict-same = Everything stated on this page is already in your data.
verdict-new =
    { $n ->
        [one] new information on one article
       *[other] new information on { $n } articles
    }
verdict-newer =
    { $n ->
        [one] more recent information on one article
       *[other] more recent information on { $n } articles
    }
verdict-undated =
    { $n ->
        [one] one article without a date
       *[other] { $n } articles without a date
    }
verdict-older =
    { $n ->
        [one] older information on one article
       *[other] older information on { $n } articles
    }
verdict-conflict =
    { $n ->
        [one] conflicting information on one article
       *[other] conflicting information on { $n } articles
    }
verdict-outweighed =
    { $n ->
        [one] information without effect on one article
       *[other] information without effect on { $n } articles
    }
# How often an article is named on the page. $n is two or more.
times = { $n } times
form-title = Save from this page
form-negotiation = Negotiation
role-wto-report = WTO report
form-said-by = Said by
form-paragraph = Paragraph { $n }
# A quotation, in the quotation marks of the language.
quoted = “{ $text }”
form-published = published { $date }
source-of = Source: { $source }
watch-heading = News
watch-follows-none = All news about the negotiations is listed.
watch-follows =
    { $n ->
        [one] Mentions the item you follow
       *[other] Mentions one of the { $n } items you follow
    }
watch-follows-others = All news about the other negotiations is listed.
watch-failing = The last request failed. Plenary will try again, less often.
panel-suggestions-note = Suggestions are not counted. Save each one yourself.
panel-press-again = Press again to save
panel-sort-relation = difference from your data
panel-sort-page = order on the page
panel-wrong-note = Status statements marked as wrong: { $n }. Stored here until you export or delete them.
panel-more = More: { $name }
panel-this-page = this page
panel-page-day = This page has no date. Enter it:
panel-known =
    { $n ->
        [one] Already in your data: { $names }
       *[other] Already in your data ({ $n }): { $names }
    }
panel-positions =
    { $n ->
        [one] Show one position of a member
       *[other] Show { $n } positions of members
    }
panel-uncertain =
    { $n ->
        [one] Show one uncertain status statement
       *[other] Show { $n } uncertain status statements
    }
panel-pick = Select several to save
panel-save = Save { $n }
panel-taken-out = Marked as wrong: { $name }
panel-refused-here =
    { $n ->
        [one] One status statement marked as wrong
       *[other] { $n } status statements marked as wrong
    }
panel-taught = What you corrected
panel-lessons-note = What you corrected: { $n } examples without words or addresses, stored on this device.
panel-frames = Not read: parts of this page that come from { $sites }
said-elsewhere = { $speaker }, named in another sentence. Tick to confirm.
form-members = Members
form-add-member = Add a member
form-remove = Remove { $name }
form-use-speaker = Use: { $speaker } (named in another sentence)
form-kind = What to save
form-position = Position
form-no-day = Enter the date of this statement.
