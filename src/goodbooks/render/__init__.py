"""How a page is drawn, one form a file."""
