"""What the index keeps as JSON, read without loading `json`: that takes longer than all a page reads with it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _AsItIs:
    """How a scanner is to read: every value as what it is in Python."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_int = int
    parse_float = parse_constant = float


try:  # by which the standard library itself reads: promised to nobody
    from _json import make_scanner

    _scan: make_scanner | None = make_scanner(_AsItIs)  # type: ignore[arg-type]
except ImportError:
    _scan = None


def read_json(text: str) -> Any:
    """The value that a text of JSON begins with; raises a ValueError where it begins with none."""
    if _scan is None:
        from json import JSONDecoder

        return JSONDecoder().raw_decode(text)[0]
    try:
        return _scan(text, 0)[0]
    except StopIteration as error:
        raise ValueError(text) from error
