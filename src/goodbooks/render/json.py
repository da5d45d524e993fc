"""A page as JSON, with every citation, finding and gap, under keys that stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import Renderer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.document import Document
    from goodbooks.core.drawing import Style


def draw(document: Document, style: Style) -> str:
    """The whole page as one object."""
    from goodbooks.render.objects.page import page_object

    return text(page_object(document))


class Drawn(str):
    """JSON text that was drawn before: it stands in an object as it is."""

    __slots__ = ()


def text(whole: object) -> str:
    """An object as text, indented, ended by a newline.

    Control signs and half characters are written as JSON escapes, so that printing the
    page steers no terminal, and reading it gives the text back as it was.
    """
    return plain(_indenting()(whole, "\n")) + "\n"


def in_a_list(values: Iterable[object], depth: int) -> Drawn:
    """Some that stand one after the other in a list, as they stand in the text at a depth; as one of that list they can be drawn with it again."""
    end, indented = "\n" + "  " * depth, _indenting()
    return Drawn(f",{end}".join(indented(one, end) for one in values))


def _indenting() -> Callable[[object, str], str]:
    """A function that writes a value as indented JSON; json itself is loaded only once that is wanted."""
    from json import dumps
    from json.encoder import encode_basestring as quoted

    def indented(value: object, end: str) -> str:
        """As `json.dumps` with an indent of two, in half the time; `end` ends a line, with what the next begins with."""
        if isinstance(value, str):
            return value if type(value) is Drawn else quoted(value)
        inner = end + "  "
        if isinstance(value, dict):
            parts = [
                f"{quoted(key)}: {quoted(one) if type(one) is str else indented(one, inner)}"
                for key, one in value.items()
            ]
            return f"{{{inner}{f',{inner}'.join(parts)}{end}}}" if parts else "{}"
        if isinstance(value, (list, tuple)):
            parts = [quoted(one) if type(one) is str else indented(one, inner) for one in value]
            return f"[{inner}{f',{inner}'.join(parts)}{end}]" if parts else "[]"
        return dumps(value)

    return indented


def plain(text: str) -> str:
    """JSON text in which what cannot be seen or would turn text around is an escape."""
    if text.isascii() and "\x7f" not in text:
        return text
    if text.replace("\n", "").replace("\u200d", "").isprintable():
        return text  # as nearly every text is; to look at each sign takes three times as long
    seen = (char for char in set(text) if not char.isprintable() and char not in "\n\u200d")
    escaped = {ord(char): _escape(char) for char in seen}
    return text.translate(escaped) if escaped else text


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


RENDERER = Renderer("json", "JSON with all citations, for another program", draw, "json")
