"""The words by which a sentence shows what it does: asks, offers, promises; one act a file."""
