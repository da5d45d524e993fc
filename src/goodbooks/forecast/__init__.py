"""When work will be done, and how likely a promised day is: exact, without dice.

    history = History.from_finish_dates(days, until)      # or History(first_monday, items)
    found = forecast(history, Work(40, 55), start=date(2026, 11, 9), promised=date(2026, 12, 1),
                     capacity=Capacity((Spell(date(2026, 11, 2), None, 7 / 12),)))

What comes back (`forecasting`), or Refused(reason, remedy) where a history is too thin:

    found.dates            Dated(level, day | None) for 0.5, 0.85, 0.95: working days, rounded up
    found.chance(day)      0 to 1, by the end of that day;  found.promise_chance for the promise
    found.day(level)       the day of any other level;  found.curve() is (Friday, chance) by week
    found.cautions         Said(name, sentence, remedy, figure), the gravest first
    found.straight         the line from history: the mean of the last ten weeks alone
    found.asked            all that went in: .pace .work .needs .capacity .risks .promised
    again(found, work=Work(30))                the same with something changed, for what if

Beside it, each in a module of its name unless another is named:

    answer(Question(nothing, judged_pace(2, 5), work, needs))   without a history  (judgement)
    how_many(history, until=day)               items done by a day, at each level
    fan(found, levels)                         the bands of a burn-up              (how_many)
    levers(found, sure=0.85, skips=[Skip("load test", 6)])  what would have to change, each alone
    ranked(found)                              what moves the date the most
    why_moved(old, new)                        the days that each change is worth  (moved)
    portfolio({"Platform": Team(pace)}, [Commitment(...), ...], start=day)         several promises
    backtest(history)                          .checks() .straight() .drawn(), for `score` to measure
    chance_in_words(0.21)                      "about 2 in 10"                     (words)

It knows `core` only, reads no clock and no disk, and throws no dice but the seeded ones of `trials`.
Each module documents shapes, units and sources; all numbers stand in `parameters`, all cautions in
the folder `cautions`.
"""
