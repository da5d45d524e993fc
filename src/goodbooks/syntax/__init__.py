"""Text to entries and back. Knows no kind by name; docs/the-book.md is its specification."""
