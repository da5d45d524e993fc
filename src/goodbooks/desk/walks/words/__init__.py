"""What there is to say at the end of a walk, and how its page is put."""
