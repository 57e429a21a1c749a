### The search of all.

lookup-label = Search for an article, member, meeting, document or person in English, French or Spanish
lookup-results = Results
lookup-group-article =
    { $n ->
        [one] Article
       *[other] Articles
    }
lookup-group-member =
    { $n ->
        [one] Member
       *[other] Members
    }
lookup-group-meeting =
    { $n ->
        [one] Meeting
       *[other] Meetings
    }
lookup-group-proposal =
    { $n ->
        [one] Document
       *[other] Documents
    }
lookup-group-person =
    { $n ->
        [one] Person
       *[other] People
    }
lookup-group-milestone =
    { $n ->
        [one] Milestone
       *[other] Milestones
    }
lookup-group-recent = Recent searches
lookup-hint = Article, member, document, date…
lookup-said = Statements and articles
lookup-moved = Meetings where the phase changed, up to { $date }
lookup-none = No results for “{ $query }”. Try fewer letters or another language.
lookup-start = Enter a name, a document symbol or a date, in English, French or Spanish.
lookup-move = move
lookup-open = open
lookup-record = add status
lookup-langs = English, français, español; accents and capitals are ignored
lookup-count =
    { $n ->
        [0] No result
        [one] One result
       *[other] { $n } results
    }
lookup-participant = participates
