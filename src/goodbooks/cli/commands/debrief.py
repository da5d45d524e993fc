"""debrief: ninety seconds after a talk; what was said becomes entries, once you have seen them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.desk.naming import person

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.cli.call import Call
    from goodbooks.desk.asking.rounds import After, Answers, Prompt


def run(call: Call) -> int:
    """Ask, show the entries that follow, and write them after a yes."""
    from goodbooks.cli.asking import refuse_demo
    from goodbooks.cli.proposing import GOES_BACK, OTHER, broken_off
    from goodbooks.desk.asking.rounds import Answers, proposals, with_step_kept

    refuse_demo(call, is_dry=call.options.dry_run)
    found = _talk(call)
    given: list[str] = []
    also: dict[str, str] = {}
    told = _story(call, found.who)
    _say_how(call, found)
    code, answers = GOES_BACK, Answers()
    while code in (OTHER, GOES_BACK):
        if code == GOES_BACK:
            del given[-1:]
            try:
                _ask_all(call, found, given, also, told)
            except KeyboardInterrupt:
                return broken_off(call, proposals(call.desk, found, Answers(*given), also))
            answers = Answers(*given)
        code = _written(call, found, answers, also)
        answers = with_step_kept(found, answers) if code == OTHER else answers
    return code


def _written(call: Call, found: After, answers: Answers, also: dict[str, str]) -> int:
    """What follows from the answers, shown and written after a yes; or the sign of the word that was answered instead."""
    from goodbooks.cli.adding import add
    from goodbooks.cli.asking import tell
    from goodbooks.cli.proposing import GOES_BACK, OTHER, after_yes
    from goodbooks.core.phrasing import shortened
    from goodbooks.desk.asking.rounds import again, matter_taken, proposals, read_by_them

    entries = proposals(call.desk, found, answers, also)
    if not entries:
        call.screen.show("Nothing was answered, so there is nothing to add.\n")
        return 0
    theirs = read_by_them(found, answers)
    for words in (*again(found, answers), *filter(None, (matter_taken(found, answers), theirs))):
        tell(call, words)
    if answers.feeling and not call.is_asked_by_hand() and getattr(call.options, "from"):
        tell(call, f"Kept for you alone, in the private line of the talk, as it was told: “{shortened(answers.feeling, 200)}”")  # fmt: skip
    if call.options.dry_run or call.options.yes:
        return add(call, entries, is_dry=call.options.dry_run)
    other = ("mine", "keeps the next step for you alone") if theirs else ("", "")
    code = after_yes(call, entries, "--yes adds it without asking", in_words=True, other=other, has_back=True)  # fmt: skip
    if code not in (OTHER, GOES_BACK):
        _what_follows(call, found.who, found.day)
    return code


def _what_follows(call: Call, who: str, day: date) -> None:
    """What they said yes to on that day, and where it says how that is put in writing; what they said “not yet” to, and how that is told back in writing; and which words others may hear now."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.runnable import command_here
    from goodbooks.cli.walks.told_after import offer_words_now
    from goodbooks.core.telling import typed
    from goodbooks.desk.asking.rounds import agreed_then, put_off_by

    agreed = agreed_then(call.desk, who, day)
    for words in agreed:
        tell(call, words)
    if agreed:
        it = "it is" if len(agreed) == 1 else "they are"
        tell(call, f"How {it} put in writing: {command_here(call)} brief {typed(who)}")
    for words in put_off_by(call.desk, who):
        tell(call, f"{words} To tell it back in writing: {command_here(call)} update {typed(who)}")
    offer_words_now(call)


def _talk(call: Call) -> After:
    """The talk to write down: of the day named, or the one that is meant."""
    from goodbooks.cli.call import read_day
    from goodbooks.desk.asking.rounds import after_talk
    from goodbooks.desk.ground.refusals import Refusal

    who, named = person(call.desk, call.options.who), call.options.on
    on = read_day(named, call.desk.clock.today, "--on") if named else None
    found = after_talk(call.desk, who, on)
    if on is not None and found.day != on:
        days = " or ".join(map(str, found.days))
        raise Refusal(f"no talk with {who} on {on} waits to be written down", f"--on {days} does")
    return found


def _story(call: Call, who: str) -> dict[str, str]:
    """What the story of --from tells of the talk, by the names of the questions."""
    source = getattr(call.options, "from")
    if not source:
        return {}
    from goodbooks.cli.files import read_story
    from goodbooks.desk.pages.told import told_in
    from goodbooks.desk.walks.since.goes_on import answers_told

    text = told_in(read_story(call, source)).text
    return answers_told(call.desk, call.world.environ, text, who)


