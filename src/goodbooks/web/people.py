"""Who is meant by the key in an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME, name_key
from goodbooks.web.markup import named_by

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def names(visit: Visit) -> list[str]:
    """Everybody in the book but me."""
    return [name for name in visit.desk.names().people if name_key(name) != ME]


def person(visit: Visit, key: str) -> str:
    """The name that a key stands for; refused when it is nobody's."""
    return visit.refuse_stranger(named_by(key, names(visit)), "person")
