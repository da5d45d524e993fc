"""Exports of other tools as a history: which columns say what, and everything odd by name."""
