"""The kinds of entry, one a file: what each holds, who may read it, what follows from it."""
