"""A point is late where asides stand before it, and not where its reasons do."""

from __future__ import annotations

import pytest

from coach.looking import looked

LATE = [
    "Hello Margit, the new beds have arrived and the tunnel is warm at last. The two students from Wageningen have settled in. "
    "We had a lovely visit from the rose society. The cat sleeps on the heating mat. Could Pieter have two weeks off in April?",
    "Dear Mr Sorensen, thank you for the coffee last week, and for the book. The season starts well, the boats are all painted and the "
    "jetty has new planks. My wife sends her regards to yours. I cannot take over the harbour office in the summer.",
    "Dear Dr Bianchi, the conference in Trieste was well attended and the weather held. Your old colleague Ferri asked after you. "
    "The new projector works too. I gave the committee the wrong budget figure on Tuesday: it is 46,000.",
    "Dear Herr Lindqvist, it was a pleasure to meet your family at the summer party. The children liked the tractor. The road was empty "
    "on the way home. You decided that we keep Norvik alone until March.",
]
AFTER_BACKGROUND = [
    "Hello Ms Oduya, the pool season has begun well. The slide was repainted in April and the kiosk sold four hundred ice creams on the first "
    "warm Sunday. The lifeguards have their new shirts. The swimming club likes the early lanes. The chlorine meter in the children's pool has "
    "read too high since Thursday, and I have closed the pool.",
    "Hello Viktor, before anything, some history on the tariff. It was written in 2012 by the old team, when there were only two zones. Zone three "
    "came with the airport. The students' ticket was put on top in 2018. The seniors' ticket followed. There are 46 prices on the sheet. We have to "
    "decide by Friday whether the night bus gets its own price.",
    "Dear Professor Quist, the summer school had 34 participants. The evening lecture was full, and the excursion was much liked. The dormitory was "
    "clean and the breakfast was praised. The printed programme was ready in time. We spent 11,400 more than the grant allows.",
]
REASONED = [
    "Dear Herr Seidl, the freezer in room 4 failed on Saturday at about six. The alarm went to the old number. On Monday the samples stood at "
    "11 degrees. Ms Toth has tested three, and all are spoiled. So the second series is lost; a new one takes five weeks.",
    "Hi Agnes, week 18 at the depot. The sprinkler test in hall B failed on Tuesday, so the insurer wants the hall empty. The firm comes on the 9th. "
    "Forty-one lorries in, thirty-nine out. The forklift course is done, all six passed.",
    "Dear Ms Weller, one interviewer in the Eastern district made his sheets up. A student found it on Monday: nine households had never been asked. "
    "The other four districts are sound. I would leave the East out and say so in the report.",
]
IN_TIME = [
    "Hello Margit, the heater in tunnel two stopped on Tuesday night and again on Thursday. At 4 degrees we lost 300 seedlings. "
    "The fitter says the burner is at its end. A new one is 780 euros. May I order it today?",
    "Dear Mr Sorensen, thank you for thinking of me. I have thought about it over the weekend. In July I am alone with the sailing "
    "school, fourteen children a week. So my answer is no for this summer.",
    "Hi Pat, could you sign the lease by Friday? The cat has had kittens. The roses are out and the fence is nearly done. "
    "Ines sends her best wishes. The landlord wants it back on Monday.",
    "Good morning, thank you for the cake. Could you sign the lease by Friday?",
]


def late(message: str) -> list[str]:
    """What is said of a point that comes late."""
    return [flag.says for flag in looked(message).flags if flag.rule == "late-point"]


@pytest.mark.parametrize("message", LATE, ids=lambda message: message[:20])
def test_a_point_after_asides_is_late(message: str) -> None:
    last = " ".join(message.replace("?", ".").rstrip(".").rpartition(". ")[2].split()[:3])
    assert late(message) == [f"“{last}”: what matters comes only here."]


@pytest.mark.parametrize("message", IN_TIME, ids=lambda message: message[-20:])
def test_a_point_after_its_reasons_or_one_line_or_told_first_is_not(message: str) -> None:
    assert late(message) == []


@pytest.mark.parametrize("message", AFTER_BACKGROUND, ids=lambda message: message[:20])
def test_trouble_or_a_choice_told_flatly_after_much_background_is_late(message: str) -> None:
    assert len(late(message)) == 1


