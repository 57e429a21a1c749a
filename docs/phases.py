"""Draws the articles of a negotiation by phase over time, from the data that Plenary exports for programs.

    python3 phases.py FOLDER phases.svg

FOLDER is the unpacked data package. Needs pandas 2.2 or later, and matplotlib.
"""
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

ORDER = ["concluded", "clean", "nearly-clean", "under-discussion", "proposed", "parked", "dropped"]
HUES = ["#15181b", "#004c32", "#0459a4", "#8a5c04", "#5b6b76", "#69174e", "#b9b0a6"]

folder, picture = Path(sys.argv[1]), sys.argv[2]
articles = pd.read_csv(folder / "articles.csv")
counted = articles.loc[articles["kind"] != "instrument", "id"]
phases = pd.read_csv(folder / "phases.csv", parse_dates=["from", "until"])
phases = phases[phases["article"].isin(counted)]

months = pd.date_range(phases["from"].min(), phases["from"].max() + pd.offsets.MonthEnd(1), freq="ME")


def count_on(day):
    running = phases[(phases["from"] <= day) & (phases["until"].isna() | (phases["until"] > day))]
    return running["phase"].value_counts()


counts = pd.DataFrame({day: count_on(day) for day in months}).T.fillna(0).reindex(columns=ORDER, fill_value=0)
figure, axes = plt.subplots(figsize=(10, 5))
axes.stackplot(counts.index, counts.T.to_numpy(), labels=ORDER, colors=HUES, step="post")
axes.set_ylabel("articles")
axes.legend(loc="upper left", frameon=False)
figure.savefig(picture, bbox_inches="tight")
print(counts.iloc[-1].astype(int).to_string())
