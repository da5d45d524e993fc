"""What every form of a page shares: how wide and how plain, and signs made visible."""

from __future__ import annotations

from goodbooks.core.document import Line, Message
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.document import Block, Document
    from goodbooks.core.problem import Unclear


_RIGHT_TO_LEFT = regex(
    r"[\u05d0-\u05f4\u0620-\u064a\u066e-\u06d3\u0700-\u08c9\ufb1d-\ufdfd\ufe70-\ufefc\U00010800-\U00010fff]"
)
"""Letters of the scripts that are written from right to left: Hebrew, Arabic, Syriac and their kin."""


class Style(NamedTuple):
    """How a page is drawn: how many cells wide, with colour or not, beyond ASCII or not.

    On paper, `paper` is its size; `is_private` lets into a calendar what only I should read.
    """

    width: int = 80
    has_colour: bool = False
    has_unicode: bool = True
    paper: str = "a4"
    is_private: bool = False


BOLD, DIM, WARM, GOOD, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[33m", "\x1b[32m", "\x1b[0m"
"""The tones of a terminal."""


def tinted(row: str, tone: str, style: Style) -> str:
    """A row in a tone behind its indent, where there is colour."""
    if not style.has_colour or not tone or not row:
        return row
    bare = row.lstrip(" ")
    return row[: len(row) - len(bare)] + tone + bare + _PLAIN


def _fits(document: Document) -> Unclear | None:
    """Nothing stands against it."""
    return None


def _silent(document: Document, style: Style) -> tuple[str, ...]:
    """There is nothing to be said."""
    return ()


class Renderer(NamedTuple):
    """One form, one a file: its name, one sentence, and the pure function that draws it.

    Bytes are for a file, never for a screen; `ending` is how such a file's name ends.
    `unfit` says why a page cannot be had in this form, and `remarks` what to know of the
    page as drawn.
    """

    name: str
    summary: str
    draw: Callable[[Document, Style], str | bytes]
    ending: str
    unfit: Callable[[Document], Unclear | None] = _fits
    remarks: Callable[[Document, Style], tuple[str, ...]] = _silent


def _hidden() -> dict[int, str]:
    """Every sign that steers a terminal, turns text around or cannot be seen, and its picture."""
    found = {code: chr(0x2400 + code) for code in range(0x20)}
    del found[0x0A]
    found[0x09] = "    "
    found[0x7F] = "\u2421"
    steering = (*range(0x80, 0xA0), 0x200B, 0x2028, 0x2029, *range(0x202A, 0x202F))
    unseen = (*range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080))
    no_signs = (0xFFFE, 0xFFFF)  # neither a picture nor a Word file can hold them
    for code in (*steering, *unseen, *no_signs):
        found[code] = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return found


_PICTURES: dict[int, str] = {}


def visible(text: str) -> str:
    """The text with every control sign, bidi override and unseen sign shown; lines stay lines."""
    if text.replace("\n", " ").isprintable():  # no sign that steers or cannot be seen is
        return text
    if not _PICTURES:
        _PICTURES.update(_hidden())
    shown = text.replace("\r\n", "\n").translate(_PICTURES)
    if shown.isprintable():
        return shown
    return "".join(_whole(char) for char in shown)


def _whole(char: str) -> str:
    """The sign itself, or its number where it is half a sign that no output can hold."""
    return f"\\u{ord(char):04x}" if "\ud800" <= char <= "\udfff" else char


def direction(text: str) -> str:
    """How a line is to be set, as HTML says it: by how it begins ("auto"), or from left to right ("ltr").

    A sentence of ours may begin with a name that is written from right to left. By its beginning
    alone all of it would be set that way, and its English parts would stand in the wrong order.
    """
    right = 0 if text.isascii() else len(_RIGHT_TO_LEFT.findall(text))
    if not right:
        return "auto"
    letters = sum(map(str.isalpha, text))
    return "ltr" if letters > 2 * right else "auto"


def as_demo(document: Document, demo: str) -> Document:
    """The page with a word in it that its book is a demo, on paper and as a mail; so has each message on it."""
    mark = f"Demo book {demo}"
    under = f" · {document.subtitle}" if document.subtitle else ""
    opening = f"{mark}. {document.opening}".rstrip()
    sections = tuple(
        section._replace(blocks=tuple(_as_demo(block, mark) for block in section.blocks))
        for section in document.sections
    )
    return document._replace(subtitle=f"{mark}{under}", opening=opening, sections=sections)


def _as_demo(block: Block, mark: str) -> Block:
    """A message whose subject and first line say that nobody in it is real; any other block as it is."""
    if not isinstance(block, Message):
        return block
    first = Line(f"{mark}: everybody in this message is invented.")
    return block._replace(subject=f"{mark}: {block.subject}", paragraphs=(first, *block.paragraphs))


def one_line(text: str) -> str:
    """The text made visible on a single line, for headings, names and subjects."""
    return " ".join((text if text.isprintable() else visible(text)).split())


def quotation(text: str) -> str:
    """Somebody's words in quotation marks, unless they stand in them already."""
    words = text.strip()
    return words if words[:1] in ('"', "“", "«", "„") else f"“{words}”"


def bracketed(text: str, message: Message) -> str:
    """A text of a message with each of its gaps in square brackets."""
    for gap in message.gaps:
        bare = gap.marked.strip("[]")
        if bare and bare == gap.marked and f"[{bare}]" not in text:
            text = text.replace(bare, f"[{bare}]")
    return text


def gap_words(message: Message) -> tuple[tuple[str, str], ...]:
    """Each gap as it stands in the text, in square brackets, with what would fill it."""
    return tuple((f"[{one_line(gap.marked).strip('[]')}]", gap.remedy) for gap in message.gaps)


def resting_on(refs: Iterable[str]) -> str:
    """What a message rests on, as a sentence to whoever sends it."""
    return f"The message rests on {', '.join(refs)}."


def rests_on(message: Message) -> tuple[str, ...]:
    """The refs a message rests on, each once, in the order of its sentences."""
    return tuple(dict.fromkeys(ref for line in message.paragraphs for ref in line.cites))
