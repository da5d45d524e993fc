"""A made-up year at a desk: 5,000 mails in one mailbox and a calendar, the same every time.

    python bench/a_year.py FOLDER

Every word is ours. The shares are those of an office: a third is sent by machines and newsletters, most of what people write asks for
nothing, a few write often and many now and then, a thread quotes what it answers, and what was not answered is asked again.
"""

from __future__ import annotations

import os
import random
import sys
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

MAILS = 5_000
ENDS = datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
"""The last mail is of the day on which the year is taken in."""
ME = ("Ana Sander", "ana@works.example")
BOSS = "Marcus Reiter"
FIRST = [
    "Vera",
    "Lior",
    "Priya",
    "Theo",
    "Lena",
    "Otto",
    "Sam",
    "Gus",
    "Ines",
    "Jon",
    "Mara",
    "Tomas",
    "Wilma",
    "Rafi",
    "Edda",
    "Nils",
    "Pia",
    "Hugo",
    "Sara",
    "Emil",
    "Lotte",
    "Ravi",
    "Kemal",
    "Birgit",
    "Owen",
]
LAST = [
    "Holm",
    "Kahn",
    "Nair",
    "Brandt",
    "Voss",
    "Maier",
    "Okafor",
    "Hale",
    "Duarte",
    "Pike",
    "Lind",
    "Weber",
    "Ekman",
    "Roy",
    "Stahl",
    "Boyd",
]
WHAT = [
    "plan",
    "contract",
    "list",
    "budget",
    "schedule",
    "report",
    "offer",
    "draft",
    "invoice",
    "order",
    "sample",
    "drawing",
    "manual",
    "quote",
    "agenda",
    "slide",
    "survey",
    "rota",
    "permit",
    "specification",
]
OF = [
    "March",
    "the Halden site",
    "the north hall",
    "the tender",
    "the audit",
    "the new line",
    "the spring fair",
    "the pilot",
    "the crane",
    "the training week",
    "the second shift",
    "the customer visit",
    "the yard",
    "the press release",
    "the annual review",
    "the test bench",
    "Leeds",
    "the night run",
    "the supplier day",
    "the cold store",
]
DAYS = ("by Friday", "by Thursday noon", "by the end of the week", "tomorrow", "by next Tuesday", "by the 20th", "before Monday", "in two weeks", "", "")  # fmt: skip
ASKED = ("Could you send me {t} {d}?", "Can you have a look at {t} {d}?", "Please check {t} {d}.", "I need {t} {d}.", "Would you go over {t} {d}?", "When can I have {t}?")  # fmt: skip
PROMISED = ("I'll send you {t} {d}.", "I will get back to you about {t} {d}.", "You'll have {t} {d}.", "I'll look into {t} {d}.")  # fmt: skip
DECIDED = ("We have decided to postpone {t}.", "Go ahead with {t}.", "Let's drop {t} for this year.", "I have decided to give {t} to the second team.")  # fmt: skip
SAID = (
    "Thanks for yesterday, that was a good meeting.", "The numbers for {t} look fine to me.", "Attached is {t}, as discussed.",
    "FYI, see below.", "We spent most of Monday on {t} and got nowhere.", "The lift is out of order again.", "I am not sure {t} is right, but let us see.",
    "Just to let you know that {t} has arrived.", "The team has been working on {t} since January.", "Minutes are on the drive.",
    "Sorry I missed your call, I was on the train.", "You can find {t} in the shared folder.", "If you have any questions, please let me know.",
    "It rained the whole way to Leeds.", "Good to see so many of you on Friday.", "The system was down from nine to ten; it is back to normal.",
    "I was surprised by what they said about {t}.", "There were forty people at it and no chairs.",
)  # fmt: skip
ADS = ("Ten ways to run better meetings. Read more on our site and register today. Save your seat by Friday!\n\nYou are receiving this because you signed up. Unsubscribe", "Our spring sale ends on Sunday. Visit our shop and use the code.\n\nUnsubscribe | View in browser")  # fmt: skip
NOTICES = ("Build 4711 failed on main. Please check the log.", "Your parcel will be delivered tomorrow.", "Reminder: your password will expire in 5 days. Please change it now.", "Ticket 2231 was assigned to you. Please respond within 2 days.", "Your invoice for March is attached. Please pay by 30 March.", "Room 3 is booked from 10:00 to 11:00.")  # fmt: skip
AWAY = "I am out of the office until Monday and will answer when I return. In urgent cases please call the desk."


