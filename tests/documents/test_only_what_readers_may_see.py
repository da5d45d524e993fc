"""No page holds what its readers may not see: not in its words, its counts or its gaps."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

import goodbooks.documents
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.document import Question, Recipe, page
from goodbooks.core.drawing import Style
from goodbooks.core.entry import people_in
from goodbooks.core.fields import ForOthers
from goodbooks.core.readers import seen_by
from goodbooks.core.scope import Shelf, within
from goodbooks.render.eml import FOR_ME, draw
from strategies import IDS, KINDS, MATTERS, lives

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import EmailMessage

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry

RECIPES = catalog.load(goodbooks.documents, "RECIPE", Recipe)
SENT = ("confirm", "hold", "trail", "case", "update", "packet", "forecast")
TODAY = date(2026, 11, 3)
CANARY = "canaryword"

readers = st.lists(
    st.sampled_from(("Marcus", "Theo", "Growth", "HR")), min_size=1, max_size=2, unique=True
).map(tuple)
questions = st.builds(
    lambda reader, ref, matter: Question(
        TODAY, "17:30", who="Marcus", ref=ref, matter=matter, readers=reader
    ),
    readers,
    st.sampled_from(IDS),
    st.sampled_from(MATTERS),
)


def drawn(name: str, entries: list[Entry], question: Question) -> str:
    """A page as all its words and refs, made the way the desk makes it."""
    return repr(made(name, entries, question))


def made(name: str, entries: list[Entry], question: Question) -> Document:
    """A page, made the way the desk makes it."""
    recipe = RECIPES[name]
    book = Book(within(Shelf(entries), recipe.scope(question)))
    return page(recipe, book, question, KINDS)


def mailed(document: Document) -> EmailMessage:
    """The page's mail draft, as a mail program opens it."""
    return message_from_bytes(draw(document, Style()), policy=default)  # type: ignore[return-value]


ADDRESSES = {
    name: f"{name.lower()}@corp.example" for name in ("me", "Marcus", "Theo", "Growth", "HR")
}


def with_addresses(life: list[Entry]) -> list[Entry]:
    """A life in which the book knows the addresses of all readers, and mine."""
    person = KINDS["person"].type
    return [
        *life,
        *(
            person(kind="person", on=TODAY, who=(name,), fields=(("also", address),))
            for name, address in ADDRESSES.items()
        ),
    ]


def is_open_to(entry: Entry, reader: str) -> bool:
    """The rule of the manual in its plainest form, to hold the program against."""
    allowed = entry.readers or (KINDS[entry.kind].readers,)
    if entry.line("reviewed") == "no":
        return False
    if "anyone" in allowed or reader in allowed:
        return True
    return "named" in allowed and reader in people_in(entry)


def marked(entry: Entry, readers: tuple[str, ...]) -> Entry:
    """The entry with a word of its own in all that these readers may not see of it."""
    is_open = all(is_open_to(entry, reader) for reader in readers)
    is_close = all(reader in (*entry.who, *entry.readers) for reader in readers)
    lines = tuple(
        (
            name,
            f"{value} {CANARY}"
            if _is_hidden(entry, name, is_open=is_open, is_close=is_close)
            else value,
        )
        for name, value in entry.fields
    )
    is_shown = is_open and not _is_told_otherwise(entry, readers)
    return entry._replace(
        title=entry.title if is_shown else f"{entry.title} {CANARY}", fields=lines
    )


def _is_told_otherwise(entry: Entry, readers: tuple[str, ...]) -> bool:
    """Whether words for others stand in place of the title: for whoever was not there, and for everybody where they are for anyone."""
    is_there = all(reader in entry.who for reader in readers)
    fields = (entry.declared.get(name) for name, _ in entry.fields)
    is_worded = any(isinstance(field, ForOthers) for field in fields)
    return is_worded and (not is_there or "anyone" in entry.readers)


def _is_hidden(entry: Entry, name: str, *, is_open: bool, is_close: bool) -> bool:
    if name in _NOT_WORDS:
        return False
    field = entry.declared[name]
    return not is_open or field.is_private or (field.is_guarded and not is_close)


_NOT_WORDS = {
    "readers", "reviewed", "amends", "withdraws", "written",
    "greeting", "signs",  # written for whoever gets the mail, and for nobody else
}  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(lives(), questions, st.sampled_from(SENT))
def test_a_hidden_word_is_in_no_page_for_a_reader(
    life: list[Entry], question: Question, name: str
) -> None:
    canaries = [marked(entry, question.readers) for entry in life if not entry.amends]
    assert CANARY not in drawn(name, canaries, question)


