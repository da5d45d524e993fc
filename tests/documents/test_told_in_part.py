"""What others read of a decision that leaves something out: never a part that reads as the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PART = "(part of what was decided is left out here)"
SAID = [
    ("The scene flies tomorrow anyway, with Mei alone and no second test", "second load test", "The scene flies tomorrow anyway, with Mei alone"),
    ("We fly without the load test", "", "We fly"),
    ("The ward opens on Monday and we skip the second count", "", "The ward opens on Monday"),
    ("Die Brücke öffnet am Montag, die zweite Prüfung entfällt", "die zweite Prüfung", "Die Brücke öffnet am Montag"),
    ("The ferry sails at six; the fire drill comes later", "", "The ferry sails at six"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "rule", "part"), SAID)
def test_a_part_of_a_decision_is_told_as_a_part_and_never_quoted_as_the_whole(
    book: Callable[[str], Book], title: str, rule: str, part: str
) -> None:
    waived = f"\n              exception: {rule}" if rule else ""
    told = book(f"""
            2026-11-03 09:00 decision Henrike "All of it waits" ^out #flying
            2026-11-03 person Henrike
              relation: boss
            2026-11-03 request Aylin -> me "Is it in or out?" #flying
            2026-11-03 10:00 decision Henrike "{title}" ^anyway #flying
              reverses: ^out{waived}
            2026-11-03 11:00 decision Henrike "All of it waits again" ^again #flying
              reverses: ^anyway
        """)
    for readers in (("Aylin",), ("Seidel",)):
        page = " ".join(words(made("trail", told, matter="flying", readers=readers)).split())
        assert f"“{part}”" not in page
        assert f"“{part} …” {PART}" in page
        assert f"Henrike decided: {part} {PART}" in page


@pytest.mark.parametrize(("title", "rule", "part"), SAID)
def test_who_waits_reads_what_holds_and_no_hint_that_something_is_kept_from_them(
    book: Callable[[str], Book], title: str, rule: str, part: str
) -> None:
    waived = f"\n              exception: {rule}" if rule else ""
    told = book(f"""
            2026-11-03 request Aylin -> me "Is it in or out?" #flying
            2026-11-03 decision Henrike "{title}" ^anyway #flying{waived}
        """)
    hold = " ".join(words(made("hold", told, matter="flying", readers=("Aylin",))).split())
    assert part in hold
    assert PART not in hold
    assert PART not in words(made("trail", told, matter="flying", readers=("Henrike",)))
    update = " ".join(words(made("update", told, who="Aylin", readers=("Aylin",))).split())
    assert part not in update or f"{part} {PART}" in update
