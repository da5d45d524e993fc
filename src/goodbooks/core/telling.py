"""How an entry, its people, and what to do about it are said in a sentence of limited length."""

from __future__ import annotations

from goodbooks.core.heads import name_text
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import at_a_stop, counted, listed, possessive, short_day, shortened
from goodbooks.core.placeholders import HELD_LINE, HELD_TITLE, IN_PART

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

SOMEBODY = "somebody"
_TITLE_WORDS = 12
BESIDE_ANOTHER = 8
"""How many words of a text are shown where a sentence holds a title already."""
_TITLE_SIGNS = 80
_WITHIN = str.maketrans({'"': "'", "“": "‘", "”": "’"})
"""The marks of words that stand in quotation marks themselves."""
_NAME_WORDS = 2
_NAME_SIGNS = 24
_NAMES = 2
_ROLE_WORDS = 4
"""So many words at most call somebody by a role, as in "our site safety manager"."""

IN_MY_WORDS = "As I sent it, in my own words:"
"""How the free lines begin in which a message is kept as I sent it."""
TO_MY_QUESTION = "to my question: "
"""How the note of an answer begins that stands for no ask of the book."""


def in_marks(text: str, words: int = _TITLE_WORDS) -> str:
    """Words of the book in quotation marks, at most so many: “Go ahead with the short cut”; of what is only a part of them, that more is left out stands behind the marks."""
    if text.endswith(IN_PART):
        return in_marks(f"{text.removesuffix(IN_PART)} …", words + 1) + IN_PART
    parts = text.split()
    if len(parts) > words:
        text = " ".join(at_a_stop(parts[:words], parts[words:])).rstrip(" ,;:.") + "…"
    return f"“{shortened(text, _TITLE_SIGNS).translate(_WITHIN)}”"


def whole_in_marks(text: str) -> str:
    """All the words in quotation marks, with the marks within them single: “‘Go ahead’ was not what I said first”."""
    return f"“{text.translate(_WITHIN)}”"


def between_marks(text: str) -> str:
    """Words in quotation marks as they are; of what is only a part of them, that more is left out stands behind the marks."""
    whole = text.removesuffix(IN_PART)
    return f"“{text}”" if whole == text else f"“{whole} …”{IN_PART}"


def its_day(entry: Entry, today: date) -> str:
    """The day of an entry, "3 November"; where nobody knows it, roughly when it was, "in October"."""
    return entry.line("roughly").removesuffix(f" {today.year}") or short_day(entry.on, today)


def titled(entry: Entry, today: date) -> str:
    """The entry's title in quotation marks; without one, its kind and day."""
    if entry.title.strip():
        return in_marks(entry.title)
    return f"the {entry.kind} of {short_day(entry.on, today)}"


def named(book: Book, names: Sequence[str]) -> str:
    """People in a row, me as "you": "you and Marcus", "Growth, Sales and 3 others"."""
    known = list(dict.fromkeys(_name(book, name) for name in names))
    if not known:
        return SOMEBODY
    if len(known) > _NAMES + 1:
        more = len(known) - _NAMES
        return f"{', '.join(known[:_NAMES])} and {counted(more, 'other')}"
    return listed(known)


def whom(book: Book, names: Sequence[str]) -> str:
    """People in a row as I tell of them, me as "me": "me and Marcus"."""
    return listed("me" if book.is_me(name) else book.name_of(name) for name in names)


def to_you(name: str) -> str:
    """A name as it stands in a sentence to you: whom the book calls “my boss” is “your boss” there."""
    first, _, rest = name.partition(" ")
    is_role = bool(rest) and len(name.split()) <= _ROLE_WORDS and name_key(first) in ("my", "our")
    return f"your {rest}" if is_role else name


def whose(book: Book, names: Sequence[str]) -> str:
    """Whose something is: "your", "Marcus's", "somebody's"."""
    owner = named(book, names)
    return "your" if owner == "you" else possessive(owner)


def deed(book: Book, entry: Entry, verb: str, today: date) -> str:
    """Who said what to whom, as the beginning of a sentence: You promised Growth “Test plan”.

    What names nobody before the arrow is mine.
    """
    subject = named(book, entry.who or (ME,))
    others = [name for name in entry.to if not is_by(book, entry, name)]
    listeners = f" {named(book, others)}" if others else ""
    return f"{subject[:1].upper()}{subject[1:]} {verb}{listeners} {titled(entry, today)}"