def _asked(call: Call, words: str, told: str) -> str:
    """The answer to a question; what the story tells is taken with Enter, or where nobody answers, and left out with a dash."""
    from goodbooks.cli.asking import DASHES, ask, tell

    if not told:
        return ask(call, words) or ""
    if call.is_asked_by_hand():
        tell(call, f"From your story: “{told}”. Enter takes it, - leaves it out.")
    answer = ask(call, words) or told
    return "" if answer in DASHES else answer


def _ask_all(
    call: Call, found: After, given: list[str], also: dict[str, str], told: dict[str, str]
) -> None:
    """The five answers and the private one, from the first that is not `given` yet, each put to the others as it is given, "back" to the one before; and what is left open, one by one."""
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.desk.asking.rounds import Answers

    before = [found]
    for name, answer in zip(Answers._fields, given, strict=False):
        before.append(before[-1].without_answered(answer) if name == "decided" else before[-1])
    while len(given) < len(Answers._fields):
        name, now = Answers._fields[len(given)], before[-1]
        is_last = name == "next_step" and call.is_asked_by_hand()
        is_back = is_last and _ask_of_open(call, found, Answers(*given), also, told)
        answer = BACK if is_back else _answer_to(call, now, name, told.get(name, ""))
        if call.is_asked_by_hand() and is_word(answer, BACK):
            del given[-1:]
            del before[len(given) + 1 :]
            continue
        given.append(answer)
        before.append(now.without_answered(answer) if name == "decided" else now)


def _say_how(call: Call, found: After) -> None:
    """Which talk it is, and how it is answered, where somebody sits there."""
    from goodbooks.cli.asking import tell
    from goodbooks.core.phrasing import day_text

    if call.is_asked_by_hand():
        day = day_text(found.day, found.today) if found.talk else "today"
        how = "A line each, with a semicolon between two answers; Enter skips, back goes back, ? says why it is asked, Ctrl-C stops."
        tell(call, f"The talk with {found.who}, {day}. {how}")
        for one in found.other_days:
            tell(call, f"--on {one} takes the one of {day_text(one, found.today)} instead.")


def _answer_to(call: Call, found: After, name: str, told: str) -> str:
    """The answer to one question, asked until it can be taken; or the word that goes back."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.desk.asking.rounds import WHY

    if call.is_asked_by_hand():
        call.screen.show("\n")
        _list_open(call, found, name)
    while (answer := _asked(call, found.prompt(name), told)) == "?" and call.is_asked_by_hand():
        tell(call, getattr(WHY, name))
    while not is_word(answer, BACK) and (
        why := found.unclear(name, answer) or _doubt(call, found, name, answer)
    ):
        chosen = _day_meant(call, found, answer, why) or _chosen(
            call, found.choices(name, answer), why
        )
        answer = chosen or _mended(call, found, name, answer, why)
        if not chosen and answer and "number" in why:
            answer = _with_its_number(call, found, name, answer)
    return answer


def _ask_of_open(
    call: Call, found: After, answers: Answers, also: dict[str, str], told: dict[str, str]
) -> bool:
    """What was open before the talk and was not told of, one by one; whether back led from the first of it to the question before."""
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.desk.asking.rounds import left_open

    prompts, at = left_open(found, answers), 0
    while 0 <= at < len(prompts):
        call.screen.show("\n")
        words = _of_open(call, found, prompts[at], told)
        is_back = is_word(words, BACK)
        if not is_back:
            also[prompts[at].key] = words
        at += -1 if is_back else 1
    return at < 0


def _of_open(call: Call, found: After, prompt: Prompt, told: dict[str, str]) -> str:
    """What became of one thing, asked until it is clear; or the word that goes back."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.core.problem import Unclear

    put = f"{prompt.words} ({prompt.hint})"
    while (words := _asked(call, put, told.get(prompt.key, ""))) == "?":
        tell(call, prompt.why)
    while words and not is_word(words, BACK) and isinstance(why := prompt.become(words), Unclear):
        words = _day_meant(call, found, words, f"{why.reason}; {why.remedy}") or _again(
            call, why.reason, why.remedy
        )
    return words


def _day_meant(call: Call, found: After, answer: str, why: str) -> str:
    """The answer with the day that was meant, of the talk or of today, where it can be two."""
    from goodbooks.cli.either import day_chosen

    return next(
        filter(
            None,
            (day_chosen(call, answer, on, why) for on in dict.fromkeys((found.day, found.today))),
        ),
        "",
    )


