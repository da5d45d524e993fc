"""The user's files and folders: read whole, replaced safely, locked, found; and what a sync tool leaves."""
