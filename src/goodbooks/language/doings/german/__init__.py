"""Signs of asking, promising and deciding in German, one a file."""