def mailbox(path: str) -> None:
    """Write the mails as an mbox."""
    dice = random.Random(27)
    people = [f"{first} {dice.choice(LAST)}" for first in FIRST * 3][:60]
    weights = [1 / (rank + 1) for rank in range(len(people))]
    at = ENDS - timedelta(days=365)
    earlier: list[tuple[str, str]] = []
    with open(path, "wb") as file:
        for number in range(MAILS):
            at += timedelta(seconds=365 * 86_400 / MAILS)
            mail = _mail(dice, [BOSS, *people], [0.4, *weights], earlier)
            mail["Date"] = format_datetime(at)
            mail["Message-ID"] = f"<{number}@works.example>"
            file.write(b"From made@works.example Thu Jan  1 00:00:00 2026\n" + mail.as_bytes().replace(b"\nFrom ", b"\n>From ") + b"\n\n")  # fmt: skip


def _mail(
    dice: random.Random, people: list[str], weights: list[float], earlier: list[tuple[str, str]]
) -> EmailMessage:
    kind = dice.random()
    if kind < 0.16:
        return _written(
            ("Work Smarter Weekly", "news@smarter.example"), [ME], "This week", dice.choice(ADS)
        )
    if kind < 0.32:
        who = ("Service Desk", dice.choice(("noreply@works.example", "tickets@works.example")))
        return _written(who, [ME], "Notice", dice.choice(NOTICES))
    (name,) = dice.choices(people, weights)
    who, thing = _address(name), _thing(dice)
    if kind < 0.34:
        return _written(who, [ME], f"Automatic reply: {thing}", AWAY)
    if kind < 0.46:
        words = _filled(dice, dice.choice((*SAID, *SAID[:6], *ASKED, *PROMISED, *PROMISED)), thing)
        return _written(ME, [who], thing, f"Hi {name.split()[0]},\n\n{words}\n\nAna")
    if kind < 0.62:
        others = [_address(one) for one in dice.choices(people, weights, k=dice.randint(2, 6))]
        words = " ".join(_filled(dice, dice.choice(SAID), thing) for _ in range(dice.randint(1, 3)))
        return _written(who, [ME, *others], thing, f"Dear all,\n\n{words}\n\n{name.split()[0]}")
    if earlier and dice.random() < 0.06:  # asked again
        asker, words = dice.choice(earlier[-40:])
        return _written(
            _address(asker), [ME], "Once more", f"Hi Ana,\n\n{words}\n\n{asker.split()[0]}"
        )
    told = [_filled(dice, dice.choice(dice.choice((SAID, SAID, SAID, ASKED, PROMISED, DECIDED if name == BOSS else SAID))), thing) for _ in range(dice.randint(1, 3))]  # fmt: skip
    asked = [one for one in told if one.endswith("?") or one.startswith("Please")]
    earlier += [(name, one) for one in asked]
    body = f"Hi Ana,\n\n{' '.join(told)}\n\nBest,\n{name.split()[0]}"
    if earlier and dice.random() < 0.4:
        body += f"\n\nOn Mon, 1 Jun 2026 at 10:00, Ana Sander wrote:\n> {dice.choice(earlier)[1]}"
    return _written(who, [ME], thing, body)


def _thing(dice: random.Random) -> str:
    return f"the {dice.choice(WHAT)} for {dice.choice(OF)}"


def _filled(dice: random.Random, words: str, thing: str) -> str:
    said = words.format(t=thing if dice.random() < 0.6 else _thing(dice), d=dice.choice(DAYS))
    return said.replace(" ?", "?").replace(" .", ".")