def is_by(book: Book, entry: Entry, name: str) -> bool:
    """Whether a person stands before the arrow of an entry."""
    return book.person_key(name) in map(book.person_key, entry.who)


def is_to(book: Book, entry: Entry, name: str) -> bool:
    """Whether a person stands behind the arrow of an entry."""
    return book.person_key(name) in map(book.person_key, entry.to)


def is_with(book: Book, entry: Entry, name: str) -> bool:
    """Whether a person stands on either side of it."""
    return is_by(book, entry, name) or is_to(book, entry, name)


def is_mine(book: Book, entry: Entry) -> bool:
    """Whether the entry is something I said or did: I am named first, or nobody is."""
    return not entry.who or ME in map(book.person_key, entry.who)


def is_to_me(book: Book, entry: Entry) -> bool:
    """Whether the entry was said to me."""
    return ME in map(book.person_key, entry.to)


def is_to_myself(book: Book, entry: Entry) -> bool:
    """Whether I said something to nobody but myself."""
    return bool(entry.to) and all(map(book.is_me, (*entry.who, *entry.to)))


def quoted(words: str) -> str:
    """Words in quotation marks for a shell, an apostrophe in them too."""
    return "'" + words.replace("'", "'\\''") + "'"


def typed(name: str) -> str:
    """A name as it is typed in a shell: quoted where it is more than one plain word."""
    return name if name.isalnum() else quoted(name)


def add_line(line: str) -> str:
    """The command that adds one line to the book, ready for a shell."""
    return f"goodbooks add {quoted(line)}"


def amending(entry: Entry, *lines: str, title: str = "") -> str:
    """The command that gives an entry further lines, or another title, by an entry that amends it."""
    who = f" {', '.join(map(name_text, entry.who))}" if entry.who else ""
    more = " ".join(quoted(line) for line in (f"amends: {entry.ref}", *lines))
    named = f' "{title}"' if title else ""
    return f"goodbooks add {quoted(f'{entry.kind}{who}{named}')} {more}"


def title_to_say(entry: Entry) -> str:
    """The command that puts a title which is held back into words for others; "" where it is not."""
    if entry.title == HELD_TITLE:
        return amending(entry, "public: your words for them")
    return amending(entry, title="your words for them") if entry.title == HELD_LINE else ""


def add_for(entry: Entry, words: str, more: str = "") -> str:
    """The command that adds a line for an entry; with how to give it an id when it has none."""
    if entry.id is None:
        return f"goodbooks tidy gives it an id; then {add_line(f'{words} for ^ID{more}')}"
    return add_line(f"{words} for ^{entry.id}{more}")


def or_for(entry: Entry, words: str, more: str = "") -> str:
    """Another line that could be added for the same entry."""
    return f", or '{words} for ^{entry.id or 'ID'}{more}'"


def write_under(entry: Entry, line: str) -> str:
    """How to complete an entry by hand: the line to write under it."""
    return f"write under {spot(entry)}: {line}"


def spot(entry: Entry) -> str:
    """Where to look for an entry: its ^id, or where it stands when it has none."""
    return f"^{entry.id}" if entry.id else where(entry)


def where(entry: Entry) -> str:
    """Where an entry stands: "line 12 of work.book", or "it" when it is not from a file."""
    file, line = entry.place
    if not line:
        return "it"
    return f"line {line} of {file}" if file else f"line {line}"


def plain_name(name: str) -> str:
    """A name that can stand in a command as it is; WHO when it holds signs that cannot."""
    is_plain = name.replace(" ", "").replace("-", "").replace(".", "").isalnum()
    return " ".join(name.split()) if is_plain and len(name) <= _NAME_SIGNS * 2 else "WHO"


def _name(book: Book, name: str) -> str:
    if book.person_key(name) == ME:
        return "you"
    return to_you(_brief(book.name_of(name), _NAME_WORDS, _NAME_SIGNS))


def _brief(text: str, words: int, signs: int) -> str:
    parts = text.split()
    short = " ".join(parts[:words]) + ("…" if len(parts) > words else "")
    return shortened(short, signs)


def persons_called(book: Book, names: Iterable[str]) -> tuple[str, ...]:
    """One name of each person of a book among these, in the order of the alphabet."""
    return tuple({book.person_key(name): name for name in sorted(names, reverse=True)}.values())[
        ::-1
    ]
