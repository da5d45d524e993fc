"""case from the command line: refused with the lines to write, and nothing half-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BARE = """\
2026-11-02 person Marcus
  relation: boss
2026-11-02 person HR
  also: Adaeze
2026-11-02 ask me -> Marcus "Two testers from January" ^testers #quality
2026-11-01 option me "Carry on as now" #quality
2026-11-01 option me "Two testers" #quality
2026-11-02 talk HR "How seats are asked for" ^seats #quality
  readers: HR
2026-11-02 talk HR "Another thing" #lunch
"""
SIDES = "  their-side: a freeze on seats\n  my-part: I let it wait\n"
WHOLE = (
    BARE.replace("^testers #quality\n", "^testers #quality\n" + SIDES)
    + '2026-11-01 option me "One tester" #quality\n'
)


def test_a_case_without_both_sides_is_refused_with_the_lines_to_write(tmp_path: Path) -> None:
    evening(tmp_path, BARE)
    done = call(tmp_path, "case", "#quality", "--output", "case.html", "--format", "html")
    assert (done.code, done.out) == (2, "")
    for name in ("their-side", "my-part"):
        assert f"goodbooks add 'ask me' 'amends: ^testers' '{name}: " in done.err
    assert not (tmp_path / "case.html").exists()


def test_the_lines_it_asks_for_make_it_a_case(tmp_path: Path) -> None:
    evening(tmp_path, BARE)
    for words in (
        ("ask", "amends: ^testers", "their-side: a freeze"),
        ("ask", "amends: ^testers", "my-part: I let it wait"),
        ('option me "One tester" #quality', "effect: the large releases are tested"),
    ):
        assert call(tmp_path, "add", *words).code == 0
    done = call(tmp_path, "case", "quality")
    assert done.code == 0
    assert done.out.startswith("A proposal for Marcus\n")
    assert "For you, as I see it: A freeze." in done.out


def test_what_it_would_gain_by_is_said_beside_the_page(tmp_path: Path) -> None:
    evening(tmp_path, WHOLE)
    done = call(tmp_path, "case", "quality")
    assert "it would gain by the way back: goodbooks add 'ask me' 'amends: ^testers'" in done.err
    assert "gain" not in done.out


def test_hr_by_any_of_its_names_gets_what_is_marked_for_it(tmp_path: Path) -> None:
    evening(tmp_path, WHOLE)
    for name in ("HR", "Adaeze"):
        done = call(tmp_path, "case", "quality", "--to", name)
        assert (done.code, done.err) == (0, "")
        assert "How seats are asked for" in done.out
        assert "testers" not in done.out
        assert "Another thing" not in done.out


def test_nothing_marked_for_hr_is_said_with_how_to_mark_it(tmp_path: Path) -> None:
    evening(tmp_path, WHOLE)
    done = call(tmp_path, "case", "lunch", "--to", "HR")
    assert (done.code, done.out) == (2, "")
    assert "readers: HR" in done.err


def test_a_matter_or_reader_nobody_knows_is_refused(tmp_path: Path) -> None:
    evening(tmp_path, WHOLE)
    assert call(tmp_path, "case", "qualty").err == (
        "goodbooks: there is no matter #qualty in the book; did you mean #quality?\n"
    )
    assert call(tmp_path, "case", "quality", "--to", "Marcos").code == 2


def test_a_case_that_is_not_whole_says_how_its_held_words_are_filled_too(tmp_path: Path) -> None:
    evening(
        tmp_path,
        BARE.replace("^testers #quality\n", "^testers #quality\n  my-part: I was so furious\n"),
    )
    done = call(tmp_path, "case", "quality", "--to", "Marcus")
    assert "my part in words for Marcus" in " ".join((done.out + done.err).lower().split()).replace(
        "marcus", "Marcus"
    )


def test_a_newer_yes_that_hr_may_not_read_is_said_beside_the_page_and_in_no_file(
    tmp_path: Path,
) -> None:
    asked = '2026-11-02 ask me -> HR "A seat from January" ^seat #quality\n  readers: HR\n'
    yes = '2026-11-03 answer Marcus "Yes" ^yes #quality for ^testers\n  is: yes\n'
    evening(tmp_path, BARE + asked + yes)
    for more in ((), ("--output", "hr.eml")):
        done = call(tmp_path, "case", "quality", "--to", "HR", *more)
        assert done.code == 0
        assert "Marcus's yes of 3 November is newer than what stands here" in done.err
        assert "'amends: ^yes' 'readers: named, HR'" in done.err
        assert "newer" not in done.out
    assert "newer" not in (tmp_path / "hr.eml").read_text(encoding="utf-8")


def test_the_case_of_a_walk_to_step_back_holds_no_way_that_its_writer_did_not_offer(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    said = ["Nursing again", "You lose a lead", "I said yes", "1", "Marcus", "go back to nursing", "One tired lead less", "Four weeks"]  # fmt: skip
    call(tmp_path, "play", "step-back", given="\n".join([*said, *["plan", "yes"] * 2]) + "\n")
    lacks = call(tmp_path, "case", "my-role")
    assert "lacks three ways to choose from" in lacks.err
    call(tmp_path, "add", 'option me "Half of the rota, until Easter" #my-role')
    case = call(tmp_path, "case", "my-role")
    assert case.code == 0, case.err
    told = " ".join(case.out.split())
    assert "Half of the rota, until Easter" in told
    assert "smaller part" not in told


def test_a_way_of_ones_own_told_on_the_walk_stands_in_its_case(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    said = ["Nursing again", "You lose a lead", "I said yes", "1", "go back to nursing", "One tired lead less", "Jonas takes the rota, I show him how", "It stays late on every ward", "Four days a week until June"]  # fmt: skip
    call(tmp_path, "play", "step-back", given="\n".join([*said, *["plan", "yes"] * 2]) + "\n")
    case = call(tmp_path, "case", "my-role")
    assert case.code == 0, case.err
    assert "Four days a week until June" in case.out
    assert "A smaller part first" not in case.out
    assert "Jonas takes the rota, I show him how." in case.out, "him is not whoever reads it"
