"""What a story answers by itself: who, what is wished, for how long, what was said; and nobody it does not name."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.own_words import cause_of, person_of, term_of, wish_of
from goodbooks.situations.told.my_words import ANSWER as MY_WORDS


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("So yesterday my manager (let's call him Joe) asked me in.", "Joe"),
        ("My boss, Ana, would not have it.", "Ana"),
        ("Ana, my boss, would not have it.", "Ana"),
        ("My boss said no.", "my boss"),
        (
            "I have a manager and a project manager, and both report to our VP. My manager is fair.",
            "my manager",
        ),
        (
            "My supervisor said yes. She reports to the director. The director asks me for lists.",
            "my supervisor",
        ),
        ("She rang our BIG boss.", "our big boss"),
        ("Our HR director said no.", "our HR director"),
        ("My boss said no. I run a ward; Manny runs the clinic and is my boss.", "Manny"),
        ("My ward manager Mrs Keller approved it.", "Mrs Keller"),
        ("Our principal, Mr. Lang, told us to go ahead.", "Mr. Lang"),
        ("Frau Baum, my boss, would not have it.", "Frau Baum"),
        ("Honestly, my boss never said so.", "my boss"),
        ("In Berlin, my boss said no.", "my boss"),
        ("I told Theo, my boss and Ana.", "my boss"),
        ("Tom, my boss's boss, said no. My boss is silent.", "my boss"),
        ("I want to begin well. The owner cut our hours.", "the owner"),
        ("The owner's brother likes blue.", ""),
        ("The old chief knew what we could do.", ""),
        ("I'm the foreman.", ""),
        ("A lady from the head office takes over.", ""),
        ("My boss on Monday laughed at it.", "my boss"),
        ("My boss Rob built the old systems.", "Rob"),
        ("I asked my boss Linda once, and she said no.", "Linda"),
        ("My manager is called Zoë. She is new.", "Zoë"),
        ("So at five Rob (my boss) comes by.", "Rob"),
        ("My boss said no to Linda.", "my boss"),
        ("My boss, Conor O'Brien, says press on.", "Conor O'Brien"),
        ("Siobhan McCarthy, my boss, says press on.", "Siobhan McCarthy"),
        ("My boss, Jean-Luc, says press on.", "Jean-Luc"),
        ("My boss, Élodie, says press on.", "Élodie"),
        ("My boss Vera's idea was to press on.", "Vera"),
        ("My boss is Gerd, and he says press on. Gerd never asks.", "Gerd"),
        ("My boss is Gerd. I told Gerd that it is late.", "Gerd"),
        ("My boss is Ashish. Ashish's plan was to press on.", "Ashish"),
        ("My boss is Parish. On Monday Parish laughed at it.", "Parish"),
        ("My boss is Asian, and he says press on.", "my boss"),
        ("My boss is Hindu.", "my boss"),
        ("My boss is Gerd.", "my boss"),
        ("My boss is Arab and the only Arab here.", "my boss"),
        ("My boss is On leave, and I was On call.", "my boss"),
        ("My boss is Pole and speaks German.", "my boss"),
        ("My boss is German and speaks German.", "my boss"),
        ("My boss is German, and he says press on.", "my boss"),
        ("My boss is in Berlin.", "my boss"),
        ("So Hamish (he's only been my boss since August, good guy) says no.", "Hamish"),
        ("So Rangi, who's been my boss since May, says no.", "Rangi"),
        ("Hamish (my boss since August) says no.", "Hamish"),
        ("I like Tom (he's not my boss).", "my boss"),
        ("I report to Gerd. He says press on.", "Gerd"),
        ("I now report directly to Gerd Roth, who says press on.", "Gerd Roth"),
        ("I have been under Gerd for two years. My boss says press on.", "Gerd"),
        ("We work under Gerd, in the hall.", "Gerd"),
        ("I used to report to Gerd.", ""),
        ("Tom reports to Gerd.", ""),
        ("I am under pressure. I report to nobody.", ""),
    ],
)
def test_a_boss_is_called_by_name_or_as_the_story_calls_them(told: str, words: str) -> None:
    found = person_of(told, "boss")
    assert (found.words if found else "") == words


def test_somebody_else_is_found_by_their_place() -> None:
    told = "I worked it out alone. At the meeting my colleague presents it to our stakeholders."
    assert [one.words for place in ("peer", "stakeholder") if (one := person_of(told, place))] == ["my colleague", "our stakeholders"]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("I'd like to cook at the fourth station again.", "cook at the fourth station again"),
        ("I would like to be a nurse again, and I can't find a way to say so.", "be a nurse again"),
        ("I'd sooner be a driver again.", "be a driver again"),
        (
            "I'd like to go back to the kitchen for a year, which I can do well, and then lead again.",
            "go back to the kitchen for a year",
        ),
        ("I would like to know what you think.", ""),
        ("I used to want to lead.", ""),
        ("Would I like to lead?", ""),
        ("I want to be fair.", ""),
        (
            "What I want is my staff nurse post back, wound care if I can, another ward would be fine too.",
            "have my staff nurse post back, wound care if I can",
        ),
        (
            "My boss is Jules. I'd like my old place back from February, and Karim could have the team.",
            "have my old place back from February",
        ),
        (
            "I asked him last week to let me go back to the dough. He laughed.",
            "go back to the dough",
        ),
        ("All I want is my old desk back.", "have my old desk back"),
    ],
)
def test_a_wish_goes_on_after_what_one_would_like(told: str, words: str) -> None:
    found = wish_of(told)
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("I asked on Monday. Then he writes I want to see the whole plan by Friday.", ""),
        ("Then he writes: I would like to see the numbers first.", ""),
        ("Then he writes: Thanks. I want to see the numbers. I hope to be quick.", ""),
        (
            "Then she goes: I hope to be rid of it by noon.\n\nI want to lead the ward.",
            "lead the ward",
        ),
        ("And then he writes “I want to keep a hand on everything” and goes home.", ""),
        ('I told him and then he writes: "Good. I\'d like to do it myself." What now?', ""),
        (
            "My boss would rather keep it all himself. I'd like to order the parts.",
            "order the parts",
        ),
        ("She would like to move me to nights, and I want to stay on days.", "stay on days"),
        ('I told him: "I\'d like to have Fridays." He laughed.', "have Fridays"),
        ("He said no. I want to lead the ward.", "lead the ward"),
        ("I've led them for years and would like to step back.", "step back"),
    ],
)
def test_what_somebody_else_says_they_want_is_no_wish_of_the_writer(told: str, words: str) -> None:
    found = wish_of(told)
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("told", "own"),
    [
        ("He wrote “no way”, and I'd like to leave early.", "I'd like to leave early"),
        ("I'd like to lead, he writes “I do it myself”.", "I'd like to lead"),
        ("I'd like to lead the ward again, if I may.", "I'd like to lead the ward again, if I may."),
    ],
)  # fmt: skip
def test_a_wish_is_offered_without_what_others_say_in_its_sentence(told: str, own: str) -> None:
    found = wish_of(told)
    assert found is not None
    assert found.own == own


@pytest.mark.parametrize(
    ("told", "mine"),
    [
        ("I asked him for it and he writes “No, do it this way please”.", ""),
        ("Then I said “I can do that on Monday”.", "I can do that on Monday"),
        ("I think he says “we need you here now”.", ""),
    ],
)
def test_the_last_who_speaks_before_quotation_marks_says_it(told: str, mine: str) -> None:
    found = quote_of(told, "my words")
    assert (found.words if found else "") == mine


def test_for_how_long_is_read_only_where_something_is_wished() -> None:
    said = term_of("I'd like to hand the lead back for a year.")
    assert said is not None
    assert said.words == "for a year"
    assert term_of("I have led the kitchen for a year.") is None
    back = term_of("I could come back once it is over, until the classes are through I cannot.")
    assert back is not None
    assert back.words == "until the classes are through I cannot"


def test_what_weighs_at_home_is_kept_in_its_own_sentences() -> None:
    said = cause_of("The role is hard. I am a single mum, and my son is ill. That is all.")
    assert said is not None
    assert said.words == "I am a single mum, and my son is ill."
    assert cause_of("The role is hard.") is None


TALK = (
    'He asked, "What do you want to do about the team?" I mumbled something like "oh, this and that, you know". '
    'I had asked her before, and the answer was "we need you where you are". I kept thinking "please let me go now".'
)


@pytest.mark.parametrize(
    ("sort", "words"),
    [
        ("my words", "oh, this and that, you know"),
        ("their question", "What do you want to do about the team?"),
        ("their no", "we need you where you are"),
        ("their words", "What do you want to do about the team?"),
    ],
)
def test_words_in_quotation_marks_belong_to_whoever_said_them(sort: str, words: str) -> None:
    said = quote_of(TALK, sort)
    assert said is not None
    assert said.words == words


@pytest.mark.parametrize("lead", ["Then she looked at me and said", "Noémie put her cup down and then asked", "He turned round at the door, and said"])  # fmt: skip
def test_what_somebody_does_first_does_not_hide_that_they_ask(lead: str) -> None:
    said = quote_of(f'My boss is Noémie. {lead} "And you, then? I wonder." I laughed.', "their question")  # fmt: skip
    assert said is not None
    assert said.words == "And you, then? I wonder."


def test_what_nobody_has_said_yet_is_no_answer() -> None:
    assert quote_of('What do I say if he says "not this year" to me?', "their no") is None


def test_every_word_stands_in_the_story() -> None:
    found = [quote_of(TALK, "my words"), wish_of(TALK), person_of(TALK, "boss")]
    assert all(one.words in TALK and one.passage for one in found if one)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("My boss asked. And Joe has only been my boss for four months.", "Joe"),
        ("Then Joe Brandt, who is my boss, asked me.", "Joe Brandt"),
        ("But Joe's my boss now, so I said yes.", "Joe"),
        ("Joe was my boss before. My boss says no.", "my boss"),
    ],
)
def test_somebody_of_whom_it_is_said_that_they_are_the_boss_has_their_name(
    told: str, words: str
) -> None:
    found = person_of(told, "boss")
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("He told me to tell the stakeholders. Kevin gave Sales Ops a list. They laughed.", "Sales Ops"),
        ("The stakeholders laughed. I told Kevin that he was right.", "the stakeholders"),
        ("The customers laughed. We told Growth. We told Finance. They laughed too.", "the customers"),
        ("Our client laughed. We told Growth, and they laughed.", "our client"),
    ],
)  # fmt: skip
def test_a_group_that_is_named_once_is_who_the_stakeholders_are(told: str, words: str) -> None:
    found = person_of(told, "stakeholder")
    assert (found.words if found else "") == words


def test_how_one_would_bring_it_up_is_not_what_one_wants() -> None:
    assert wish_of("I'd like to raise it with him, but how?") is None
    assert wish_of("I'd like to speak to her alone about that.") is None
    found = wish_of("I'd like to raise bees.")
    assert found
    assert found.words == "raise bees"


def test_letters_that_stand_for_a_name_stay_as_they_are() -> None:
    said = person_of("I called in HR, and HR said to wait. I have heard nothing since.", "HR")
    assert said is not None
    assert said.words == "HR"


def test_who_came_and_went_is_no_personnel_department() -> None:
    assert person_of("There were changes in personnel all year.", "HR") is None
    assert person_of("The personnel office rang me about it.", "HR") is not None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("My manager is Bea, Bea's manager is Tom. Tom says stop.", "Tom"),
        ("I work for Claire, my supervisor. Claire's boss, Antoine, wants it red.", "Antoine"),
        ("My manager is Bea. Bea's manager is away.", ""),
    ],
)
def test_the_boss_of_a_boss_who_is_named_is_told_by_name(told: str, name: str) -> None:
    said = person_of(told, "above")
    assert (said.words if said else "") == name


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("I honestly don't know if I want to keep doing this job.", ""),
        ("I'm not sure whether I'd like to stay here at all.", ""),
        ("I told him that I'd like to run the backups.", "run the backups"),
        ("I don't know if I want to stay. I'd like to be asked before.", "be asked before"),
        ("The doctor wants two weeks of something that I'd rather not explain here.", ""),
        ("It's an illness which I'd rather not name. I want to work from home.", "work from home"),
    ],
)
def test_a_wish_that_one_doubts_is_nothing_to_ask_for(told: str, words: str) -> None:
    found = wish_of(told)
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Sales wants the customer portal by Friday.", "Sales"),
        ("Partner Ops has been leaning on us about the vendor form.", "Partner Ops"),
        ("We lost the patient file. Then the patient asked.", "the patient"),
        ("I work in Finance, and Marketing is next door.", ""),
    ],
)
def test_whoever_presses_is_who_waits_and_no_thing_of_theirs(told: str, words: str) -> None:
    found = person_of(told, "stakeholder")
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("My boss is Gordon Leask,\nthe technical director. He sighs. The owner, Mrs Kerr, came.", "Gordon Leask"),
        ("My boss is Zoë Brandt. She laughs.", "Zoë Brandt"),
        ("My boss is South African. He laughs.", "my boss"),
        ("My boss said no. The owner, Mrs Kerr, came by.", "my boss"),
        ("The director, Ana Roth, said no.", "Ana Roth"),
    ],
)  # fmt: skip
def test_my_own_boss_goes_before_whoever_is_over_them(told: str, words: str) -> None:
    found = person_of(told, "boss")
    assert (found.words if found else "") == words


@pytest.mark.parametrize(("told", "words"), [
    ("I want to come back to it one day, in a year maybe.", ""),
    ("I'd like to lead again some day. I would like to sort mail in the back office.", "sort mail in the back office"),
    ("Eventually I want to run my own shop in five years.", ""),
    ("I want to come back to it one day. I had asked her in the corridor if I could go back to the wards.", "go back to the wards"),
    ("I asked Jürgen last week whether I could teach the small ones again, and he laughed.", "teach the small ones again"),
    ("I asked him if I could talk to him.", ""),
    ("I'd like to drive the night bus from January.", "drive the night bus from January"),
    ("I want to try again when the class is through.", ""),
])  # fmt: skip
def test_what_is_wanted_one_day_is_nothing_to_ask_for_now(told: str, words: str) -> None:
    found = wish_of(told)
    assert (found.words if found else "") == words


@pytest.mark.parametrize(("told", "name"), [
    ('Priya (chief pharmacist, my boss) said today at about four "We need you in the lead role."', "Priya"),
    ("Jürgen (my boss, head of the lab) wants it.", "Jürgen"), ("Ana (Leiterin, my manager) wrote.", "Ana"),
    ("So at five Élodie (the owner and my boss) comes by.", "Élodie"), ("Vera (not my boss) came by.", "my boss"),
])  # fmt: skip
def test_a_boss_in_a_bracket_may_be_something_else_as_well(told: str, name: str) -> None:
    found = person_of(told, "boss")
    assert found
    assert found.words == name


@pytest.mark.parametrize(("told", "words"), [
    ('Priya (chief pharmacist, my boss) said today at about four "We need you in the lead role, you can do it, press on." I had asked her if I could go back.',
     "We need you in the lead role, you can do it, press on."),
    ('My boss said "Let us see how May goes." I had asked him for other work.', "Let us see how May goes."),
    ('My boss said "The bus comes at four." I like the bus.', ""),
])  # fmt: skip
def test_what_was_said_to_an_ask_that_is_told_after_it_is_their_no(told: str, words: str) -> None:
    found = quote_of(told, "their no")
    assert (found.words if found else "") == words


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Mrs Okafor, our head since Easter, stopped me by the copier.", "Mrs Okafor"),
        ("Herr Brandt, my boss for two years, asked me.", "Herr Brandt"),
        ("Honestly, my boss since March said go.", "my boss"),
    ],
)
def test_who_has_been_the_boss_since_when_is_known_by_name(told: str, name: str) -> None:
    said = person_of(told, "boss")
    assert said is not None
    assert said.words == name


def test_what_a_post_asks_for_is_said_of_nobody() -> None:
    assert person_of("HR says the lead has to be on site till five.", "boss") is None
    assert person_of("The lead told me that he has to ask.", "boss") is not None


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("My boss is Ana. Dr Wambui (her boss) loved my plan.", "Dr Wambui"),
        ("My boss is Ana. Her boss, Mr Brown, liked it.", "Mr Brown"),
        ("Herr Weber is my boss. Élodie, his boss, liked it.", "Élodie"),
    ],
)
def test_whoever_is_over_the_boss_is_named_where_the_story_does(told: str, who: str) -> None:
    found = person_of(told, "above")
    assert found is not None
    assert found.words == who


def test_his_boss_without_a_name_is_nobody() -> None:
    assert person_of("My boss is Ana. Her boss liked it.", "above") is None


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("My boss asked me whether I want the post. My first word was: I'd let him know.", "I'd let him know"),
        ("Anouk asked: do you want to lead it? My answer was that I had to think about it.", "I had to think about it"),
        ("Herr Bauer asked if I could take the ward. My reply was only maybe, and then I left.", "Maybe"),
        ("Perrin asked me whether I could lead it. My whole answer was: oh, I don't know.", "Oh, I don't know"),
        ("He asked me about the hall. My answer was bad.", ""),
        ("She asked whether I wanted it. My words were lost.", ""),
        ("I lead the ward. My first word was: mama.", ""),
    ],
)  # fmt: skip
def test_what_is_told_as_my_answer_is_read_as_it(told: str, words: str) -> None:
    said = MY_WORDS.read(told, date(2026, 11, 30))
    assert (said.words if said else "") == words


@pytest.mark.parametrize(
    "praise",
    [
        "Last year Dorit, my boss, wrote “You are the heart of this place.”",
        "In May my boss Dorit praised me before the whole depot: “The harvest was yours, all of it.”",
        "My boss Dorit said in June “excellent work on the reception, you have saved us”.",
    ],
)
def test_what_was_said_in_praise_is_not_what_they_hold_against_one(praise: str) -> None:
    plan = "Now there is a plan, and Dorit said “The stock list is never up to date.”"
    assert quote_of(praise, "their words") is None
    said = quote_of(f"{praise} {plan}", "their words")
    assert said is not None
    assert said.words == "The stock list is never up to date."
