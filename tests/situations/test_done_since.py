"""What a story tells as done is nothing that is still asked for."""

from __future__ import annotations

import pytest

from goodbooks.situations.events.done_since import done_since
from goodbooks.situations.people.understood import passages_of


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ("My boss asked me to dig in: extra hours, train the new ones. We hired two, I trained them, they are through.", "Dig in: extra hours, train the new ones"),
        ("My boss asked me to write the handbook. I wrote it and it was published in May.", "Write the handbook"),
        ("My boss asked me to cover for Ana. I covered for her all summer.", "Cover for Ana"),
        ("My boss asked me for the figures. I sent them the same day.", "The figures"),
        ("The ward sister asked me to take over the rota, and I took it over.", "Take over the rota"),
        ("The head asked me to redo the science corner. I redid the whole corner over Easter.", "Redo the science corner"),
        ("My chef asked me to run the second kitchen. I ran it for six months.", "Run the second kitchen"),
        ("Frau Keller told me to count the stock. I did.", "Count the stock"),
        ("The ward sister asked me to train the two students. I trained both of them.", "Train the two students"),
        ("Mehmet asked me to teach the apprentices. It was hard. I've done my part.", "Teach the apprentices"),
        ("My manager told me to drop Tom from the rota. I refused.", "Drop Tom from the rota"),
        ("My boss asked me to organise the summer party. It was a success.", "Organise the summer party"),
    ],
)  # fmt: skip
def test_what_its_writer_did_or_refused_is_not_open(told: str, what: str) -> None:
    assert done_since(told, passages_of(told)[0].text, what)


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ("My boss asked me to write the handbook. I wrote to him that I have no time.", "Write the handbook"),
        ("My boss asked me to write the handbook. I haven't written it yet.", "Write the handbook"),
        ("My boss asked me to train the new ones. I trained half of them.", "Train the new ones"),
        ("My boss asked me for the figures. I sent them a mail to ask for more time.", "The figures"),
        ("My boss asked me to take the night shift. I took a day to think.", "Take the night shift"),
        ("He asked me to plan the move. I planned to ask him about it.", "Plan the move"),
        ("He told me to call the client. I called my wife and cried.", "Call the client"),
        ("He told me to cover for Ana. I said I would think about it.", "Cover for Ana"),
        ("He asked me to clean the store. Did I do it? No.", "Clean the store"),
        ("He asked me to finish the demo. I nearly did.", "Finish the demo"),
        ("I wrote the plan. Then he asked me to write the plan again.", "Write the plan again"),
    ],
)  # fmt: skip
def test_what_is_begun_put_off_or_another_thing_is_open_still(told: str, what: str) -> None:
    asked = next(one.text for one in passages_of(told) if "ask" in one.text or "told" in one.text)
    assert not done_since(told, asked, what)
