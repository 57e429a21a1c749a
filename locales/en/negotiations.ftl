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
