### Signs beside statements in a web page.

margin-keep =
    { $n ->
        [one] Status stated in this sentence: open to save
       *[other] { $n } statuses stated in this sentence: open to save
    }
margin-kept =
    { $n ->
        [one] Saved
       *[other] { $n } status updates saved
    }
check-suggestion = Suggestion: check
check-inferred = Inferred from the contents
