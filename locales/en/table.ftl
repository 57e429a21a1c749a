### Tables, and datasets made of them.

table-kind-articles = Articles
table-kind-observations = Status updates
table-kind-meetings = Meetings
table-kind-documents = Documents
table-kind-milestones = Milestones
table-kind-members = Participants
table-kind-none = Nothing: do not read this sheet
table-new-title = Start a negotiation
table-new-deck = Use your own tables. Nothing is added before you have seen it.
table-name-missing = Enter a name for the negotiation.
table-id = Short name for web addresses
table-id-hint = Lowercase letters, digits and hyphens. It cannot be changed later.
table-id-taken = Another negotiation has this short name. Enter another one.
table-id-unfit = Use only the letters a to z, digits and hyphens.
table-short-hint = The extension recognises pages about the negotiation by its names.
table-called = Those who take part are called
table-tables = Tables
table-choose = Choose files (CSV, XLSX)
table-paste = Or paste cells from a spreadsheet
table-paste-hint = Copy them with the row that names the columns. You can also drop files here.
table-paste-read = Read pasted cells
table-pasted = Pasted cells
table-reading = Reading { $name }…
table-read =
    { $n ->
        [one] One row was read. Check below what it holds.
       *[other] { $n } rows were read. Check below what they hold.
    }
table-rows =
    { $n ->
        [one] one row
       *[other] { $n } rows
    }
table-holds = Holds
table-remove = Remove
table-columns = Columns
table-columns-found = { $n } of { $total } found
table-columns-unused = Columns not read, and kept nowhere: { $names }.
table-column-none = Not in the table
table-column-unnamed = Column { $n }
table-ladder = Statuses
table-ladder-count =
    { $n ->
        [one] one status
       *[other] { $n } statuses
    }
table-ladder-deck = From the first step to the last, named as in your tables.
table-ladder-name = Name of status { $n }
table-ladder-phase = Phase of “{ $name }”
table-ladder-flag = Flag, beside the status
table-ladder-up = Move “{ $name }” up
table-ladder-down = Move “{ $name }” down
table-ladder-remove = Remove “{ $name }”
table-ladder-unknown = “{ $name }” is in the table and not among the statuses.
table-ladder-taken = Another status has this name. Enter a different one.
table-ladder-new = New status
table-ladder-add = Add status
table-problems = Problems
table-problems-count =
    { $n ->
        [one] one problem
       *[other] { $n } problems
    }
table-problems-deck = Correct the cells here. Most of these rows are not included.
table-place = { $name }, row { $row }
table-cell = { $column }, { $place }
table-use = Use “{ $name }”
table-near = Did you mean “{ $near }”?
table-near-by = Did you mean “{ $near }” (“{ $by }”)?
table-order-ask = Which date is { $value }? The answer holds for all dates of the tables.
table-problem-column-missing = No column for “{ $field }” was found, so no row of this table is read. Choose the column above.
table-problem-column-twice = Two columns are called “{ $value }”. Only the one that is chosen above is read.
table-problem-rows-none = The table has column names and no rows. Add rows, or choose another file.
table-problem-row-shifted = The row has more cells than there are columns: “{ $value }”. Put text that has commas in quotes.
table-problem-missing = “{ $field }” is empty. Enter a value.
table-problem-cell-error = The spreadsheet shows an error here: { $value }. Enter a value.
table-problem-markup = The cell has the sign <, which is not allowed. Enter plain text.
table-problem-long = The text is longer than { $other } characters. Shorten it.
table-problem-date-unread = “{ $value }” is not a date. Enter one such as 22 July 2021 or 2021-07-22.
table-problem-date-none = The date { $value } does not exist. Enter a valid date.
table-problem-date-year = { $value } is a year only. Enter a day or a month.
table-problem-date-ambiguous = { $value } may be { $one } or { $two }. Choose one.
table-problem-date-future = The date { $value } is in the future. Correct it, or enter “planned” as the basis.
table-problem-reversed = The end ({ $value }) is before the start. Correct one of the dates.
table-problem-status-unknown = There is no status “{ $value }”. Correct it, or add it to the statuses.
table-problem-status-unfit = The status “{ $value }” cannot be used for this article. Choose another one.
table-problem-article-unknown = There is no article “{ $value }”. Correct the name, or add the article.
table-problem-article-ambiguous = Two articles are called “{ $value }”. Enter the full name.
table-problem-article-left-out = The article “{ $value }” has a problem in row { $other }. Correct that row first.
table-problem-member-unknown = There is no member “{ $value }”: only the rest of the row is taken. Enter its name or code if it takes part.
table-problem-meeting-unknown = There is no meeting “{ $value }”. Enter its title or its date.
table-problem-basis-unknown = “{ $value }” is not a basis. Enter reported, inferred or planned.
table-problem-whole-unread = “{ $value }” is neither yes nor no. Enter yes or no.
table-problem-whole-twice = Row { $other } is the agreement as a whole already. There can be only one. Correct one of the rows.
table-problem-number = “{ $value }” is not a whole number up to { $other }. Correct it.
table-problem-source-missing = The row has no source. Enter a link, a document, a person or a quote.
table-problem-source-scheme = “{ $value }” is not a web address. Enter one that begins with http, or words without a colon.
table-problem-reason-missing = An inferred status needs a reason. Enter it as a note.
table-problem-article-differs = Row { $other } is about the same article, but does not say “{ $value }”. Enter the same value in both rows.
table-problem-duplicate = Row { $other } says the same. Remove one of the two.
table-problem-id-unknown = Nothing in the negotiation has the Id “{ $value }”: the row would be added as new. Correct the Id if the row is about something that is there.
table-file-large = The file is larger than { $limit } MB. Split it, or remove what is not needed.
table-file-unpacked = The workbook is larger than { $limit } MB when unpacked. Save the sheets that you need as CSV.
table-file-rows = A sheet has more than { $limit } rows. Split it.
table-file-columns = A sheet has more than { $limit } columns. Remove those that are not needed.
table-file-cells = The table has more than { $limit } cells, or texts in them that are too long. Split it, or shorten them.
table-file-slow = Reading took more than { $limit } seconds and was stopped. Save the sheets that you need as CSV.
table-file-sheets = The workbook has more than { $limit } sheets. Remove those that are not needed.
table-file-empty = The file has no cells. Choose another one.
table-file-foreign = This is not a table. Choose a CSV or XLSX file.
table-file-old = This is a workbook in an old format (XLS). Save it as XLSX or CSV.
table-file-locked = The workbook has a password. Save a copy without it.
table-file-damaged = The workbook is damaged or incomplete. Choose another copy.
table-format = What the tables look like
table-format-deck = First row: column names; * is required. Separate members by semicolons.
table-format-dates = Dates: 2021-07-22, 22/07/2021, 22 July 2021 or July 2021. Sources: a web address, or words. A table of articles may also have a status, a date and a source.
table-sample = Save a sample
table-preview = Preview
table-status-words =
    { $n ->
        [one] One word of the table is read as a status of another name:
       *[other] { $n } words of the table are read as statuses of other names:
    }
