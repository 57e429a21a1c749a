### Analysing a text.

## Analyse text

reader-title = Analyse text
reader-deck = Paste a text or open a document. It stays on this device.
reader-text = Text
reader-url = Web address
reader-date = Date, as written in the text
reader-shared = This text was shared with Plenary by another app or website.
reader-discard = Discard
reader-read = Analyse
reader-found =
    { $claims ->
        [one] { $claims } status statement
       *[other] { $claims } status statements
    } · { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    } · { $members ->
        [one] { $members } member
       *[other] { $members } members
    }
reader-none = No article or member of this negotiation was found in the text.
reader-only-address = Only a link was shared. Plenary does not open pages: paste the text of the page here.
reader-claims = Status statements
reader-record = Add
reader-recorded = Added
reader-record-of = Add { $article }: { $status }, { $date }
reader-no-day = No date found. Enter it above.
reader-marked = Highlighted text
reader-until-now = Status so far: { $status }
analyse-choose = Open a document (text, HTML, DOCX, PDF)
analyse-drop = You can also drop a file here.
analyse-date-read = Read as { $date }.
analyse-date-which = Which date is it?
analyse-date-which-of = Which date is { $value }?
analyse-date-choose = Choose the date above.
analyse-date-no-day = Enter the day too, for example 22 July 2021.
analyse-date-no-year = Enter the year too, for example 22 July 2021.
analyse-page-day = Date of the text, which gives no day.
analyse-date-found = Date found: { $date }. Enter another one above if it is wrong.
analyse-address-proposed = The document gives this as its own address: { $address }
analyse-address-use = Use as web address
document-refused = { $name }: { $reason }
document-large = The file is larger than { $limit } MB. Paste the part that you need.
document-unpacked = The document is larger than { $limit } MB when unpacked. Paste the part that you need.
document-long = The document has more than { $limit } characters. Paste the part that you need.
document-pages = The document has more than { $limit } pages. Save the pages that you need as a file of their own.
document-complex = The document has too many elements, or they are nested too deeply. Paste the part that you need.
document-slow = Reading took more than { $limit } seconds and was stopped. Paste the part that you need.
document-empty = There is no text in the file. Choose another file.
document-pictures = The pages of the PDF are images without text. Run text recognition (OCR) on it, or enter the sentence that you need.
document-locked = The document has a password. Save a copy without it.
document-old = This is a document in an old format (DOC). Save it as DOCX or PDF.
document-foreign = This is not a text, HTML, DOCX or PDF file. Choose another file.
document-damaged = The file is damaged or incomplete. Choose another copy.
analyse-add-anyway = Add anyway
analyse-noted-wrong = Marked as wrong
analyse-wrong = Wrong readings
analyse-wrong-note = Wrong readings stay, with the paragraph, until you export or delete them.
