from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.book import Book
from goodbooks.core.document import Line, page
from goodbooks.core.drawing import Style
from goodbooks.core.table import Table
from goodbooks.desk.intake.digesting import entries_of
from goodbooks.render.text import draw
from goodbooks.syntax.read import read
from importers.taking import read_from
from importers.threads import COLUMN, MAMAPEDIA, MANAGER_TOOLS, STACK
from pages import RECIPES, asked, made
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.document import Document

CROWD = """\
They moved my desk

Submitted by Anonymous (not verified)
in

They moved my desk and I shouted at my boss. How do I get it back?

Submitted by One on Tuesday March 3rd, 2026 9:04 am

You were out of line. I would apologise, once, because he will remember it.

Submitted by Two on Tuesday March 3rd, 2026 9:05 am

I'm with your boss on this one. Let it go.

Submitted by Three on Tuesday March 3rd, 2026 9:06 am

Ask him why it was moved.
"""
BOOK = """\
2026-11-02 advice Ines "Tell him that you want it" #lead
  stance: do
2026-11-02 advice Ode "I would not go to HR" #lead
  stance: don't
  reason: it makes it larger than it is
2026-11-02 advice Per "You should go to HR with it" #lead
  stance: do
  experience: works in personnel
"""


def digest_of(text: str) -> Document:
    """The digest of a discussion."""
    drafts = tuple(entries_of(read_from("thread.txt", text), asked().today))
    return page(RECIPES["digest"], Book([]), asked()._replace(drafts=drafts), KINDS)


def told(document: Document) -> dict[str, list[str]]:
    """The lines of each section."""
    return {
        section.title: [block.text for block in section.blocks if isinstance(block, Line)]
        for section in document.sections
    }


def test_a_saved_discussion_reads_as_it_did(golden: Callable[[str, str], None]) -> None:
    golden("documents/digest-of-a-thread.txt", draw(digest_of(MAMAPEDIA), Style()))


def test_people_are_counted_once_however_often_they_write() -> None:
    assert digest_of(MANAGER_TOOLS).subtitle == "Two people · for you alone"


def test_a_number_is_said_with_what_it_counts() -> None:
    tables = [b for s in digest_of(STACK).sections for b in s.blocks if isinstance(b, Table)]
    assert not tables or any("votes" in cell for row in tables[0].rows for cell in row.cells)
    shown = draw(digest_of(STACK), Style())
    assert "33 votes" in shown


def test_where_nothing_is_counted_nothing_is_said_of_agreement() -> None:
    shown = draw(digest_of(MANAGER_TOOLS), Style())
    assert "agreement" not in shown
    assert "Nothing in it counts who agreed" in shown


def test_what_the_asker_added_comes_before_the_counts() -> None:
    titles = [section.title for section in digest_of(MAMAPEDIA).sections]
    assert titles.index("What the one who asked added") < titles.index("What they say to do")


def test_thanks_alone_are_nothing_that_the_asker_added() -> None:
    drafts = entries_of(read_from("thread.txt", MAMAPEDIA), asked().today)
    short = tuple(
        one._replace(fields=(("text", "Thank you!"),))
        if (one.id or "").startswith("later")
        else one
        for one in drafts
    )
    assert short != tuple(drafts)
    digest = page(RECIPES["digest"], Book([]), asked()._replace(drafts=short), KINDS)
    assert "What the one who asked added" not in told(digest)


def test_dissent_is_kept_with_what_it_rests_on() -> None:
    warned = told(digest_of(MANAGER_TOOLS))["What they warn of"]
    assert any("There is a risk" in line for line in warned)
    assert any("I know of two people who asked" in line for line in warned)


def test_a_crowd_that_turns_against_the_writer_is_said_kindly() -> None:
    (first, *said) = told(digest_of(CROWD))["They turn towards your part in it"]
    assert first.startswith("Most of them see it from the other side")
    assert len(said) == 2
    assert "They turn towards your part in it" not in told(digest_of(MAMAPEDIA))


def test_every_quotation_is_short_and_leads_back() -> None:
    for section in digest_of(MAMAPEDIA).sections:
        for block in section.blocks:
            if isinstance(block, Line) and "“" in block.text and "line " in block.text:
                words = block.text[block.text.index("“") : block.text.index("”")]
                assert len(words.replace("…", "").split()) <= 20
                assert block.cites


def test_who_would_do_it_and_who_would_not_are_set_side_by_side() -> None:
    found = told(made("digest", Book(read(BOOK, KINDS, "").entries), matter="lead"))
    assert found["Where they differ"][0] == (
        "One says “tell HR, or ask there”; one says “do not tell HR, nor ask there”."
    )
    assert "As you noted their stance: two for it and one against it." in found["In short"]


