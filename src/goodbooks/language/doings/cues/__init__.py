"""Words by which a sentence at work shows what it does, one cue a file; the folder is the list."""
