"""The description of the API, as a page that stands at its usual port gives it."""

from __future__ import annotations

from goodbooks.render.json import text as as_json
from goodbooks.web.api.openapi import described

NAME = "openapi.json"


def text() -> str:
    """The whole description."""
    return as_json(described("goodbooks-8467"))
