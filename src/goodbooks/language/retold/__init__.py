"""Words said again: a sentence as a title, a question told back, “I” and “you” from my side, a thing as one names it."""
