"""What is told in words that no list of phrases holds may call for help all the same; what only sounds like it does not."""

from __future__ import annotations

import pytest

from goodbooks.situations.moment.calls import NO_CALL, call_weights
from goodbooks.situations.moment.recognise import PROFESSIONAL_HELP, QUIET, recognise
from goodbooks.situations.stories.scene import routes

WORK = (
    "I plan the tours of a small removal firm, and my boss and I get on. On Monday he gave the big client to a colleague,"
    " without a word to me, and the rota comes too late every week."
)


def flagged(text: str) -> set[str]:
    """The kinds of help that are said at all: before everything, or beside a playbook."""
    found = recognise(text)
    return {one.name for one in (*found.help, *found.flags)}


def test_every_kind_of_help_has_its_weights() -> None:
    assert set(call_weights().names) == {*routes(), NO_CALL}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("His hand lay on my hip again when we were alone in the cellar, and he laughed when I moved away.", "harassment-or-discrimination"),
        ("He mocks my accent and asks where I am really from.", "harassment-or-discrimination"),
        ("Since they know that I am expecting, my tours go to somebody else.", "harassment-or-discrimination"),
        ("I hardly sleep, I cannot eat, and on the bridge I think about letting go.", "health-crisis"),
        ("I counted the pills twice and wrote letters to my children.", "health-crisis"),
        ("I shake and cannot breathe as soon as I see the gate.", "health-crisis"),
    ],
)  # fmt: skip
def test_a_call_for_help_is_heard_in_other_words_too(said: str, name: str) -> None:
    assert name in flagged(said)
    assert name in flagged(f"{WORK} {said}")


@pytest.mark.parametrize(
    "said",
    [
        "After the vintage he put his arm round me and said that there is a bonus in it for me.",
        "He touched my elbow by the lathe and said that I am a marvel.",
        "She put her hand on my sleeve and asked whether the kiln is still warm.",
        "He is at his sister's wedding and sends us photos of the band.",
        "She sends me pictures of her sketches and wants them built by morning.",
        "He puts his hand in my dough and adds water.",
    ],
)
def test_a_kind_hand_and_a_picture_of_something_else_are_not_held_up_as_harassment(
    said: str,
) -> None:
    found = recognise(f"{WORK} {said}")
    shown = [told.text for one in (*found.help, *found.flags) for told in one.passages]
    assert said not in shown


@pytest.mark.parametrize(
    "said",
    [
        "When we count the till he lays his hand on my lower back and leaves it there.",
        "On the second night he put his arms round me from behind.",
        "He touched my bare neck in the cold store and laughed.",
        "He sends me pictures of himself in the bath.",
        "She had her hand on my thigh under the table at the dinner.",
    ],
)
def test_a_hand_where_it_has_no_business_is_said(said: str) -> None:
    assert "harassment-or-discrimination" in flagged(f"{WORK} {said}")


@pytest.mark.parametrize(
    "said",
    [
        "This project will be the death of me, and of the printer.",
        "He patted me on the back in front of the client.",
        "We slept badly before the fair, and then it went well.",
        "I am on leave with our baby from June, all agreed.",
        "He squeezed the budget once more.",
    ],
)
def test_a_manner_of_speaking_is_no_call(said: str) -> None:
    assert recognise(f"{WORK} {said}").route != PROFESSIONAL_HELP


@pytest.mark.parametrize(
    "said",
    [
        "My boss micromanages me and checks everything.",
        "I wrote the leaflet for the training on harassment, and he put his name on it.",
        "My mate kicked me under the table when the director asked.",
        "He grabbed my slides and showed them to the board.",
    ],
)
def test_a_few_words_alone_are_no_call_by_their_sound(said: str) -> None:
    assert recognise(said).route != PROFESSIONAL_HELP


@pytest.mark.parametrize(
    "said", ["I want to kill myself.", "I rang the suicide helpline last night."]
)
def test_what_is_said_outright_is_heard_however_short(said: str) -> None:
    assert recognise(said).route == PROFESSIONAL_HELP
    assert recognise(f"{WORK} {said}").route == PROFESSIONAL_HELP


def test_the_sentence_that_calls_is_the_one_that_is_shown() -> None:
    said = "On the roof I think about letting go of the rail and never waking up."
    found = recognise(f"{WORK} {said}")
    shown = [one.text for likely in (*found.help, *found.flags) for one in likely.passages]
    assert shown == [said]


SUMS = (
    "I do the accounts of a small bakery, and my boss and I get on. He decides on the new oven every week anew, and each"
    " time I do the sums from the beginning."
)
ASKS = "How do I get one decision that holds until the loan is signed?"


