### Texts: drafts that the user adds, and what changed between two.

texts-title = Texts
texts-deck = Your drafts, article by article. They stay on this device.
texts-empty = No text yet. Add the draft that you have, and the next one when it comes.
texts-open = Add a text (DOCX, PDF, HTML, text)
texts-drop = You can also drop a file here.
texts-paste = Paste a text
texts-pasted = Text
texts-read = Read
texts-form = New text
texts-field-title = Title
texts-field-symbol = Symbol
texts-field-date = Date
texts-field-language = Language
texts-mark-restricted = The text says that it is restricted.
texts-mark-limited = The text says that its distribution is limited.
texts-mark-job = The symbol is that of a job document.
texts-no-title = Enter a title.
texts-bad-date = Enter the day, for example 12 November 2026.
texts-reading = Reading the text…
texts-failed = The text could not be read. Reload Plenary, then try again.
texts-body-locked = Unlock with the passphrase to see this text.
texts-body-missing = The words of this text are not on this device. Add the file again, or restore a backup that has them.
texts-gone = This text is not on this device.
texts-not-printed = Private texts are not printed.
texts-all = All texts
texts-compare-with = Compare with { $title }
texts-compare-other = Compare with another text
texts-correct = Correct
texts-remove = Remove
texts-holds =
    { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $brackets ->
        [0] no bracket
        [one] { $brackets } bracket
       *[other] { $brackets } brackets
    }, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }, of which { $bracketed } in brackets
texts-find = Search this text
texts-found =
    { $n ->
        [one] { $n } paragraph
       *[other] { $n } paragraphs
    }
texts-find-none = No paragraph has all of these words.
texts-parts = What it holds
texts-part = Article
texts-part-brackets = Brackets
texts-part-bracketed = Words in brackets
texts-part-held = Held by
texts-part-preamble = Preamble
texts-part-section = Section { $number }
texts-part-annex = Annex { $number }
texts-part-article = Article { $number }
texts-part-unnamed = Without a name
texts-pick = Article of the negotiation
texts-pick-none = None of the articles
texts-pick-other = Other article
texts-unmatched = In no article of the negotiation
texts-held = Held by
texts-held-none = No bracket bears the name of a member.
texts-held-line =
    { $n ->
        [one] { $n } bracket
       *[other] { $n } brackets
    }
texts-absent =
    { $n ->
        [one] { $n } article of the negotiation is not in this text
       *[other] { $n } articles of the negotiation are not in this text
    }
texts-unclosed =
    { $n ->
        [one] { $n } bracket is not closed. It counts to the end of its paragraph.
       *[other] { $n } brackets are not closed. They count to the end of their paragraphs.
    }
texts-marked = { $n } of { $paragraphs } paragraphs { $mark }
texts-fill-red = in red
texts-fill-orange = in orange
texts-fill-yellow = in yellow
texts-fill-green = in green
texts-fill-cyan = in light blue
texts-fill-blue = in blue
texts-fill-purple = in purple
texts-fill-grey = in grey
texts-fill-struck = struck
texts-fill-underlined = underlined
texts-fill-agreed = agreed
texts-fill-meaning = { $mark } ({ $meaning })
texts-tracked = The file has tracked changes ({ $inserted } inserted, { $deleted } deleted). The text is read as if all were accepted.

## Comparison

comparison-title = Compare texts
comparison-total =
    { $now ->
        [0] No bracket
        [one] { $now } bracket
       *[other] { $now } brackets
    }, { $before } before
comparison-same = Nothing changed.
comparison-changed =
    { $n ->
        [one] { $n } article changed
       *[other] { $n } articles changed
    }
comparison-unchanged =
    { $n ->
        [one] { $n } unchanged
       *[other] { $n } unchanged
    }
comparison-old = Text before
comparison-new = New text
comparison-languages = The texts are in two languages: only articles and brackets are compared, not words.
comparison-unmarked-title = Removed outside brackets
comparison-unmarked-deck = Words that are gone and were in no bracket before.
comparison-closed =
    { $n ->
        [one] { $n } bracket closed
       *[other] { $n } brackets closed
    }
comparison-opened =
    { $n ->
        [one] { $n } bracket opened
       *[other] { $n } brackets opened
    }
comparison-dropped =
    { $n ->
        [one] { $n } bracket dropped
       *[other] { $n } brackets dropped
    }
comparison-chosen =
    { $n ->
        [one] { $n } option chosen
       *[other] { $n } options chosen
    }
comparison-words-added =
    { $n ->
        [one] { $n } word added
       *[other] { $n } words added
    }
comparison-words-removed =
    { $n ->
        [one] { $n } word removed
       *[other] { $n } words removed
    }
comparison-unmarked =
    { $n ->
        [one] { $n } word removed outside brackets
       *[other] { $n } words removed outside brackets
    }
comparison-moved =
    { $n ->
        [one] { $n } paragraph moved
       *[other] { $n } paragraphs moved
    }
comparison-members-added =
    { $n ->
        [one] { $n } member added to brackets
       *[other] { $n } members added to brackets
    }
comparison-members-removed =
    { $n ->
        [one] { $n } member no longer in brackets
       *[other] { $n } members no longer in brackets
    }
comparison-marks-added =
    { $n ->
        [one] { $n } agreement or colour added
       *[other] { $n } agreements or colours added
    }
comparison-marks-removed =
    { $n ->
        [one] { $n } agreement or colour removed
       *[other] { $n } agreements or colours removed
    }
comparison-mark-added = Now { $mark }:
comparison-mark-removed = No longer { $mark }:
comparison-renumbered = renumbered { $old } → { $new }
comparison-new-part = new
comparison-gone-part = no longer in the text
comparison-bar = Words in brackets: { $before } before, { $after } now
comparison-show = Redline
comparison-inline = In line
comparison-beside = Side by side
comparison-filter = Show
comparison-all = All paragraphs
comparison-only-changes = Only changes
comparison-only-brackets = Only brackets
comparison-skipped =
    { $n ->
        [one] { $n } paragraph without a change
       *[other] { $n } paragraphs without a change
    }
comparison-moved-here = moved here
comparison-moved-away = moved away
comparison-bracket-closed = Bracket closed
comparison-next = Next change
comparison-previous = Previous change
comparison-clean = No bracket left in { $article }: clean?
comparison-nearly = One bracket left in { $article }: nearly clean?
comparison-clean-statement = No bracket left in { $text }
comparison-nearly-statement = One bracket left in { $text }
comparison-print = Print for us
comparison-docx = Word file for us, with tracked changes
comparison-print-private = Private texts are not printed. Use “Print for us”.
comparison-author = Comparison
comparison-unknown = Choose two texts to compare.
keys-change = Next or previous change of two texts
