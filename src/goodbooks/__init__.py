"""goodbooks: keep good books, stay in good books."""

__all__ = ["__version__"]

__version__ = "0.1.0"
