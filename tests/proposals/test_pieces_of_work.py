from __future__ import annotations

from datetime import date, timedelta

from goodbooks.core.written import Party, Written
from goodbooks.proposals.reading.pieces import pieces_of_work

ADA = Party("Ada", "ada@example.org")


def commit(subject: str, day: int, who: Party = ADA, text: str = "") -> Written:
    on = date(2026, 11, 1) + timedelta(days=day)
    return Written("commit", f"commit {subject[:6]}{day}", on, "09:00", who, (), subject, text)


def shown(*commits: Written) -> list[tuple[str, int]]:
    """Each piece: its subject, and how many commits it is made of."""
    return [(piece.subject, len(piece.text.split("\n"))) for piece in pieces_of_work(commits)]


def test_commits_that_name_one_task_are_one_piece() -> None:
    assert shown(
        commit("SHOP-12 begin the nightly restore", 0),
        commit("SHOP-13 colours", 1),
        commit("SHOP-12 restore every table", 2, text="Thirty runs a month instead of none."),
    ) == [("SHOP-12 restore every table", 2), ("SHOP-13 colours", 1)]


def test_commits_of_a_week_that_share_a_word_are_one_piece() -> None:
    assert shown(commit("Restore one table", 0), commit("Test the restore", 3), commit("Paint the shed", 4)) == [
        ("Restore one table", 2), ("Paint the shed", 1),
    ]  # fmt: skip


def test_after_a_long_pause_another_piece_begins() -> None:
    assert len(shown(commit("Restore one table", 0), commit("Restore the rest", 40))) == 2


def test_two_people_never_share_a_piece() -> None:
    assert (
        len(shown(commit("Restore one table", 0), commit("Restore the rest", 1, Party("Lena"))))
        == 2
    )


def test_merges_versions_and_typos_are_no_work() -> None:
    assert (
        shown(
            commit("Merge branch main", 0),
            commit("Release 1.2.0", 1),
            commit("fix typo", 2),
            commit("chore: lint", 3),
        )
        == []
    )


def test_the_kind_of_a_commit_is_not_part_of_its_words() -> None:
    assert shown(commit("feat(shop): pay by invoice", 0)) == [("Pay by invoice", 1)]


def test_a_piece_is_called_by_what_began_it_and_holds_what_its_own_word_leads_to() -> None:
    subjects = (
        "Add load table parser",
        "Load table: handle empty rows of all cranes and yards",
        "Docs",
        "Nightly restore of the crane log",
        "Restore: retry three times",
    )
    found = shown(*(commit(subject, day) for day, subject in enumerate(subjects)))
    assert found == [("Add load table parser", 2), ("Nightly restore of the crane log", 2)]