@pytest.mark.parametrize(
    "said",
    [
        "When I told her in spring that I was pregnant she said, well, that's the post off the table, and we never spoke of it again.",
        "Every other week he kisses me on the hair when I stand at the plans, as he does with his daughters.",
        "At the fair he had his hand on my shoulder for the whole of the tour.",
        "The scoop that he threw last week only grazed my ear.",
        "He says he'll find out where I park if I hand in the sheet.",
        "He calls me “the refugee” before the drivers, as a joke.",
        "I have given my dog to my sister and put the papers in order, so that nobody has trouble with it. I gave the dog to her on Sunday.",
    ],
)  # fmt: skip
def test_what_is_told_in_a_plain_phrase_is_never_passed_over_for_all_the_rest(said: str) -> None:
    assert not flagged(f"{SUMS} {ASKS}")
    assert flagged(f"{SUMS} {said} {ASKS}")


@pytest.mark.parametrize(
    "said",
    [
        "My daughter broke her arm that week, and he let me go home at once.",
        "When my sister was pregnant I did her sums too, and it went well.",
        "She shook my hand and laid the plan on my shoulder bag.",
        "My hands shook when I had to speak before the bank, and I got through it.",
        "He threw the plan into the basket and said that we begin anew.",
        "He wants to know where I park, because of the new barrier.",
        "I gave the keys to my sister and put the papers in order for the audit.",
    ],
)
def test_what_only_has_the_same_words_is_still_no_reason_to_speak_of_help(said: str) -> None:
    assert not flagged(f"{SUMS} {said} {ASKS}")


CARE = (
    "I help in a small nursery that a lady runs in her flat, and most days she is gone before my coat is off. Then it is me and"
    " seven little ones. The fathers ask where she is. I need the place and I am fond of the children. What do I say to her?"
)
INTERVIEW = (
    "I made a mess of my interview at the library. My hands shook, I could not think of a single title, and then my eyes were"
    " wet, before three strangers. Is it worth writing to them?"
)


@pytest.mark.parametrize("story", [CARE, INTERVIEW])
def test_where_only_the_manner_of_telling_sounds_like_it_no_sentence_is_held_up_for_it(
    story: str,
) -> None:
    found = recognise(story)
    assert not found.help
    assert [one for one in found.flags if one.score > QUIET or one.passages] == []


@pytest.mark.parametrize(
    "said",
    [
        "It sets off my anxiety, and I make mistakes.",
        "I think it would be better for my mental health.",
        "I have burned out once, and I know how it begins.",
    ],
)
def test_what_somebody_says_of_their_own_health_is_said_back_in_one_quiet_line(said: str) -> None:
    found = recognise(f"{SUMS} {said} {ASKS}")
    assert found.route != PROFESSIONAL_HELP
    assert [(one.name, one.passages[0].text) for one in found.flags] == [("health-crisis", said)]


@pytest.mark.parametrize(
    "said",
    [
        "I read an article about mental health on the bus.",
        "The bulb in the oven burned out.",
        "He has a new baby and yawns in the meetings.",
        "The form asks for my health insurance.",
    ],
)
def test_what_is_not_said_of_oneself_is_not_said_back(said: str) -> None:
    assert not flagged(f"{SUMS} {said} {ASKS}")


@pytest.mark.parametrize(
    "said",
    [
        "Two of the buyer's men stood by my car and explained to me how easily tyres burn.",
        "He said that in this harbour nobody looks for a foreigner who fell in.",
        "Whether I stay depends on how nice I am to him, he has a hut at the lake.",
        "He got hold of my collar and turned my face to the wall.",
        "He read my messages aloud in front of the shift.",
        "I was on the roof and worked out whether it would be quick.",
        "I take the way over the weir and stand there, and only because the dog pulls do I go on.",
        "There are bottles in my desk now and one in the gym bag, and I am good at hiding it.",
        "I press the lighter to the inside of my arm, and then I can go on.",
        "He told me to put the two who are expecting at the top of the list.",
        "She keeps our passports in her drawer until the season ends.",
        "I told HR what I had seen him do with the trainee. In November he wrote me my first bad review.",
    ],
)
def test_what_is_told_in_passing_by_a_euphemism_is_heard(said: str) -> None:
    assert flagged(f"{SUMS} {said} {ASKS}")


@pytest.mark.parametrize(
    "said",
    [
        "The client's men stood by my car to thank me.",
        "He fell in at the summer party, and nobody looks for a boss, he joked.",
        "He said it depends on the order from Sweden, and lent us his hut at the lake.",
        "He called the customer from my phone, in front of the shift, and said that it was his mistake.",
        "We watched the fireworks from the roof, and the idea came to me.",
        "The dog jumped into the weir after a duck.",
        "The team gave me a bottle for my birthday, it is still in the desk.",
        "The two who are expecting must hear it first, he said, before they sign for a flat.",
        "My passport was expired, and she lent me the money for the train to the embassy.",
        "If it is career suicide then for both of us, he grinned.",
        "My card did not open the door, and neither did anybody else's.",
    ],
)
def test_a_near_miss_of_a_euphemism_gets_no_line_at_all(said: str) -> None:
    assert not flagged(f"{SUMS} {said} {ASKS}")
