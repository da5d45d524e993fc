"""What kind of moment a story tells of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.situations.moment.recognise import (
    NOTHING_FITS,
    PLAYBOOK,
    PROFESSIONAL_HELP,
    recognise,
)
from goodbooks.situations.stories.story import MOST_SIGNS, read_in

UNBACKED = (
    "I refused the refund, as our rules say. The guest went to my manager and he took her side, in front of the whole"
    " desk. He didn't back me at all, and now nobody at work takes me seriously."
)
FAMILY = (
    "My landlord promised to mend the boiler and my flatmate never cleans. My mother-in-law says it is my own fault."
    " My boyfriend only laughs."
)


def test_a_story_is_told_apart_with_the_sentences_that_speak_for_it() -> None:
    found = recognise(UNBACKED)
    assert found.route == PLAYBOOK
    assert found.likely[0].name == "boss-did-not-back-me"
    for passage in found.likely[0].passages:
        assert passage.text in UNBACKED
        assert UNBACKED[passage.start :].startswith(passage.text)


def test_a_wish_to_step_back_beats_loose_words_about_a_role() -> None:
    told = (
        "I was a planner and did well. Then I was moved to run the depot, a step up, in another team. It went badly, and my"
        " boy is ill. I'd like to take a step back and return to planning, or move to a different team. My boss says that"
        " I can do it. How do I put it to him?"
    )
    assert recognise(told).likely[0].name == "step-back"


def test_a_poor_answer_beats_the_role_that_it_was_about() -> None:
    told = (
        "For nine years I have run the night shift at the same level, and my new manager wants a deputy. She asked what I would"
        " look for, and we spoke of the two others. Then she said, and you? I waffled my way through some answer about the"
        " bus and my girls. I want to move up and not be passed over for the role, and I undersold my work completely. Why did"
        " I do that? How do I recover from this?"
    )
    assert recognise(told).likely[0].name == "i-fumbled-it"


def test_who_cries_out_at_what_they_did_themselves_tells_of_that_first() -> None:
    told = (
        "For nine years I have run the night shift at the same level, and it's time to move up. My new manager asked which of the two"
        " others could lead us, or whether an outside hire would be better. I said outside. And you, she said? WHY DID I NOT SAY"
        " IT!!! I mumbled my way through something about the bus. I don't want to be passed over for ever."
    )
    assert recognise(told).likely[0].name == "i-fumbled-it"
    calm = told.replace(
        "WHY DID I NOT SAY IT!!! I mumbled my way through something about the bus.",
        "I said that I would like it.",
    )
    assert recognise(calm).likely[0].name == "next-role"


def test_half_an_hour_reckoned_for_three_hours_of_work_is_a_time_given_away_too() -> None:
    told = (
        "My manager wants a drawing of the stall for her meeting. It isn't what I do, and I am full up as it is. I said I'd need"
        " three hours. She was quite shocked. She'd reckoned twenty minutes or so. It is not the first time. What do I say to her?"
    )
    assert "promised-for-me" in [one.name for one in recognise(told).likely]


@pytest.mark.parametrize(
    "told",
    [
        "boss involved in everything\nknows the old looms best, built them\nwont hand over anything\nspends his days on repairs"
        " others could do\nno time for the plan, no time for us\nim new here\nhow do i get him to let go",
        "My manager is overloaded because she holds on to everything. She approves every order, answers the callers herself, and is"
        " in meetings all day, so things wait for her. I could take half of it. She says it's quicker if she does it.",
    ],
)
def test_a_boss_out_of_reach_because_he_lets_nothing_go_is_first_of_all_one_who_lets_nothing_go(
    told: str,
) -> None:
    assert recognise(told).likely[0].name == "micromanaged"


def test_a_task_that_a_colleague_names_one_for_in_public_is_a_time_given_away() -> None:
    told = (
        "A woman on my own level read out a list at the staff evening, and there I was, named for the jubilee in front of"
        " everybody. It's her task. I smiled and didn't say one word. How do I get out of it?"
    )
    assert recognise(told).likely[0].name == "promised-for-me"


def test_to_sign_for_what_never_took_place_is_not_right_whatever_review_it_is_in() -> None:
    told = (
        "Before the yearly review my lead fills in the days of four lessons he should have watched and never did, and slides it"
        " over for me to sign. I have signed. I've never been comfortable with it. Do I go on covering for him?"
    )
    assert recognise(told).likely[0].name == "asked-to-do-wrong"


def test_what_the_headline_says_comes_before_what_the_story_says_more_often() -> None:
    story = (
        "I have been at the same level for six years. My lead asked which kind of person the team lacks. Then he asked about me, and "
        "I laughed it off. Now I think about my career all day: how to move up, how to be considered for that role, and not to be "
        "passed over."
    )
    headed = f"Botched a talk with my lead: how to mend it?\n\n{story}"
    assert recognise(story).likely[0].name == "next-role"
    assert recognise(headed).likely[0].name == "i-fumbled-it"


def test_at_most_three_situations_are_named_the_likeliest_first() -> None:
    likely = recognise(UNBACKED).likely
    assert len(likely) <= 3
    assert [one.score for one in likely] == sorted((one.score for one in likely), reverse=True)


@pytest.mark.parametrize(
    ("said", "help_name"),
    [
        ("He keeps touching me when we are alone in the store.", "harassment-or-discrimination"),
        ("Since I said that I am pregnant my hours were cut.", "harassment-or-discrimination"),
        ("They made racist jokes about me all day.", "harassment-or-discrimination"),
        ("She threatened to hurt me if I told anybody.", "harassment-or-discrimination"),
        ("I reported the groping and I have been on nights since.", "harassment-or-discrimination"),
        ("He threw a chair at me.", "harassment-or-discrimination"),
        ("My boss said women are too emotional for it.", "harassment-or-discrimination"),
        ("I asked for an accommodation and they fired me.", "harassment-or-discrimination"),
        ("I think about not being here any more.", "health-crisis"),
        ("My doctor put me on antidepressants.", "health-crisis"),
        ("I have a panic attack every morning on the train.", "health-crisis"),
    ],
)
def test_help_comes_first_wherever_in_the_text_it_stands(said: str, help_name: str) -> None:
    for text in (f"{said} {UNBACKED}", f"{UNBACKED} {said}", said):
        found = recognise(text)
        assert found.route == PROFESSIONAL_HELP
        assert help_name in [one.name for one in found.help]
        assert found.likely == ()


@pytest.mark.parametrize(
    "said",
    [
        "She is killing me with her edits.",
        "I am sick of this office.",
        "I nearly died when he read it out.",
        "The printer broke down again.",
        "He broke down the costs for us.",
        "He touched on the budget.",
        "The news hit me hard.",
        "I could have killed him.",
        "My wife was pregnant when we moved here.",
        "We were in panic mode before the launch.",
        "He has a hands-on approach.",
        "This deadline is murder.",
        "She bullied the printer into working.",
        "I was dying to say something.",
        "The pressure from the client was insane.",
        "My colleague is on maternity leave and I cover for her.",
        "The talks broke down on Friday.",
        "It is suffocating to work like this.",
        "Since the baby I sleep four hours and I want to hand the role back.",
    ],
)
def test_a_manner_of_speaking_is_no_call_for_help(said: str) -> None:
    assert recognise(f"{UNBACKED} {said}").route == PLAYBOOK


def test_what_is_not_about_work_fits_nothing() -> None:
    assert recognise(FAMILY).route == NOTHING_FITS


@pytest.mark.parametrize(
    "text",
    [
        "My cousin marries on Saturday and the mood in the house is dreadful. Her father will not pay for the band, and everybody snaps at everybody.",
        "The cat is ill and the vet cannot say what it is. On top of that the allotment club has left me off its list for the harvest supper.",
        "My sister had promised me her flat for the summer. Now a friend of hers has it, and my own lease ends in two weeks.",
        "The shop will not take the kettle back. It is their mistake, they sent the wrong one, and now I shall pay for the parcel.",
        "I fail every exam in my second year and the lecturer only says read it again. Should I change the course?",
        "Our trainer leaves me on the bench although I score in every match. The captain is her nephew.",
        "Does anyone know why the printer stops with an error after I installed the new driver?",
        "We are looking for a cook, full time, who gets on with a loud kitchen. You report to the head chef. Send your papers by May.",
        "Present: Ada, Bo, Cem. The lease was discussed. Any other business: none. Next meeting on 3 June.",
        "I passed the exam at the evening school and my whole team sang! Such a happy day, we had cake.",
    ],
)
def test_a_story_of_home_of_shops_of_school_and_what_is_no_story_fits_nothing(text: str) -> None:
    assert recognise(text).route == NOTHING_FITS


def test_where_it_is_in_doubt_what_is_nearest_is_named() -> None:
    found = recognise(
        "My uncle promised me the boat for August, twice, and now he says he never did."
    )
    assert found.route == NOTHING_FITS
    assert [one.name for one in found.nearest] == ["promise-not-kept"]
    assert recognise(FAMILY).nearest == ()


def test_a_few_words_are_too_few_to_say() -> None:
    found = recognise("My boss again.")
    assert found.route == NOTHING_FITS
    assert found.is_short


def test_the_ends_of_lines_change_nothing() -> None:
    lines = UNBACKED.replace(". ", ".\n")
    plain, windows = recognise(lines), recognise(lines.replace("\n", "\r\n"))
    assert [one.name for one in plain.likely] == [one.name for one in windows.likely]


def test_a_huge_text_is_read_up_to_a_point_and_that_is_said() -> None:
    assert recognise(UNBACKED + " x" * MOST_SIGNS).is_cut


@given(st.text())
def test_no_text_makes_it_fall(text: str) -> None:
    assert recognise(text).route in (PLAYBOOK, PROFESSIONAL_HELP, NOTHING_FITS)


def test_a_situation_far_behind_that_no_sentence_speaks_for_is_not_offered_beside_the_likeliest() -> None:  # fmt: skip
    told = (
        "My boss wants to see every mail before it goes out, and rewrites it. He sits in each call of my team and answers for me. "
        "Nobody told us. I just want one thing, to run the import alone for a month. "
        "He doesn't trust me, and how would he if I may not do anything?"
    )
    assert [one.name for one in recognise(told).likely] == ["micromanaged"]


def test_a_situation_far_behind_is_offered_where_a_sentence_tells_of_it() -> None:
    told = (
        "My review says needs improvement, and nobody can say where. They want a plan from me until March, with points that "
        "I never saw before. And he rewrites every mail I send, line by line."
    )
    assert [one.name for one in recognise(told).likely][:2] == ["bad-review", "micromanaged"]


RAMBLED = (
    "I have been here for nine years, most of them at one level. Yesterday my manager told me that a lead is to be hired, and"
    " whether somebody from outside or one of us should get the role. He asked: and you? I fumbled through some answer about"
    " how long I have been here and that others want the promotion more. I want the role, and I am ready for it."
)


@pytest.mark.parametrize(
    "asked", ["How do I recover from this?", "So how can I come back from this?"]
)
def test_what_a_writer_asks_how_to_mend_is_the_moment_without_a_headline_too(asked: str) -> None:
    assert recognise(f"{RAMBLED} {asked}").likely[0].name == "i-fumbled-it"


def test_how_something_is_to_be_said_is_asked_in_every_moment() -> None:
    told = (
        "I took the post of head of ward a year ago and I would like to step back and be a nurse again. I am tired of the"
        " rosters, and I miss the beds. How do I tell my boss that I want to give it up?"
    )
    assert recognise(told).likely[0].name == "step-back"


def test_a_question_that_was_fumbled_finds_its_playbook_in_small_letters() -> None:
    told = "joe asked what about you and i fumbled. i want it but…"
    assert recognise(told).likely[0].name == "i-fumbled-it"


HELD = "This morning my boss told me to hold the line until he has seen Sales. All day six of them asked me why we wait."
GAVE_IN = "In the last hour he walks in and says just give in, tell them we start."


def test_a_line_that_was_to_be_held_and_was_given_up_is_a_boss_who_did_not_stand_behind_it() -> (
    None
):
    likely = recognise(f"{HELD} {GAVE_IN} Greg had given Sales the date last week.").likely
    assert likely[0].name == "boss-did-not-back-me"
    assert any("give in" in one.text for one in likely[0].passages)


def test_a_pause_that_became_a_go_without_anybody_giving_in_is_no_such_sign() -> None:
    told = "On Monday my boss told me to wait with the order. On Tuesday she told me to send it."
    counted = [one.score for one in recognise(told).likely if one.name == "boss-did-not-back-me"]
    assert not counted or counted[0] < 0


@pytest.mark.parametrize(
    ("story", "first"),
    [
        ("My boss promised a ward clerk to the night shift in my name. I never said that.", "promised-for-me"),
        ("On our behalf he promised the board two extra people. They have been waiting, and I was never asked.", "promised-for-me"),
        ("She promised me a ward clerk in October and again in November. Nothing has come.", "promise-not-kept"),
        ("My boss promised me two extra people and now says there is no money.", "promise-not-kept"),
    ],
)  # fmt: skip
def test_what_was_promised_in_my_name_is_not_what_i_was_promised(story: str, first: str) -> None:
    assert recognise(story).likely[0].name == first


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("I work as a Konditor. My boss tastes every cream, corrects every label and wants a photo of each tart. After nine years.", "micromanaged"),
        ("I'm an infirmière in Lille. My leave for my sister's wedding was granted in March. Now the cadre says that the roster needs me.", "time-off"),
    ],
)  # fmt: skip
def test_a_short_story_of_a_trade_named_otherwise_is_told_apart_where_one_situation_stands_far_before_the_rest(
    told: str, name: str
) -> None:
    assert [one.name for one in recognise(told).likely][:1] == [name]


@pytest.mark.parametrize(
    ("story", "first", "others"),
    [
        (
            "Ruth decided yesterday that the order for the fish goes to the old supplier. This morning she took it back in front of the kitchen and gave it to the new one. I had rung the old one already. My holiday begins on Friday and I don't want to leave it so.",
            "decision-keeps-changing",
            (),
        ),
        (
            "On Tuesday my manager approved the new rota. I told the ward. On Thursday he cancelled it and said he never agreed. The nurses are angry with me and one of them wants her day off back.",
            "decision-keeps-changing",
            (),
        ),
        (
            "I was made team lead in spring. I have two small kids at home and my mother is ill. I would like to go back to my old desk as an analyst for a year. My boss said hold on until Christmas.",
            "step-back",
            None,
        ),
    ],
)
def test_one_phrase_in_a_story_of_something_else_names_no_second_situation(
    story: str, first: str, others: tuple[str, ...] | None
) -> None:
    likely = recognise(story).likely
    assert likely[0].name == first
    if others is not None:
        assert tuple(one.name for one in likely[1:]) == others
    assert all(one.passages for one in likely[1:])


def test_each_situation_that_is_named_has_a_passage_by_words_alone_too() -> None:
    told = "My colleague Ana said no to the trip. The sun was out."
    likely = recognise(told).likely
    assert len(likely) > 1
    assert all(one.passages or one.loudest for one in likely)
    assert {passage.text for one in likely for passage in one.loudest} <= {
        "My colleague Ana said no to the trip."
    }


def test_a_situation_that_is_nearly_as_likely_is_named_beside_the_first() -> None:
    told = "Kim and Ana both give me work, and each says that hers comes first. The new roof was promised to the parents by Ana for May, and nobody had asked me."
    assert len(recognise(told).likely) > 1


def test_where_only_words_tell_it_the_sentences_that_tell_it_most_are_shown() -> None:
    story = "All day six people were on me, and I held them off. He had said let me meet her first, do nothing till then. Ten past five he rings: just give in, tell them that we move. I see him on Thursday."
    first = recognise(story).likely[0]
    assert first.name == "boss-did-not-back-me"
    assert not first.passages
    assert first.loudest
    assert all(one.text in story for one in first.loudest)


@pytest.mark.parametrize(
    "told",
    [
        "Re: your card, no, I am not tired. My tutor gave a talk in Leeds with my survey of the moor on nine slides, and no name.\n",
        "To: the whole allotment. My boss sleeps badly, I sleep badly, and on Monday the chapter goes out without my name.\n",
        "> My boss took the survey as his own, and I cannot sleep any more.\n> I do not want to go on like this.\n",
    ],
)
def test_a_story_of_a_single_line_that_begins_like_a_mail_is_read(told: str) -> None:
    assert recognise(told).route in (PLAYBOOK, PROFESSIONAL_HELP, NOTHING_FITS)


@pytest.mark.parametrize(
    "told",
    [
        "Re: what you asked at the ferry, no, I am fine. My tutor read out my survey of the moor as his.\n",
        "Subject: my foreman gave the survey to his cousin on Monday. Nobody told me.",
        "Re: your card from Whitby, thank you, it stands by the kettle and the cat has already licked the stamp off it, as she does."
        " My tutor read out my survey.\n\nWhat would you do?\n",
    ],
)
def test_what_is_told_behind_re_is_no_head_of_a_mail(told: str) -> None:
    assert "survey" in " ".join(one.text for one in read_in(told)[1])


def test_a_subject_above_a_story_is_its_head() -> None:
    assert [one.text for one in read_in("Re: The roof\n\nThe slater comes on Friday.\n")[1]] == [
        "The slater comes on Friday."
    ]


def test_what_was_given_to_friends_by_somebody_promoted_long_ago_is_no_wish_for_the_next_role() -> (
    None
):
    found = recognise(
        "I lead the night shift at a tree nursery, nine people, since I was promoted in March. On Thursday Osei, one of the nine, went up to my boss"
        " with the lists and told her that I give the overtime to my friends. I have it from a note on her desk. Since then three of them ring her at"
        " night to ask whether they may stay, and a lorry left short."
    )
    assert found.likely[0].name != "next-role"
