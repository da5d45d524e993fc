"""What a story tells is left out, so that something goes quicker."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.left_out_told import left_out


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ("He told them how to do it quicker: leave out the 72 hour temperature mapping. Nobody asked me.", "the 72 hour temperature mapping"),
        ("She told them we can skip the second signature and be done by Friday.", "the second signature"),
        ("He promised it a week early, without the load test.", "the load test"),
        ("At five he said send it anyway, without the second temperature log.", "the second temperature log"),
        ("Just drop the double count this once.", "the double count"),
        ("Bruno told them that they get the theatre on 9 December, without the count check.", "the count check"),
        ("They want to bypass our fire check.", "our fire check"),
        ("He only gets there by leaving out the second coat of flame retardant and the load test of the bridge.", "the second coat of flame retardant and the load test of the bridge"),
        ("He does it without the load test and without the second coat.", "the load test and the second coat"),
        ("They skip the fallback line and the dry run.", "the fallback line and the dry run"),
        ("We leave out the allergy check, the second nurse and the handover briefing so that it goes quicker.", "the allergy check, the second nurse and the handover briefing"),
        ("He skips the proof. She says we go without the fire check of the hall.", "the proof and the fire check of the hall"),
        ("We skip the second signature and the customer gets it on Friday.", "the second signature"),
        ("We skip the second water test. Skipping the test isn't how we do it, I know.", "the second water test"),
        ("Cutting out the driver survey was never our way, she said.", "the driver survey"),
        ("Skipping our fire watch saves a day, says Jérôme.", "our fire watch"),
        ("He says leaving out the moisture test doesn't matter. So we leave out the test.", "the moisture test"),
        ("Leaving out the second reading is how it goes in Lyon, and bypassing the label check which Anke made is new.", "the second reading and the label check"),
        ("They bypass our fire check and the sprinkler test was yesterday.", "our fire check"),
    ],
)  # fmt: skip
def test_what_is_skipped_is_named_as_the_story_has_it(told: str, what: str) -> None:
    found = left_out(told)
    assert found is not None
    assert found.words == what


@pytest.mark.parametrize(
    "told",
    ["We never skip the fire watch.", "They left out Anna.", "I skipped lunch.", "I left out that I was tired.", "He left the room.", "Should we skip the test?"],
)  # fmt: skip
def test_nobody_and_nothing_that_stays_in_is_left_out(told: str) -> None:
    assert left_out(told) is None


_HELD = "My boss is Petra. On Monday Petra told me to hold the catalogue. At five Petra said we go ahead on Friday, just this once. "


@pytest.mark.parametrize(
    "told",
    ["Vera said we leave out the second proof.", "Vera from the print works wrote that they skip the second proof.", "Someone told me we are skipping the second proof.",
     "“We leave out the second proof,” said Vera.", "Vera told me that Petra wants to skip the second proof."],
)  # fmt: skip
def test_what_another_says_behind_the_bosss_last_word_is_no_part_of_it(told: str) -> None:
    assert left_out(_HELD + told) is None


@pytest.mark.parametrize(
    "told",
    [_HELD + "She said to leave out the second proof.", _HELD + "I said that means we skip the second proof.", "Rune told Marketing we could skip the second proof. " + _HELD],
)  # fmt: skip
def test_what_the_boss_says_or_decides_on_is_left_out_by_it(told: str) -> None:
    found = left_out(told)
    assert found is not None
    assert found.words == "the second proof"
