"""What the first look at each page has to load, a piece at a time: recipes, forms and templates, and nothing of a book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks import render
from goodbooks.core import catalog
from goodbooks.core.drawing import Renderer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment

    from goodbooks.desk.desk import Desk


def loaded_ahead(desk: Desk, templates: Environment) -> Iterator[str]:
    """Load the recipes, and then one form or template whenever the next is asked for, and give the name of each; a piece takes as long as a page that is looked at again."""
    yield from desk.recipes()
    for name in catalog.modules(render):
        yield catalog.member(render, name, "RENDERER", Renderer).name
    for name in templates.list_templates(extensions=("html",)):
        templates.get_template(name)
        yield name
