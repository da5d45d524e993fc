"""What a sheet of paper needs beyond the page itself, as text that forms can take in."""
