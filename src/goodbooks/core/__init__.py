"""Values: what an entry, a book, a problem and a page are. No disk, no clock, no dice."""
