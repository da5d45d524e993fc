"""A forecast that is kept in the book, reckoned again with what the book knows on a day."""
