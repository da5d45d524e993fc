"""The paragraphs of an update."""
