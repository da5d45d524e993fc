"""Everyday phrases that hold a word of a threat, a sting or an excuse and are none; and the same words where they are."""

from __future__ import annotations

import pytest

from coach.looking import rules_in

THREATS = (
    "Do that again and you'll regret it.",
    "Push me and I go to the ministry.",
    "Push it and I'll hand in my keys.",
    "Try that and see what happens to your rota.",
    "Otherwise I'm straight on to the union.",
    "Either I get the spring tour or I'm out.",
    "You will find out next Monday what it looks like without me.",
    "I have no choice but to escalate this.",
    "This is your last chance.",
    "If this goes on, I'll have to look for another job.",
    "I know exactly where the ombudsman sits.",
    "I've got an offer from across the road.",
    "Don't be surprised if half the crew hands in its notice.",
)
PLAIN = (
    "I'll do that and get back to you.",
    "Please do this and copy Amos; the form is in the tray.",
    "Let me try it and tell you on Monday.",
    "We could try it and the choir would hear the difference.",
    "Look again before you send the order; one size has changed.",
    "Last chance to sign up for the first-aid course is Thursday.",
    "This is the final reminder for the key list.",
    "You will find out on Tuesday which ward you are on.",
    "I know some people who could help with the harvest.",
    "I might have to take this to the workshop to have it weighed.",
    "We have no choice but to use the ramp while the lift is out.",
    "I can ask the lawyer about clause four.",
    "Other farms have offered us the same hay for less.",
    "Either you take the early tram or we swap the whole week.",
    "If you need the ladder, I'll leave it by the gate.",
    "I will file a copy of the permit and cc Vera.",
    "We have two firms that can clean the carpets.",
    "Please remember this when you lock the cellar.",
    "You can tell it to the children after lunch.",
    "Otherwise I send it by post on Friday.",
    "Please send the form directly to HR.",
    "We have begun looking for something smaller near the harbour.",
    "Have fun painting, and mind the step.",
    "Please don't be surprised if the bell rings at ten; it is a drill.",
    "You can get yourself a coffee while the kiln cools.",
    "Great job on the harvest list!",
    "How often do we have to water the roses?",
    "I can't believe how well the play went.",
    "I insist on paying for the lunch.",
    "Maybe next time we take the bigger van.",
    "I've had enough cake, thank you.",
    "It is not my job to judge it, so I ask you.",
    "To be honest, I liked the first version better.",
    "The printer was moved to room four.",
    "We had a lot of rain, and the cellar is still dry.",
    "I was on the phone with the bakery, and they bring forty rolls.",
    "Nobody has asked for the hall on the 12th.",
    "You forgot your scarf in the staff room.",
    "You always find the best plums.",
    "I'm not sure I deserve it, but I would like to try.",
    "I'm not asking because I deserve it; I ask because the shift fits.",
    "Please do that and copy Vera.",
    "Please try it and tell me on Monday.",
    "Let me do this and then call you.",
    "We could try it and they would see the difference.",
    "Do it and we can look at the numbers together.",
    "I will push it and ask for a review.",
    "I've put it in the folder and marked the two pages that changed.",
    "The union hall is booked for Saturday, so we meet in the annex.",
    "I can ask the lawyer about clause four and send you his answer.",
    "We have an offer from the printer and an offer from the bindery.",
    "Think about it over the weekend and let me know on Monday.",
    "Look again before you send it; the total on page two has changed.",
    "If the ferry is late, I'll have to move your table to eight.",
    "Last chance to sign up for the flu jab is Thursday.",
    "This is the final reminder for the parking form, due on Friday.",
    "The crane has stopped, so the roof waits until the fitter is here.",
    "Have fun with the children at the lake.",
    "Other companies have offered us the same paper for less.",
    "Either you take the early shift or we swap the whole week.",
    "We have no choice but to use the back stairs while the lift is out.",
    "You will find out on Tuesday which room you have.",
    "Could you call the supplier or should I take it on?",
    "I might have to take this to the workshop to weigh it.",
    "Please don't be surprised if the alarm rings at ten; it is a drill.",
    "I kept a copy of every invoice on the shelf by the door.",
    "Let's see how the bread comes out with the new flour.",
    "The nurse from ward two asked whether you could swap on Sunday.",
    "Everything was ready by six and the guests loved the soup.",
    "As usual, the keys are with the porter.",
    "I just wanted to let you know that the samples have arrived.",
    "You asked for the list of open seats; it is attached.",
    "Thank you for the quick answer, that helped a lot.",
    "I was in meetings all morning and read your note at one.",
    "It's not on the shelf; I think the courier still has it.",
    "He said he would bring the ladder tomorrow.",
    "I'm not sure which of the two forms they want; I'll ask.",
    "We never close before nine on Saturdays.",
    "The choir always sings the last verse without the organ.",
    "I have no idea yet how many chairs we need; Lena counts them today.",
    "Hopefully the paint is dry by noon.",
    "You can leave the van behind the hall.",
    "Nobody is at the desk on Monday, so please use the bell.",
    "My train was cancelled, so I start at nine.",
    "Why is the freezer set to minus twelve?",
    "With all the rain, the pitch is closed until Wednesday.",
    "The kids loved the workshop and want another one.",
    "I would like to come along to the site on Thursday if there is a seat.",
    "That was my mistake; the right figure is 340.",
    "I think the blue one is better for the cover.",
    "If you want me to bring the drill, tell me by Friday.",
    "The machine has been serviced and is back in use.",
    "The old contract ends in May and the new one has not been signed.",
    "She knows the tenants best, so I would ask her first.",
    "I see your point, and I would still like to test it once.",
    "Sorry, the gate code changed; it is 4471 now.",
    "Your draft reads well; I moved one paragraph up.",
    "I'm afraid the blue tiles are sold out until June.",
    "They said the boiler would be mended by tonight.",
    "We do not have the keys for the upper floor.",
    "Sorry I missed your call; I was on the ladder.",
    "Please make sure that the back door is locked.",
    "I really need the measurements by three, or the glass is cut wrong.",
    "The last coach leaves at ten, so don't be late.",
    "I'm happy to take the evening shift on the 12th.",
    "As I wrote on Tuesday, the glue needs two days.",
    "As discussed, I send you the list of plants.",
    "Let me know if that works for you.",
    "No problem, I can wait until Thursday.",
    "I'm only asking because the florist closes at five.",
    "The form was sent back because a signature was missing.",
)
RULES = {"threat", "sharp-words", "excuse", "blame", "absolute", "claimed-by-years", "rights-first"}


