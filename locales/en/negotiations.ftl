### Negotiations: turning them on, choosing one.

## Negotiations

negotiations-title = Negotiations
negotiations-shipped = Negotiations that come with Plenary
negotiations-all = All negotiations
negotiations-more = Add a negotiation
negotiations-file = Add or update one from a file
negotiations-add = Add
negotiations-added = { $name } was added.
negotiations-offer = Add { $name }…
negotiations-remove = Remove
negotiations-remove-title = Remove { $name }?
negotiations-remove-means =
    { $n ->
        [0] The dataset is deleted from this device and cannot be added again without its file.
        [one] The dataset is deleted from this device and cannot be added again without its file. Your one entry is kept.
       *[other] The dataset is deleted from this device and cannot be added again without its file. Your { $n } entries are kept.
    }
negotiations-remove-export = Export the dataset first
negotiations-removed = { $name } was removed. Your entries are kept, and will be shown again when you add it.
negotiations-only = One negotiation must stay.
negotiations-take-back = Go back from version { $from } to { $to }
negotiations-changed =
    { $n ->
        [0] No changes since your last visit ({ $from }).
        [one] One change since your last visit ({ $from }).
       *[other] { $n } changes since your last visit ({ $from }).
    }
negotiations-latest = Latest source: { $date }.
negotiations-version = Dataset version { $version }.
negotiations-target = { $article }: { $status }
negotiations-off-title = Negotiation not added
negotiations-off = { $name } is not on this device yet.
negotiations-unknown = There is no negotiation “{ $name }” on this device.
follow-address-title = Follow an address
follow-address-deck = A published site or its dataset. Nothing of yours is sent.
follow-address-field = Web address
follow-address-open = Open
follow-address-none = Enter a web address, for example https://talks.example/.
follow-address-plain = This address is not encrypted. Enter one that begins with https://.
follow-address-query = Enter the address alone, without a user name, a password or a “?”.
follow-fetching = Fetching…
follow-unreachable = { $host } does not answer. Check the address and the network, then try again.
follow-unshared = { $host } does not let other pages read this file. Its host has to send the header Access-Control-Allow-Origin with it.
follow-status = { $host } answers with { $status }. Check the address.
follow-type = At { $address } is no dataset. Enter the address of the published site.
follow-elsewhere = { $host } leads to another host, { $other }. If you trust that one, enter its address.
follow-large = The file of { $host } is larger than 20 MB and was not taken.
follow-slow = { $host } takes too long. Try again later.
follow-unreadable = The file of { $host } is no valid dataset: it is damaged, or its signature does not match. Ask its publisher.
follow-other-negotiation = { $host } now has the dataset of another negotiation. Nothing was changed here.
follow-at = Followed at { $host }, last checked { $date }
follow-check = Check for a newer version
follow-same = This is the newest version.
follow-older = The address has version { $version }, which is not later than yours. Nothing was changed here.
follow-other-key = This version is not signed by the key that signed yours. Ask its publisher before you take it over.
follow-newer =
    Version { $version } is there: { $n ->
        [0] no status changes.
        [one] one status changes.
       *[other] { $n } statuses change.
    }
follow-see = See
follow-at-opening = Check when Plenary opens
follow-news =
    { $name }: version { $version } is there. { $n ->
        [0] No status changes.
        [one] One status changes.
       *[other] { $n } statuses change.
    }
follow-stop = Stop following
edit-open = Edit
edit-title = Edit negotiation
edit-deck = { $name }: each save is an entry, and can be undone.
edit-other-languages = Names in other languages
edit-lines = One on each line.
edit-pages = How pages are recognised
edit-topic-hint = A page that has such words is about the negotiation.
edit-address-hint = Parts of the web addresses of pages about the negotiation. The sign * stands for any characters.
edit-symbol-hint = How the symbols of its documents begin, such as ABC/W/.
edit-error-site = Enter web addresses, such as https://www.example.org.
edit-site-hint = Sites that report on the negotiation. The extension offers to highlight pages there.
edit-record-name = { $list }: name { $n }
edit-record-new = { $list }: new name
edit-record-add = Add
edit-record-taken = Another has this name. Choose another name.
edit-record-more = Languages and details
edit-words-hint = Words by which pages name it, such as “chaired”, parted by semicolons.
edit-text-date = Enter a date, such as 2021-07-22 or 2021-07.
edit-leads-none = nothing
edit-changes = What changes
edit-nothing = Nothing is changed yet.
edit-error-many = Add or remove at most { $n } at a time.
edit-saved = Negotiation changed.
edit-withdraw = Withdraw one in My entries
ladder-details = Definition, languages and dates
ladder-month-hint = A month, such as 2021-07. Leave it empty where the words always have this meaning.
ladder-month-error = Enter a month, such as 2021-07.
ladder-month-order = The end is before the start. Correct one of the dates.
ladder-uses =
    { $n ->
        [one] One status update uses this status.
       *[other] { $n } status updates use this status.
    }
ladder-uses-then = They are kept but no longer count: each article shows its other updates. If you undo the removal, they count again.
ladder-removed =
    { $n ->
        [0] “{ $name }” is removed
        [one] “{ $name }” is removed: one status update no longer counts
       *[other] “{ $name }” is removed: { $n } status updates no longer count
    }

## Two negotiations side by side

compare-title = Compare negotiations
compare-one = Add a second negotiation to compare the two.
compare-one-label = First negotiation
compare-other-label = Second negotiation
compare-negotiation = Negotiation
compare-phases = Articles by phase over time
compare-finding = { $name }: { $n } of { $total } articles are clean or concluded ({ $date }).
compare-no-status = { $name }: no status by this date.
compare-of = { $n } of { $total }
compare-years = Clean or concluded articles of all, at the end of each year.
compare-milestones = Milestones
compare-no-milestone = No milestone by this date.
