### Words of screens that are loaded on use which the extension has too.

visibility-legend = Visibility
# Button.
save = Save
# Button: shows why a sentence is read as it is.
why = Why?
why-said = The sentence gives the article this status: { $words }.
why-heading = The article is listed under a heading with this status.
why-before = This sentence and the one before belong together: { $words }.
why-carried = The sentence gives it the same status as another article.
why-denied = The sentence says that agreement was not reached: { $words }.
why-named = The sentence names the article as discussed, proposed or open: { $words }.
why-words = No rule applies; the wording suggests this status.
why-weighed = Words that weighed most: { $words }.
analyse-inferred-reason = Follows from the contents of the agreed text.
field-article = Article
field-status = Status
field-date = Date
field-role = Role
field-person = Person
field-note = Note
visibility-hint-public = Included in exports, printouts and the extension
visibility-hint-private = Stays on this device
effect-activity = The article’s status does not change: further discussion does not undo “{ $status }”.
effect-flag = Flags are shown next to the status and do not change it.
role-proponent = proponent
role-proponents = proponents
role-participants = participants
role-ambassador = ambassador
role-ministry = ministry
role-delegation = delegation
role-declaring-members = declaring members
role-press = press report
role-commentator = commentator
role-analyst = analyst
role-journalist = journalist
role-ministers = ministers
role-director-general = Director-General
role-government = government
role-invited-speakers = invited speakers
analyse-not-right = Mark as wrong
analyse-wrong-export = Export examples
analyse-wrong-delete = Delete notes
analyse-names-only = Only names are read in this language: no status statements.
role-press-report = { role-press }
