"""The walks of life a story may be of, one a file: words of each, cut to their stems when they are read."""
