### The page shown after the extension is installed.

welcome-title = Plenary in your browser
welcome-lead = This extension belongs to Plenary, the app that follows negotiations article by article. It shows on web pages where each article stands, and saves to Plenary what a page says of it.
welcome-sample-title = 1. Look at a highlight
# An example for the reader of pages: the statuses in it must be found.
welcome-sample = At a meeting of the { $talks } on { $day }, { $members } said that members had cleaned the articles “{ $one }” and “{ $other }”.
welcome-letters = What the symbols mean
welcome-claims = Words that state the status of an article have a coloured background. Press the sign beside them, then choose how to save the status, with its date and source.
welcome-next = On { $sites } highlights appear by themselves. The toolbar button opens the panel, which compares the page with your data.
welcome-point = Point at an underlined name: a pop-up card shows the status of the article. Press the name to open the article in Plenary.
welcome-save-title = 2. Save a status statement
# An example for the reader of pages: its status must be found. It contains welcome-statement-words.
welcome-statement = The article “{ $article }” was cleaned on { $day }.
# Words of welcome-statement, as they stand there.
welcome-statement-words = was cleaned
welcome-sign = One status stated in this sentence: open to save
welcome-only-sample = This is a sample: nothing is added to your data.
welcome-app = Open Plenary
welcome-real = 4. Open a real page
welcome-open = Open a news page
welcome-connect = 3. Connect Plenary
