### What the browser shows of the extension: its description and its keyboard shortcuts.

# At most 132 characters: the browsers’ stores take no more.
description = Highlights the articles and members of a negotiation on news pages, with the status of each, and links them to your Plenary data.
command-next = Go to the next highlight
command-previous = Go to the previous highlight
command-keep = Save the selected text
command-toggle = Turn highlights on or off on this site
name = { app-name }