def test_a_matter_without_advice_says_how_to_write_one_down() -> None:
    shown = draw(made("digest", Book([]), matter="lead"), Style())
    assert "There is no advice in it" in shown
    assert "goodbooks add" in shown


def test_the_letters_of_a_page_are_not_mixed() -> None:
    from goodbooks.desk.intake.digesting import letters_of

    assert [len(part) for part in letters_of(read_from("column.txt", COLUMN))] == [2, 3]


def test_a_numbered_adviser_of_another_discussion_is_another_person() -> None:
    text = "".join(
        f'2026-11-02 advice Adviser 1 "Wait a week" #lead\n  source: {name}, line 3\n'
        for name in ("a.txt", "b.txt")
    )
    found = made("digest", Book(read(text, KINDS, "").entries), matter="lead")
    assert found.subtitle.startswith("Two people")


WARNED = """\
Should I give the ward back?

Submitted by Anonymous (not verified)
in

I run a ward since May and sleep badly. Should I give it back?

Submitted by One on Tuesday March 3rd, 2026 9:04 am

Stepping down is a good move here. I would step down.

Submitted by Two on Tuesday March 3rd, 2026 9:05 am

If you step down, you may not be asked again. I know of two people who never were.

Submitted by Three on Tuesday March 3rd, 2026 9:06 am

I would step down, because nobody does it well who does not sleep.
"""


def test_whoever_warns_of_it_is_counted_against_it_and_the_page_says_that_they_differ() -> None:
    lines = told(digest_of(WARNED))
    assert "2 of 3 say: step back from the post." in lines["In short"]
    assert any(line.startswith("They differ: two say “step back") for line in lines["In short"])
    assert any("I know of two people who never were" in line for line in lines["Where they differ"])
    differ = lines["Where they differ"]
    assert any("because nobody does it well who does not sleep" in line for line in differ)


def test_nothing_is_quoted_twice() -> None:
    lines = [line for every in told(digest_of(WARNED)).values() for line in every]
    assert sum("“If you step down, you may not be asked again.”" in line for line in lines) == 1
    assert any(line.endswith("(quoted above)") for line in lines)


ALL_DIFFERENT = """\
Who gets the late round?

Submitted by Anonymous (not verified)
in

I drive the late round since May. How do I get out of it?

Submitted by One on Tuesday March 3rd, 2026 9:04 am

Leave. They never gave anybody else that round.

Submitted by Two on Tuesday March 3rd, 2026 9:05 am

The van is older than I am, and nobody has ever said a kind word about it to anybody at all in that yard.

Submitted by Three on Tuesday March 3rd, 2026 9:06 am

Swap it with Ola for the market days.
"""


def test_every_adviser_is_heard_though_nobody_says_the_same() -> None:
    lines = told(digest_of(ALL_DIFFERENT))
    assert lines["In short"] == [
        "No two of them name the same thing to do, as far as it could be read."
    ]
    assert lines["What one alone says"] == [
        "Look for another place: “Leave. They never gave anybody else that round.” Adviser 1, line 10"
    ]
    said = " ".join(lines["What else they say"])
    assert "“Swap it with Ola for the market days.” Adviser 3" in said
    assert "“The van is older than I am …” Adviser 2" in said


def test_how_many_turn_towards_the_writer_stands_in_the_first_lines() -> None:
    assert "2 of 3 turn towards your own part in it." in told(digest_of(CROWD))["In short"]


WAYS = """\
Should I step down?

Submitted by Anonymous (not verified)
in

I lead the night shift and I am worn out. Should I step down?

Submitted by One on Tuesday March 3rd, 2026 9:04 am

I would step down, because nobody thanks you for falling over.

Submitted by Two on Tuesday March 3rd, 2026 9:05 am

I think your choice is to step down and look elsewhere, or to stay and do the best you can.

Submitted by Three on Tuesday March 3rd, 2026 9:06 am

You didn't blow it. Talk to him in person.
"""


def test_whoever_lays_out_the_ways_there_are_votes_for_none_of_them() -> None:
    found = told(digest_of(WAYS))
    assert not any("2 of 3" in line for line in found["In short"])
    assert any("step back from the post; or" in line.lower() for line in found["Which ways they see"])  # fmt: skip


def test_that_little_was_lost_is_counted_and_is_no_advice_to_let_it_go() -> None:
    lines = [line for some in told(digest_of(WAYS)).values() for line in some]
    assert any("less bad than it feels" in line.lower() for line in lines)
    assert not any("let it go" in line.lower() for line in lines)
