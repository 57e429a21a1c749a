### Published site: plain pages of a dataset, for readers who have nothing installed.

site-nav = Pages
site-about = About
# Link that opens the page in the app.
site-open = Open in Plenary
site-version = Version { $version }
site-signed = Signed with the key { $key }
site-unsigned = Not signed
site-licence-is = Licence: { $licence }
site-cite = How to cite
# Sentence after how to cite the site as a whole.
site-cite-version = Add the version that you read, from the foot of the list of articles.
site-cite-this = Cite this version
site-about-1 = These pages are a copy of a dataset that is kept with Plenary. They have public facts only, each with its source.
site-about-2 = Each status is reported, inferred from something else, or planned. A later status never erases an earlier one: a correction takes its place, and both sources are named where they differ.
site-day-title = What changed on { $date }
site-day-earlier = Earlier: { $date }
site-day-count =
    { $n ->
        [one] One change
       *[other] { $n } changes
    }
site-article-says = { $name }: { $status } since { $date }
site-article-none = { $name }: no status on record
site-member-says = { $name } in the negotiation: what it last said, of which article, with sources
site-meeting-says = { $title }, { $date }: status updates and documents, with sources
site-takes-part = Takes part since { $date }
site-took-part = Took part { $from } – { $to }
site-from-to = from { $from } to { $to }
site-to = now { $to }
site-at-meeting = What was reported of this meeting
site-members-count =
    { $n ->
        [one] One member
       *[other] { $n } members
    }
site-meetings-count =
    { $n ->
        [one] One meeting
       *[other] { $n } meetings
    }
site-all-updates = All status updates of an article are on its page.
site-data = Data
site-data-dataset = Dataset for Plenary (JSON)
site-data-csv = Status updates (CSV for programs)
site-data-columns = All tables, and what each column says
site-data-package = Description for programs (Data Package)
site-feed = News feed (Atom)
site-calendar = Calendar of meetings and milestones (iCalendar)
site-chart = Chart (SVG)
