"""What words say without what they tell is left out: whoever waits reads what holds, and nothing of the check that is skipped for it."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.left_out import is_left_out_in, without_left_out

RINSE, PROOF, COUNT = "the second rinse check", "die zweite Prüfung", "the count"


@pytest.mark.parametrize(
    ("words", "rules", "said"),
    [
        ("Paulo gets his run, and we skip the second rinse check, this once", (), "Paulo gets his run, this once"),
        ("Growth may go ahead without the load test", (), "Growth may go ahead"),
        ("We go ahead without the mapping, just this once", (), "We go ahead, just this once"),
        ("We skip the check and the count, and Ana opens on Saturday", (), "Ana opens on Saturday"),
        ("The release goes out on Friday; the security review comes later", (), "The release goes out on Friday"),
        ("The sets go in on Monday, no second rehearsal", (), "The sets go in on Monday"),
        ("Skip the second signature this once", (), ""),
        ("Do it without the trial then", ("the trial",), ""),
        ("we do it without a second signature, just this once", (), ""),
        ("So do that without the check now", (), ""),
        ("We skip the check, the count and the trial, this once", (), ""),
        ("Wir liefern am Samstag und lassen die zweite Prüfung weg", (PROOF,), "Wir liefern am Samstag"),
        ("Frau Petersen bekommt den Saal, die Gegenzeichnung entfällt", ("die Gegenzeichnung",), "Frau Petersen bekommt den Saal"),
        ("Élodie ouvre samedi sans le deuxième contrôle", ("le deuxième contrôle",), "Élodie ouvre samedi"),
        ("On ouvre samedi sans le deuxième contrôle, cette fois", ("le deuxième contrôle",), "On ouvre samedi, cette fois"),
        ("Ship on Friday, and Lena signs for the second signature that falls away", (), "Ship on Friday"),
        ("The pallets leave today and nobody counts them", (COUNT,), "The pallets leave today"),
        ("Paulo gets his run, the pressing falls away", ("the pressing of the napkins",), "Paulo gets his run"),
    ],
)  # fmt: skip
def test_what_is_left_out_goes_and_what_holds_stays(
    words: str, rules: tuple[str, ...], said: str
) -> None:
    assert is_left_out_in(words, rules)
    assert without_left_out(words, rules) == said


@pytest.mark.parametrize(
    "words",
    [
        "The rinse check stays",
        "We do not skip the rinse check",
        "Growth may go ahead",
        "The Sunday delivery is cut by an hour",
        "Ana drops the keys at the desk and Ben opens",
        "We skip the Sunday delivery this week",
        "Tom and Ana get the room without a deposit",
    ],
)
def test_what_leaves_no_care_out_stays_as_it_is(words: str) -> None:
    assert without_left_out(words, ("the load test",)) == words
