"""What was learned from labelled sentences: tables of weights, and how likely a sentence is one of its sort."""
