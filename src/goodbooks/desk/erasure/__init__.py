"""Somebody erased: what is found of them, what goes, and what lies beside the book."""
