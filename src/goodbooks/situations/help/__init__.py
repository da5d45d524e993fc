"""Where to turn, one country a file, with sources."""
