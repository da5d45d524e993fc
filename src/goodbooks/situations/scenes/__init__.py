"""Scenes: the words by which a moment is known, one a file."""
