"""When work will be done, and how likely a promised day is: exact, without dice.

    history = History.from_finish_dates(days, until)      # or History(first_monday, items)
    found = forecast(history, Work(40, 55), start=date(2026, 11, 9), promised=date(2026, 12, 1),
                     capacity=Capacity((Spell(date(2026, 11, 2), None, 7 / 12),)))
    found.dates                  Dated(level, day | None) for 0.5, 0.85, 0.95: working days, rounded up
    found.chance(day)            0 to 1, by the end of that day;  found.promise_chance for the promise
    found.curve()                (Friday, chance) week by week, for a picture
    found.cautions               Said(name, sentence, remedy, figure), the gravest first
    found.straight               the line from history: the mean of the last ten weeks alone
    found.asked                  all that went in: .pace .work .needs .capacity .risks .promised
    again(found, work=Work(30))  the same with something changed, for what if
    Refused(reason, remedy)      comes instead of a forecast when a history is too thin

It knows `core` only, reads no clock and no disk, and throws no dice but seeded ones. Each module
documents shapes, units and sources; all numbers stand in `parameters`, all cautions in the
folder `cautions`. Chances are said with `words.chance_in_words`: "about 2 in 10".
"""
