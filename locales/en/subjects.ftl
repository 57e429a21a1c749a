### Pages of members and meetings, and the form of a status update.

## Members, meetings and the form of a status update

members-title = Members
members-deck =
    { $term ->
        [members] Sources count { $participants } of { $total } members as participants.
       *[other] Sources count { $participants } of { $total } in the list as participants.
    }
members-beside = Listed below, but not counted by the sources: { $names }.
members-part = Participants
members-others = Others
member-participant = Participates in the negotiation
member-not = Not known to participate in the negotiation
member-part = Participation in the negotiation
member-signed = Signed or supported: { $statement }
member-not-signed = Not associated with: { $statement }
member-group-LDC = Least-developed country
member-group-developing = Developing member
member-group-developed = Developed member
member-eu-state = Member State of the European Union
member-acceded = WTO member since { $date }
member-known = Sources and confidence: { $confidence }
note-confidence = Confidence: { $level }.
note-symbol = Symbol { $symbol }: not verified in a source.
note-date-of-report = The date is that of the report.
note-date-inferred = The date is inferred.
confidence-high = high
confidence-medium-high = fairly high
confidence-medium = medium
confidence-low = low
member-roles = Roles
member-process =
    { $n ->
        [one] One status update reported on behalf of the process, not in its own name
       *[other] { $n } status updates reported on behalf of the process, not in its own name
    }
member-process-note = Chairs and facilitators report on behalf of the group. This does not reflect the member’s own position.
role-of-process = whole process
meetings-title = Meetings
meetings-deck =
    { $n ->
        [one] One meeting
       *[other] { $n } meetings
    } · { $moved } with a change of phase
meetings-later =
    { $n ->
        [one] One later meeting is not listed.
       *[other] { $n } later meetings are not listed.
    }
col-date = Date
col-meeting = Meeting
col-kind = Type
col-changed = Changed phase
col-participants = Participants
meeting-time = Starts at
meeting-until = Ends at
meeting-zone = Time zone
meeting-place = Place
meeting-members = Members taking part
meeting-chair = Chair
meeting-participants = Number of participants
meeting-topics = Topics
meeting-sources = Sources
meeting-changed = What changed at this meeting
meeting-changed-none = No article changed phase.
meeting-recorded = Status updates from this meeting
meeting-recorded-none = No status updates linked to this meeting.
meeting-also =
    { $n ->
        [one] Also on this day
       *[other] Also on these days
    }
meeting-here = { $time } here
meeting-board = Articles as of this date
meeting-later = This meeting is after the chosen date ({ $date }).
meeting-previous = Previous: { $date }
meeting-next = Next: { $date }
changed-count =
    { $n ->
        [one] One article changed phase
       *[other] { $n } articles changed phase
    }
sheet-title = Add status
field-article-choose = Choose an article
field-status-choose = Choose a status
field-status-steps = Steps
field-status-flags = Flags (do not change the phase)
field-date-hint = Date of the status, not of the page
field-date-month = If left empty, the date stays { $month }
field-meeting = Meeting
field-meeting-none = No meeting
field-basis = Basis
field-basis-reported = Reported by the source
field-basis-inferred = Inferred by me
field-basis-planned = Planned, announced for later
field-url = Source link
field-url-hint = A web address (https:// or http://). Leave empty for what was said in the room.
add-source = Add a source
field-quote = Quote (exact words)
field-statement = In your own words
field-role-none = Role not known
field-person-hint = Name, if known
field-member = Member
field-member-none = No member named
field-outstanding = Outstanding issues
field-outstanding-hint = How many issues are still open, where the source counts them
field-target-status = Target status
field-target-none = No target
field-target-date = Target date
legend-what = What and when
visibility-choose = choose one
visibility-why-heard = choose one: what you heard may be confidential
legend-evidence = Source
legend-who = Who said it
legend-more = What is still open
record-now = Status until then: { $status }, { $date }
record-now-none = No status on record for this article by that date
keep = Save
sheet-why = Nothing is overwritten: earlier entries are kept
effect-older = The article’s status does not change: { $status } ({ $date }) is more recent.
effect-followed = Status on that day: { $then }. Next status: { $status } ({ $date }).
effect-outranked = Status unchanged: { $status }, of the same date, counts. If wrong, correct or withdraw it.
effect-planned = Listed under Upcoming; counts once reported.
effect-confirms = This confirms the current status.
effect-later = Counts from { $date }: later than the as-of date.
effect-hidden = Not shown at present: only the dataset is displayed.
kept-public = Saved: { $article }, { $status }, { $date }
kept-private = Saved as private: { $article }, { $status }, { $date }
effect-private = Private: counts on this device only, not in printouts or exports.
keys-title = Keyboard shortcuts
keys-find = Search by any name, in any language
keys-list = This list
keys-close = Close what is open
keys-move = Move through the results
keys-open = Open the result
keys-record-result = Add a status for the result
keys-record = Add a status
keys-undo = Undo the last save
keys-redo = Redo what you have undone
keys-hide = Hide or show private entries
keys-meetings = Previous and next meeting
keys-matrix = Move between the cells of the matrix
draft-back = Your draft from { $date } has been restored.
draft-clear = Discard draft
error-summary =
    { $n ->
        [one] One problem to fix
       *[other] { $n } problems to fix
    }
error-date-future = The date cannot be in the future. For something announced for later, choose “Planned” as the basis under “More details”.
error-evidence = Enter a source link, a quote or a summary in your own words.
error-reason = Explain in the note why you infer this.
error-outstanding = Enter a whole number from 0 to 1000.
error-target = Enter both a status and a date for the target.
