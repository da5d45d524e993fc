"""A mail of a walk is looked at a few remarks at a time: the worst first, one of a sentence, and the rest is counted."""

from __future__ import annotations

from goodbooks.accounts.readers.private_matters import PrivateMatters
from goodbooks.desk.walks.words.mail_remarks import mail_remarks

BAD = """Hi Hamish,

I'm so sorry for rambling, and sorry for bothering you again. You caught me off guard and I froze. You ALWAYS spring things on me.
Between us, Callum really couldn't lead a team and Wiremu is never going to change. I'd like to be considered for the lead role.
After 14 years I deserve it. If it doesn't happen I'll have to look elsewhere.

Jo"""


def test_a_threat_comes_before_a_slur_and_both_before_an_apology_too_many() -> None:
    found = mail_remarks(BAD)
    assert [one.rule for one in found.flags] == ["threat", "raised-by-lowering", "claimed-by-years"]
    assert found.more == "These first; seven more remarks after them."


def test_no_sentence_has_two_remarks_and_no_rule_speaks_twice() -> None:
    rules = [one.rule for one in mail_remarks(BAD).flags]
    assert len(rules) == len(set(rules))
    two = mail_remarks("You never listen and Ingrid knows nothing about migrations and I'm hopeless with figures.")  # fmt: skip
    assert len(two.flags) == 1
    assert two.more


def test_an_example_of_something_else_is_left_out_of_what_is_said_of_a_mail() -> None:
    threat = mail_remarks(BAD).flags[0]
    assert threat.instead == "Say what you need and why, and what you will do by which day if it does not come."  # fmt: skip


def test_of_a_good_mail_nothing_is_said_and_nothing_more_is_counted() -> None:
    found = mail_remarks("Thank you for asking me. I'd like to be considered for the lead role. Can we talk on Thursday at 10?")  # fmt: skip
    assert found == ((), "")


def test_what_is_kept_private_comes_first_and_whom_it_goes_to_is_none_of_it() -> None:
    private = PrivateMatters(frozenset({"ruud", "henrike"}), frozenset({"custody"}))
    found = mail_remarks("I'm so sorry for rambling. Henrike, Ruud wants custody.", private, ("Henrike",))  # fmt: skip
    assert found.flags[0].says == "Henrike would read here what you keep private: “Ruud” and “custody”."  # fmt: skip
    unsaid = mail_remarks("Ruud wants custody.", private)
    assert "Whoever gets it would read here" in unsaid.flags[0].says
