"""The ways there are: which comes first, what of the slots one makes use of, and which of its words stand."""
