# Draws the articles of a negotiation by phase over time, from the data that Plenary exports for programs.
#
#     Rscript phases.R FOLDER phases.svg
#
# FOLDER is the unpacked data package. Needs R alone.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
read <- function(name) read.csv(file.path(folder, name), encoding = "UTF-8", na.strings = "")

order <- c("concluded", "clean", "nearly-clean", "under-discussion", "proposed", "parked", "dropped")
hues <- c("#15181b", "#004c32", "#0459a4", "#8a5c04", "#5b6b76", "#69174e", "#b9b0a6")

articles <- read("articles.csv")
phases <- read("phases.csv")
phases <- phases[phases$article %in% articles$id[articles$kind != "instrument"], ]
phases$from <- as.Date(phases$from)
phases$until <- as.Date(phases$until)

months <- seq(as.Date(format(min(phases$from), "%Y-%m-01")), max(phases$from) + 31, by = "month")
count_on <- function(day) {
  running <- phases[phases$from <= day & (is.na(phases$until) | phases$until > day), ]
  table(factor(running$phase, levels = order))
}
counts <- sapply(seq_along(months), function(at) count_on(months[at]))

svg(arguments[2], width = 10, height = 5)
barplot(counts, col = hues, border = NA, space = 0, names.arg = format(months, "%Y"), ylab = "articles")
legend("topleft", legend = order, fill = hues, border = NA, bty = "n")
invisible(dev.off())
print(counts[, ncol(counts)])