def _doubt(call: Call, found: After, name: str, answer: str) -> str:
    """What an answer may be to, where somebody sits there who can say it."""
    return found.doubt(name, answer) if call.is_asked_by_hand() else ""


def _chosen(call: Call, choices: tuple[tuple[str, str], ...], why: str) -> str:
    """The whole answer with what it is to, by its number; "" where nobody sits there, or there is nothing to choose from."""
    from goodbooks.cli.asking import ask, tell

    if not choices or not call.is_asked_by_hand():
        return ""
    call.screen.show("\n")
    tell(call, f"{why}. What was it?")
    for number, (title, _) in enumerate(choices, 1):
        tell(call, title, f"  {number} ")
    while (said := ask(call, f"1 to {len(choices)}? Enter takes 1.")) is not None:
        if not said.strip():
            return choices[0][1]
        if said.strip().isdecimal() and 1 <= int(said) <= len(choices):
            return choices[int(said) - 1][1]
        if len(said.split()) > 1:
            return said
    return choices[-1][1]


def _mended(call: Call, found: After, name: str, answer: str, why: str) -> str:
    """A line that cannot be taken, with what is typed to mend it; of several answers the others stay."""
    from goodbooks.cli.asking import tell
    from goodbooks.core.phrasing import shortened
    from goodbooks.desk.asking.rounds import mended, to_mend, to_write

    part = to_mend(found, name, answer) if call.is_asked_by_hand() else ""
    if part:
        tell(call, f"Not clear yet: “{shortened(part, 100)}”. What you type takes its place, and the rest of your line stays; Enter leaves it out.")  # fmt: skip
    said = _again(call, why, to_write(found, name, answer, why))
    return mended(found, name, answer, said, part)


def _again(call: Call, why: str, remedy: str) -> str:
    """The answer once more, where it was not clear."""
    from goodbooks.cli.asking import ask
    from goodbooks.desk.ground.refusals import Refusal

    if not call.is_asked_by_hand():
        raise Refusal(why, remedy)
    return ask(call, f"{why}; {remedy}") or ""


def _with_its_number(call: Call, found: After, name: str, answer: str) -> str:
    """An answer without its number behind one that stood for nothing: the number is asked for, and Enter keeps the line as it is, which is said."""
    from goodbooks.cli.asking import ask, tell
    from goodbooks.core.phrasing import shortened

    debts = {"promised": found.promises, "asked": found.asks}.get(name, ())
    is_told = found.about(debts, answer)[0] is not None or "?" in answer or ":" in answer
    if not debts or is_told or found.unclear(name, answer):
        return answer
    _list_open(call, found, name)
    said = ask(call, f"Which of these is “{shortened(answer, 60)}” about? Its number; Enter for none of them.")  # fmt: skip
    if found.about(debts, said or "")[0] is not None:
        return said or ""
    number = (said or "").strip().rstrip(".:)")
    if number.isdecimal() and 1 <= int(number) <= len(debts):
        return f"{number} {answer}"
    tell(call, "Then it is kept as something new; you see what becomes of it before anything is written.")  # fmt: skip
    return answer


def _list_open(call: Call, found: After, name: str) -> None:
    """The open promises or asks between you, by the number they can be answered with."""
    from goodbooks.cli.asking import tell

    for number, debt in enumerate(
        {"promised": found.promises, "asked": found.asks}.get(name, ()), 1
    ):
        tell(call, found.told(debt), f"  {number} ")


COMMAND = Command(
    name="debrief",
    place=12,
    summary="Ninety seconds after a talk: five lines become entries.",
    arguments=(
        Argument("who", "the name of a person", "WHO", completes="people", is_needed=True),
        Argument("--from", "a file that tells of the talk; what it says stands in the questions", "FILE", completes="files"),
        Argument("--on", "the day of the talk, where it is another one", "DAY"),
        Argument("--yes", "add what follows without asking once more"),
        Argument("--dry-run", "show what would be added, and add nothing"),
    ),
    examples=(
        Example("goodbooks debrief Marcus", "asks what was said, decided, promised and answered"),
        Example("goodbooks debrief Marcus --from story.txt", "with what you told already"),
        Example("goodbooks debrief Marcus --yes < answers.txt", "the answers from a file, a line each"),
    ),
    run=run,
)  # fmt: skip
