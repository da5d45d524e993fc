"""What a sentence does: asks, promises, decides or tells, by its cues, by how it is built and by all its words."""
