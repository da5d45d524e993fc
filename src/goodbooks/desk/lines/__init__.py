"""The parts of a line: its kind, its day, its names, ids and quotation marks."""
