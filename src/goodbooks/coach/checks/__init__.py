"""The rules that need code, one a file: each has its words in `rules` under the same name."""