@settings(max_examples=200, deadline=None)
@given(lives(), questions, st.sampled_from(SENT))
def test_a_mail_draft_to_a_reader_holds_no_hidden_word_and_goes_to_nobody_else(
    life: list[Entry], question: Question, name: str
) -> None:
    canaries = [marked(entry, question.readers) for entry in life if not entry.amends]
    mail = mailed(made(name, with_addresses(canaries), question))
    said = [part.get_content() for part in mail.iter_parts()]
    assert CANARY not in "".join(" ".join((*map(str, mail.values()), *said)).split())
    wanted = {reader.lower() for reader in question.readers}
    receivers = mail["To"].addresses if mail["To"] else ()
    assert {to.username for to in receivers} <= wanted
    assert not str(mail["Subject"]).startswith(FOR_ME)


@settings(max_examples=200, deadline=None)
@given(lives(), questions, st.sampled_from(sorted(RECIPES)))
def test_a_page_made_for_nobody_else_is_a_mail_to_nobody_else(
    life: list[Entry], question: Question, name: str
) -> None:
    document = made(name, with_addresses(life), question._replace(readers=("me",)))
    if document.readers:
        assert name in SENT
        return
    mail = mailed(document)
    assert [to.addr_spec for to in mail["To"].addresses] == [ADDRESSES["me"]]
    assert str(mail["Subject"]).startswith(FOR_ME)
    assert all(
        "For you alone" in " ".join(part.get_content().split()) for part in mail.iter_parts()
    )


@settings(max_examples=150, deadline=None)
@given(lives(), questions, st.sampled_from(SENT))
def test_a_page_is_as_if_what_is_hidden_had_never_been_written(
    life: list[Entry], question: Question, name: str
) -> None:
    life = [
        entry._replace(place=entry.place._replace(line=line))
        for line, entry in enumerate(life)
        if not entry.amends and not entry.withdraws
    ]
    seen = seen_by(Book(life), question.readers, KINDS)
    lines = {entry.place for entry in (*seen.entries, *seen.planned)}
    people = [entry for entry in life if entry.kind == "person"]
    without = [entry for entry in life if entry.place in lines or entry in people]
    whole, shown = (made(name, entries, question) for entries in (life, without))
    mine = whole.beside  # for me alone: it tells of what they may not see
    assert repr(whole) == repr(shown._replace(beside=mine))


def test_a_private_line_stays_out_of_a_trail_for_a_reader(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-03 decision Marcus "Go ahead" ^once #loyalty
          private: I was furious.
          my-advice: wait until Friday
        2026-11-03 note Marcus "Looked tired" #loyalty
    """)
    question = Question(TODAY, matter="loyalty", readers=("Marcus",))
    trail = repr(page(RECIPES["trail"], told, question, KINDS))
    assert "Go ahead" in trail
    assert "furious" not in trail
    assert "Friday" not in trail
    assert "tired" not in trail


def test_when_the_notes_begin_does_not_tell_of_what_is_hidden(book: Callable[[str], Book]) -> None:
    seen = """
        2026-09-01 answer me -> Marcus "It went well" for ^theirs
        2026-09-02 win me "The move took one evening"
    """
    hidden = """
        2026-09-01 outcome me "moved" ^theirs
          readers: me
    """
    question = Question(TODAY, readers=("Marcus",))
    with_it = drawn("packet", list(book(seen + hidden).entries), question)
    without = drawn("packet", list(book(seen).entries), question)
    assert "otes begin" not in with_it + without


def test_an_entry_for_one_reader_is_not_shown_to_another(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-03 decision Marcus "Move Ana to days" ^days #rota
          readers: HR
    """)
    for reader, is_shown in (("HR", True), ("Marcus", False), ("Growth", False)):
        question = Question(TODAY, matter="rota", readers=(reader,))
        trail = repr(page(RECIPES["trail"], told, question, KINDS))
        assert ("Move Ana" in trail) is is_shown


def test_a_page_for_several_readers_holds_only_what_each_of_them_may_see(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-03 decision Marcus "Pause" ^pause #loyalty
          readers: Growth
    """)
    both = Question(TODAY, matter="loyalty", readers=("Growth", "Theo"))
    one = both._replace(readers=("Growth",))
    assert "Pause" in repr(page(RECIPES["trail"], told, one, KINDS))
    assert "Pause" not in repr(page(RECIPES["trail"], told, both, KINDS))


def test_what_nobody_has_read_over_yet_reaches_no_reader(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-03 decision Marcus "Pause" ^pause #loyalty
          by: assistant
          reviewed: no
    """)
    question = Question(TODAY, matter="loyalty", readers=("Marcus",))
    assert "Pause" not in repr(page(RECIPES["trail"], told, question, KINDS))


def test_what_i_promise_myself_is_on_no_page_for_a_reader(book: Callable[[str], Book]) -> None:
    told = book("""
2026-09-01 promise me -> me "Write down what is checked" #loyalty
2026-09-01 promise me -> Marcus "The list" #loyalty
""")
    seen = seen_by(told, ("Marcus",), KINDS)
    assert [entry.title for entry in seen.entries] == ["The list"]