@pytest.mark.parametrize("message", REASONED, ids=lambda message: message[:20])
def test_trouble_that_is_told_first_or_follows_from_its_reasons_is_not(message: str) -> None:
    assert late(message) == []


SLIPPED_IN = [
    "Carol, quick word. The flowers are sold out. The new girl on the till is great. Someone left a kettle in the yard. The kiosk smells of fresh bread. The till is 860 short since Friday.",
    "Hello Mr Dekker, the label printer has a new home. The canteen has a vegetarian menu now. Our driver brought back the straps from Porto. The container for Oslo was loaded on the wrong ship.",
    "Morning Norma, cracking weekend here, and our Jess passed her grade five. The kettle is descaled. The roof sign looks ace. Six of our eight failed their tests on Friday.",
    "Hi Joana, hope the flight was fine. The ferns by your desk have new leaves. The quiz was fun and Kofi won it. The cold store got unplugged on Saturday and the serum is warm.",
    "Hello Mr Varga, the night was quiet and Zofia brought poppy cake. We sang a little after supper. The tea was hot. And, well, there is no hot water for the wards.",
    "Morning all, the week in the lab. Nora is back from leave and brought dates. The new coats have come, and the canteen has soup again. The trainees were a joy. For the record, the samples from Graz were tested with last month's kit.",
    "Hi Ana, spring at last. The choir sang in the yard and the cook made waffles. The new lamps are up in hall two. Incidentally, the insurance on the van lapsed on the 1st.",
    "Bonjour M. Petit, the week was calm. The curtains are up and the plants have survived. Everybody likes the view. I should perhaps add that the oxygen line in room 3 isn't usable.",
    "Hiya Bea, hope the sea was warm. The fish tank is clean and the walls have whales now. Ola passed her driving test, so there was cake. The camera over the door hasn't recorded since the 2nd.",
]
TOLD_AFTER_SMALL_THINGS_THAT_ARE_ITS_OWN = [
    "Hi Ana, spring at last. The choir sang in the yard and the cook made waffles. The new lamps are up in hall two. Incidentally, the van is back and washed.",
    "Hi Ana, spring at last. The choir sang in the yard and the cook made waffles. The new lamps are up in hall two. For the record, we counted 140 guests.",
    "Carol, the tills are counted. The first till is fine and so is the second. The third till was open over lunch. The third till is 860 short since Friday.",
    "Hello Mr Dekker, the canteen has a vegetarian menu now. Our driver brought back the straps from Porto. The label printer has a new home. All 27 lorries came in time.",
]


WORD_BESIDE = [
    "Hello Ms Farrant, a short word on where we are. The fitter is booked again for Tuesday and the weather holds. The tiles came back and look lovely. "
    "You asked about the socket in the study. It is 140 and no problem before the plasterers start. Could you tell me whether you want it?",
    "Hello Ms Farrant, a short word on where we are. The fitter is booked again for Tuesday and the weather holds. The tiles came back and look lovely. "
    "And please let me have the name of your kitchen fitter.",
]


@pytest.mark.parametrize("message", WORD_BESIDE, ids=lambda message: message[-20:])
def test_a_word_on_what_was_just_told_or_one_thing_more_is_not_late(message: str) -> None:
    assert late(message) == []


@pytest.mark.parametrize("message", SLIPPED_IN, ids=lambda message: message[:20])
def test_trouble_slipped_in_after_small_things_is_late(message: str) -> None:
    assert len(late(message)) == 1


@pytest.mark.parametrize(
    "message", TOLD_AFTER_SMALL_THINGS_THAT_ARE_ITS_OWN, ids=lambda message: message[:20]
)
def test_trouble_after_its_own_story_and_small_things_without_trouble_are_not(message: str) -> None:
    assert late(message) == []


def test_an_ask_after_one_long_story_is_late() -> None:
    story = "room 14 was first a store, then a language laboratory, and when the wall came out the radiators went on the window side, which is why my books curl, although Mr Osei thinks that it is the damp and the caretaker does not"
    assert (
        len(late(f"Dear Mr Farouk, {story}. The pupils like the room. Might I move to room 9?"))
        == 1
    )
