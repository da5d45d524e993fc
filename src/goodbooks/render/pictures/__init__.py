"""Pictures, as text that forms can take in."""
