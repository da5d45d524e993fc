"""The text of a book begun, shown, added to, changed and written back; and what is half typed."""
