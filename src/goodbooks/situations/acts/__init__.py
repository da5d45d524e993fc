"""Who does what to whom, one sort of act a file: the fields of words that must stand together for it, in their order."""
