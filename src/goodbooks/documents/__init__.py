"""The pages, one a file: each a pure function from a book and a question to blocks."""