@pytest.mark.parametrize("message", THREATS)
def test_a_threat_is_heard(message: str) -> None:
    assert "threat" in rules_in(f"[status] {message}")


@pytest.mark.parametrize("message", PLAIN)
def test_an_everyday_phrase_alone_is_none(message: str) -> None:
    assert RULES.intersection(rules_in(message)) == set()


@pytest.mark.parametrize("first", range(0, len(PLAIN), 4))
def test_four_of_them_in_a_mail_are_no_threat_either(first: int) -> None:
    message = f"Hello Ruth,\n\n{' '.join(PLAIN[first : first + 4])}\n\nBest,\nTom\n"
    assert "threat" not in rules_in(message)


@pytest.mark.parametrize(
    "message",
    [
        "I'm not sure I deserve it.",
        "I'm probably not entitled to a day off yet.",
        "I doubt that I deserve the praise; the night shift did it.",
        "I'm not asking because I deserve it; I ask because the shift fits.",
        "I wonder whether I am entitled to the parking space.",
        "Nobody says we are owed a reply.",
    ],
)
def test_a_right_that_somebody_doubts_is_no_bill(message: str) -> None:
    assert {"rights-first", "claimed-by-years"}.intersection(rules_in(message)) == set()


def test_a_right_that_is_claimed_is_heard_still() -> None:
    assert "rights-first" in rules_in("According to my contract I am entitled to two days.")
    assert "claimed-by-years" in rules_in("After nine years I deserve it.")