table-status-word = “{ $word }” → { $status }
table-status-words-change = To read a word differently, add it under “Statuses” with its own phase.
table-more-articles =
    { $n ->
        [one] And one more article.
       *[other] And { $n } more articles.
    }
table-rows-read =
    { $n ->
        [0] No row can be used yet.
        [one] One row can be used.
       *[other] { $n } rows can be used.
    }
table-leave-out =
    { $n ->
        [one] Do not include one row with problems
       *[other] Do not include { $n } rows with problems
    }
table-leave-out-of = { $name }: { $n }
table-create = Create negotiation
table-unfit = The table cannot be used: { $reason }. Correct it and try again.
rows-title = Add rows from a table
rows-deck = New articles, status updates and corrections for { $name }, from a spreadsheet.
rows-new = New
rows-corrections = Corrections
rows-check =
    { $n ->
        [one] Check this row:
       *[other] Check these { $n } rows:
    }
rows-same =
    { $n ->
        [one] One row is there already.
       *[other] { $n } rows are there already.
    }
rows-add =
    { $n ->
        [0] Add
        [one] Add one entry
       *[other] Add { $n } entries
    }
rows-added =
    { $n ->
        [0] Nothing was added.
        [one] One entry was added.
       *[other] { $n } entries were added.
    }
imports-table =
    { $n ->
        [one] Added on { $date }: one entry from a table
       *[other] Added on { $date }: { $n } entries from a table
    }
rows-open = Add rows from a table…
start-open = Start a negotiation…
publish-title = Publish a site
publish-deck = Plain pages for any web host, with the dataset beside them.
publish-open = Publish a site…
publish-leaves = What leaves
publish-stays = What stays on this device
publish-stays-always = Private entries, notes, texts and My list never leave.
publish-stays-private =
    { $n ->
        [one] One private entry
       *[other] { $n } private entries
    }
publish-stays-delegation =
    { $n ->
        [one] One entry of the delegation
       *[other] { $n } entries of the delegation
    }
publish-stays-others =
    { $n ->
        [one] One line of a meeting log or custom term
       *[other] { $n } lines of meeting logs and custom terms
    }
publish-langs = Languages
publish-empty = There is no public article yet, so there is no site to publish.
publish-folder = Save to a folder
publish-zip = Save as a ZIP file
publish-stop = Stop
publish-dataset = Without pages
publish-stopped = Stopped. Nothing was saved.
publish-stopped-folder = Stopped. The folder may have a part of the site: save it again.
publish-zipped = Site saved: version { $version }. Extract the file on a web host.
publish-written =
    Site saved, version { $version }: { $files ->
        [one] one file
       *[other] { $files } files
    }, { $changed } new or changed, { $removed } removed.
publish-not-written = The site could not be saved. Choose another folder, or save a ZIP file.
about-url-hint = The folder in which the site will be, such as https://example.org/talks/. Feeds need it.
about-url-folder = Enter the address of a folder, without ? or #.
publish-sign = Sign with the key of this device
publish-sign-hint = Shows colleagues that later versions come from this device, unchanged.
publish-key = Key of this device: { $key }
publish-do = Export dataset
publish-data = Data (CSV for programs)
about-title = Title
about-authors = Author
about-url = Web address
about-description = Description
about-licence = Licence
about-licence-none = None stated
publish-done = Dataset saved: version { $version }.
publish-done-signed = Dataset saved: version { $version }, signed with the key { $key }. Tell your colleagues the key through another channel: they are asked to compare it.
publish-unfit = The dataset cannot be exported: { $reason }. Correct the entry and try again.
publish-unable = This browser cannot sign datasets. Export it without a signature, or use another browser.
