"""What kind of moment a story tells of: scenes as data, two routes that come first, and the words that speak for each."""