def _address(name: str) -> tuple[str, str]:
    return name, f"{name.lower().replace(' ', '.')}@works.example"


def _written(
    who: tuple[str, str], to: list[tuple[str, str]], subject: str, body: str
) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"{who[0]} <{who[1]}>"
    mail["To"] = ", ".join(f"{name} <{address}>" for name, address in to)
    mail["Subject"] = subject.removeprefix("the ").capitalize()
    mail.set_content(body)
    return mail


def calendar(path: str) -> None:
    """Write the year's events, and those of the two weeks after it, as an .ics."""
    dice = random.Random(9)
    people = [_address(f"{first} {dice.choice(LAST)}") for first in FIRST]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//made up//a year//EN"]
    first = ENDS - timedelta(days=364)
    lines += _event(
        0, first.replace(hour=14), "One-on-one", [_address(BOSS)], ["RRULE:FREQ=WEEKLY"]
    )
    lines += _event(1, first.replace(hour=9), "Stand-up", people[:7], ["RRULE:FREQ=DAILY"])
    lines += _event(
        2, first.replace(hour=11), "Lena / Ana", [people[4]], ["RRULE:FREQ=WEEKLY;INTERVAL=2"]
    )
    for number in range(3, 900):
        at = first + timedelta(days=dice.randrange(379), hours=dice.randrange(-8, 0))
        if at.weekday() > 4:
            continue
        sort = dice.random()
        room = ["ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@works.example"] * (dice.random() < 0.5)
        if sort < 0.28:
            lines += _event(number, at, dice.choice(("Focus time", "Lunch", "Dentist", "Train to Leeds", "Holiday", "Blocked", "School run")), [], [])  # fmt: skip
        elif sort < 0.5:
            lines += _event(number, at, f"{_thing(dice).removeprefix('the ').capitalize()}", dice.sample(people, dice.randint(4, 12)), room)  # fmt: skip
        elif sort < 0.58:
            lines += _event(number, at, f"Canceled: {_thing(dice)}", dice.sample(people, 1), ["STATUS:CANCELLED"])  # fmt: skip
        elif sort < 0.63:
            declined = [
                f"ORGANIZER;CN={people[3][0]}:mailto:{people[3][1]}",
                f"ATTENDEE;CN={ME[0]};PARTSTAT=DECLINED:mailto:{ME[1]}",
            ]
            lines += _event(number, at, _thing(dice), dice.sample(people, 2), declined)
        elif sort < 0.68:
            lines += _event(number, at, dice.choice(("Lunch", "Coffee", "Birthday cake", "Badminton")), dice.sample(people, 1), [])  # fmt: skip
        else:
            lines += _event(number, at, _thing(dice).removeprefix("the ").capitalize(), dice.sample(people, dice.choice((1, 1, 2, 3))), room)  # fmt: skip
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("\r\n".join([*lines, "END:VCALENDAR", ""]))


def _event(
    number: int, at: datetime, title: str, guests: list[tuple[str, str]], more: list[str]
) -> list[str]:
    asked = [f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{address}" for name, address in guests]
    is_mine = guests and not any(one.startswith("ORGANIZER") for one in more)
    host = [f"ORGANIZER;CN={ME[0]}:mailto:{ME[1]}"] if is_mine else []
    return [
        "BEGIN:VEVENT", f"UID:{number}@works.example", f"DTSTAMP:{ENDS:%Y%m%dT%H%M%SZ}", f"DTSTART:{at:%Y%m%dT%H%M%S}",
        f"DTEND:{at + timedelta(minutes=30):%Y%m%dT%H%M%S}", f"SUMMARY:{title}", *host, *asked, *more, "END:VEVENT",
    ]  # fmt: skip


def main() -> int:
    """Write both into a folder."""
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    mailbox(os.path.join(folder, "year.mbox"))
    calendar(os.path.join(folder, "year.ics"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
