"""The rules, one a file: what is flagged and why, what is left alone, and what to write instead."""
