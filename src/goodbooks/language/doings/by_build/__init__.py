"""What a sentence does by how it is built and not by a word made for it, one way a file: asked by `built`, and where its own words count by `reading`; what several look at is `clauses`."""
