"""A story names several days, and each belongs to something: what is offered for a question is the day of just that, or none."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.situations.told
from goodbooks.core import catalog
from goodbooks.situations.days.days_told import days_told
from goodbooks.situations.people.answering import Answer

WEDNESDAY = date(2026, 11, 18)


def read(sort: str, story: str, on: date = WEDNESDAY) -> str:
    """The day that a story tells for a sort of question; "" where it tells none."""
    answer = catalog.member(goodbooks.situations.told, sort.replace("-", "_"), "ANSWER", Answer)
    said = answer.read(story, on)
    return said.words.partition(" ")[0] if said else ""


@pytest.mark.parametrize(
    ("sort", "day", "story"),
    [
        ("when-it-was-agreed", "2026-11-10", "We had a deal, my chief and I, Tuesday of last week: no more loans to the branch. This morning she hands the van to the branch after all."),
        ("when-it-was-agreed", "2026-11-12", "Herr Kessler gave me his word on the 12th that the ward stays closed at night. On Monday he opened it."),
        ("when-it-was-agreed", "2026-11-09", "The Monday before last week's audit is long gone. But on Monday 9 November Ilse and I arranged that nobody touches the archive. Yesterday I find three trainees in it."),
        ("when-it-was-agreed", "2026-11-13", "Friday we drew it up on the whiteboard, her and me: tours only with a booking. On Monday she waved in a coach from Linz."),
        ("when-it-was-agreed", "2026-11-16", "On Monday he told me to stop all deliveries to the north gate. Today he is standing there himself, waving in the lorries."),
        ("when-it-was-agreed", "2026-11-06", "My director and I came to terms on 6 November: the lab closes at eight. Two days later the night shift had keys."),
        ("when-it-was-agreed", "2026-11-03", "He signed the plan on the 3rd. Yesterday the fitters were told by him to take the other route."),
        ("when-it-was-agreed", "", "Before the harvest he and I agreed that nobody picks on Sundays. On Monday he told the crew they start this Sunday. Today three of them quit."),
        ("when-it-was-agreed", "2026-11-12", "On the 12th we agreed that the hall stays shut, she and I. On Friday I told the clubs so. On Monday evening she lets the judo people in after all. Yesterday the football boys stood at the door."),
        ("when-it-was-agreed", "2026-11-11", "A week ago today Madame Leroy told me no child is fetched before four. I passed it on to the parents. This noon, at the gate, she hands little Émile out at two."),
        ("when-it-was-agreed", "", "We agreed on it in spring. On Friday he let the lorries through."),
        ("when-it-was-agreed", "2026-11-09", "Nine days ago it was: she says, no weddings in the chapel this winter, and I write it in the book. On Saturday I am sweeping and in walks a bride."),
        ("when-it-was-agreed", "2026-11-10", "Three versions in a month. First the roof was to be red. On the 10th it was grey, final, he said. Yesterday green."),
        ("when-it-was-changed", "2026-11-08", "My director and I came to terms on 6 November: the lab closes at eight. Two days later the night shift had keys."),
        ("when-it-was-changed", "2026-11-14", "On Friday we agreed on the red covers. The next day she had ordered blue."),
        ("when-it-was-changed", "2026-11-16", "Friday we drew it up on the whiteboard, her and me: tours only with a booking. On Monday she waved in a coach from Linz."),
        ("when-it-was-changed", "2026-11-17", "On the 12th we fixed the order of the rooms. Last night he reversed it in a text."),
        ("when-it-was-changed", "2026-11-18", "On the 12th we fixed the order of the rooms. An hour ago he reversed it in a text. Today, I still can't believe it."),
        ("when-it-was-changed", "2026-11-13", "It was settled at the end of October. On Friday, five minutes before closing, Madame Roux overruled me in front of the buyers."),
        ("when-it-was-changed", "2026-11-17", "He signed the plan on the 3rd. Yesterday the fitters were told by him to take the other route."),
        ("when-it-was-changed", "2026-11-16", "Before the harvest he and I agreed that nobody picks on Sundays. On Monday he told the crew they start this Sunday. Today three of them quit."),
        ("when-it-was-changed", "2026-11-16", "On the 12th we agreed that the hall stays shut, she and I. On Friday I told the clubs so. On Monday evening she lets the judo people in after all. Yesterday the football boys stood at the door."),
        ("when-it-was-changed", "2026-11-17", "My chief and I had it in writing from 10 November: one van for the north, one for the south. I told both drivers. Then yesterday she gives both vans to the north."),
        ("when-it-was-changed", "2026-11-18", "A week ago today Madame Leroy told me no child is fetched before four. I passed it on to the parents. Today, at the gate, she hands little Émile out at two."),
        ("when-it-was-changed", "2026-11-13", "We agreed on it in spring. On Friday he let the lorries through."),
        ("when-it-was-changed", "2026-11-14", "Nine days ago it was: she says, no weddings in the chapel this winter, and I write it in the book. On Saturday I am sweeping and in walks a bride."),
        ("when-it-was-changed", "2026-11-17", "Three versions in a month. First the roof was to be red. On the 10th it was grey, final, he said. Yesterday green."),
        ("when-it-was-last-changed", "2026-11-18", "At five Henrike came down and told me the scene goes back in for the premiere on Friday."),
        ("when-it-was-changed", "2026-11-18", "At three she came to the workshop and turned it round again: we sail tomorrow anyway. Yesterday by mail she had written that we stay."),
        ("when-it-was-last-changed", "2026-11-18", "Half past four, Herr Lindqvist rings: the hall goes back in for the opening night on Saturday."),
        ("when-it-was-changed", "2026-11-18", "Madame Roux came at ten past nine and said the menu is changed again for our gala on Thursday."),
        ("when-it-was-last-changed", "2026-11-18", "At noon my chief wrote that the bridge opens after all, in time for the mayor's visit on Monday."),
        ("when-it-was", "", "Some years ago I ran the desk. At five he came over and asked me for the key."),
        ("when-it-was", "", "At six he always rings and asks for the numbers."),
        ("when-it-was", "2026-11-13", "On Friday the abbess stopped me in the cloister and asked if I would take the novices. I looked at my shoes."),
        ("when-it-was", "2026-11-17", "I am ashamed. Yesterday in the lift the professor wanted to hear how the trial goes and I talked about parking."),
        ("when-it-was", "2026-11-12", "It happened last Thursday... no, on the 12th. My supervisor asked whether I could lead the tunnel crew."),
        ("when-it-was", "2026-11-16", "Monday's stand-up was a disaster: asked about the outage, I just shrugged."),
        ("when-it-was", "2026-11-18", "An hour ago, well, this afternoon, the mayor asked me for my view of the bridge. I mumbled."),
        ("when-it-was", "2026-11-18", "I could not sleep on Sunday, I never can. This morning Frau Vogt asked me if I want the sixth form. I said hm."),
        ("when-it-was", "", "She asked me in the corridor and I froze. It must be decided by Friday."),
        ("when-it-was", "2026-11-16", "He put it to me on Monday at the loading bay. I have to give the name by the 25th. I was away from Thursday to Sunday before that."),
        ("when-it-was", "2026-11-14", "At the party on Saturday night the owner goes, would you run the second truck? And me: dunno."),
        ("when-it-was", "2026-11-11", "Wednesday last week, in front of the whole choir, she asked me about the solo."),
        ("when-it-was", "2026-11-13", "On Monday I have the dentist. It was Friday, the big chief came by and asked what I'd do with the second line, and I said it's fine as it is."),
        ("when-it-was", "2026-11-16", "I have been back from Crete since Saturday. On Monday in the canteen the headmaster asked me: could I see myself as deputy? I laughed."),
        ("when-it-was", "2026-11-10", "Tuesday of last week. We stood at the coffee machine and Dr. Osei asked if the trial could carry two more sites."),
        ("when-it-was", "2026-11-17", "yesterday my boss's boss pops up on the call and asks what i think of the merger. i said uh. today everybody avoids me"),
        ("when-it-was", "2026-11-12", "The thing with the question was on Thursday. Since then I walk around like a ghost. On Sunday I even dreamed of it."),
        ("when-it-was", "2026-11-18", "It's half past midnight. This afternoon the deputy mayor leaned over and asked: would I take the harbour office? Last night I had slept two hours."),
        ("when-it-was-agreed", "2026-11-05", "It was understood since the 5th of November that the choir rehearses in the small hall. Then on Sunday the vicar gave the hall to the scouts."),
        ("when-it-was-agreed", "2026-11-10", "My chief and I had it in writing from 10 November: one van for the north, one for the south. I told both drivers. Then yesterday she gives both vans to the north."),
        ("when-it-was-last-changed", "2026-11-18", "On the 9th the stand was to be blue. On Friday he had it red, final, everybody nodded. This morning he wants it blue after all."),
        ("when-it-was-last-decided", "2026-11-13", "On the 9th the stand was to be blue. On Friday he had it red, final, everybody nodded. This morning he wants it blue after all."),
        ("when-it-was-last-changed", "2026-11-17", "Last week on Tuesday it was settled that we sing the Fauré. On Sunday he announced Bach. Yesterday, by text: Fauré."),
        ("when-it-was-last-decided", "2026-11-15", "Last week on Tuesday it was settled that we sing the Fauré. On Sunday he announced Bach. Yesterday, by text: Fauré."),
        ("when-it-was-last-decided", "", "She changes it every morning. Yesterday again."),
        ("when-it-was-last-changed", "2026-11-17", "She changes it every morning. Yesterday again."),
        ("when-it-was-last-decided", "2026-11-12", "We decided on the 12th to close on Mondays, it is on the door in paint. On Monday he tells the waiters we open."),
        ("when-it-was-last-changed", "2026-11-16", "We decided on the 12th to close on Mondays, it is on the door in paint. On Monday he tells the waiters we open."),
        ("when-it-was-changed", "", "He's back on Monday and I don't know what they told him. One came, I refused it, as he and I always do."),
        ("when-it-was-changed", "", "He had signed it off on Monday. At the review he nodded along with them."),
        ("when-it-was-agreed", "2026-11-16", "He had signed it off on Monday. At the review he nodded along with them."),
        ("when-it-was", "", "I made those slides on my Sunday."),
        ("when-it-was", "", "The checks are written down on Friday, all at once."),
        ("when-it-was", "2026-11-11", "Last Wednesday night, so a week ago, we'd the Christmas menu tasting, and out of nowhere the owner turns to me, in front of the wine man, and says, and what would you put on it. I said turkey. Turkey! Since Sunday I've hardly slept. They print the menus on the 25th."),
        ("when-it-was", "2026-11-16", "My annual leave ended on Sunday and on Monday, first hour, still with sand in my shoes, the head of research wanted my opinion about the merger of the two labs. I said it is not my field. It IS my field."),
        ("when-it-was", "2026-11-12", "It has been six days now. I was on the roof with the solar man when our foreman shouted up would I do the inspection course. That was the 12th. I shouted back something about the wind."),
        ("when-it-was", "2026-11-17", "So we have these fortnightly demos. Yesterday's was mine. The product lady asks who should own the migration and I, I swear, pointed at the plant."),
        ("when-it-was", "2026-11-14", "The bishop visited on Saturday. He asked after the service if I could imagine a parish of my own. I said “gosh”. On Sunday I preached badly. On Monday I wrote three letters and burned them."),
        ("when-it-was", "2026-11-10", "Two things. On the 3rd I handed in my report, all fine. On the 10th the deputy director phoned about it and asked did I stand by the numbers, and I heard myself say more or less."),
        ("when-it-was", "2026-11-13", "Friday the 13th, of course. My boss Ruta asked me at the printer whether I want to train the new ones. I shrugged. By Tuesday she has to have the plan."),
        ("when-it-was", "2026-11-18", "today in the break, ten past ten, our teamlead jo wants to know if i can see me doing the night leads. i made a joke. the list goes up friday."),
        ("when-it-was", "2026-11-04", "Two weeks ago today I was asked, by the dean herself, in the queue for soup, whether I would chair the exam board. I answered with a spoon in my mouth."),
        ("when-it-was-agreed", "", "We shook on it, Friday a week ago it was, the sixth: every stall stays shut till the inspector has been. So I sent the traders home on the Saturday. This morning at half six he's there with the keys, opening up the fish hall like nothing was ever said."),
        ("when-it-was-changed", "2026-11-18", "We shook on it, Friday a week ago it was, the sixth: every stall stays shut till the inspector has been. So I sent the traders home on the Saturday. This morning at half six he's there with the keys, opening up the fish hall like nothing was ever said."),
        ("when-it-was-agreed", "2026-11-11", "Last Wednesday Herr Doktor Lang and I fixed it in his office: no visitor goes on ward three. On Thursday I put up the notice myself. Sunday evening I come in and there sits the mayor's wife with flowers, \"der Chef hat es erlaubt\"."),
        ("when-it-was-changed", "2026-11-15", "Last Wednesday Herr Doktor Lang and I fixed it in his office: no visitor goes on ward three. On Thursday I put up the notice myself. Sunday evening I come in and there sits the mayor's wife with flowers, \"der Chef hat es erlaubt\"."),
        ("when-it-was-agreed", "2026-11-09", "On the 9th my coach said the juniors rest this week, full stop, and I wrote so to the parents the same night. Then comes the 14th, big match, and he puts four of them on the bench, and one on the field."),
        ("when-it-was-changed", "2026-11-14", "On the 9th my coach said the juniors rest this week, full stop, and I wrote so to the parents the same night. Then comes the 14th, big match, and he puts four of them on the bench, and one on the field."),
        ("when-it-was-agreed", "2026-11-12", "It was my director who said it, on 12 November, in the minutes: the archive closes at noon. I turned two professors away on Friday. On Monday one of them complained and by the afternoon she had given him a key."),
        ("when-it-was-changed", "2026-11-16", "It was my director who said it, on 12 November, in the minutes: the archive closes at noon. I turned two professors away on Friday. On Monday one of them complained and by the afternoon she had given him a key."),
        ("when-it-was-last-decided", "2026-11-16", "Open plan, no open plan. In the summer it was offices. On Monday they presented the open plan with little trees, everybody clapped, decided. Today at five to twelve a mail: offices. The carpenter needs to know by the 20th, from then on each wall costs."),
        ("when-it-was-last-changed", "2026-11-18", "Open plan, no open plan. In the summer it was offices. On Monday they presented the open plan with little trees, everybody clapped, decided. Today at five to twelve a mail: offices. The carpenter needs to know by the 20th, from then on each wall costs."),
    ],
)  # fmt: skip
def test_a_day_that_has_been_is_that_of_the_question_of_the_agreement_or_of_what_changed_it(
    sort: str, day: str, story: str
) -> None:
    assert read(sort, story) == day


@pytest.mark.parametrize(
    ("sort", "day", "story"),
    [
        ("when-it-is-decided", "2026-11-20", "They choose on Friday."),
        ("when-it-is-decided", "2026-11-27", "The committee sits on the 27th and picks one of us."),
        ("when-it-is-decided", "2026-12-01", "Head office wants one name per region on 1 December."),
        ("when-it-is-decided", "2026-12-04", "He will get back to me by Friday 4 December."),
        ("when-it-is-decided", "2026-11-23", "I am to hear on Monday."),
        ("when-it-is-decided", "2026-11-30", "The new rota comes out on the 30th, so it must be clear before that."),
        ("when-it-is-decided", "2026-12-02", "In two weeks the board meets and then it is done."),
        ("when-it-is-decided", "2026-11-24", "She has until Tuesday to say yes or no."),
        ("when-it-is-decided", "2026-11-25", "It needs to be sorted a week from today."),
        ("when-it-is-decided", "2026-11-26", "The form has to be with personnel next Thursday, that is on the 26th."),
        ("when-it-is-decided", "2026-11-19", "He says he'll sleep on it and tell me tomorrow."),
        ("when-it-is-decided", "2026-12-15", "Applications close on 15 December."),
        ("when-it-is-decided", "2026-11-20", "The seat goes to whoever is named at the meeting on Friday."),
        ("when-it-is-decided", "2026-11-30", "By the end of the month the diocese fills the post."),
        ("when-it-is-decided", "2026-11-27", "She'll let us know Friday week."),
        ("when-it-is-decided", "2026-11-25", "The vote's next Wednesday, on the 25th."),
        ("when-it-is-decided", "2026-12-10", "The list goes to Lyon on the 10th of December."),
        ("when-it-is-decided", "2026-11-20", "Ministry needs an answer from him on Friday, after that the money is gone."),
        ("when-it-is-decided", "2026-11-21", "until saturday he keeps it open for me"),
        ("when-it-is-decided", "2026-11-23", "They're drawing up the shortlist Monday."),
        ("when-it-is-decided", "2026-11-19", "My manager decides tomorrow who goes to Oslo."),
        ("when-it-is-decided", "", "He decided it on Friday and told nobody."),
        ("when-it-is-decided", "", "On Monday she asked me whether I want the post. I have no idea when it is decided."),
        ("when-it-is-decided", "", "The system will be live by Monday, he promised."),
        ("when-it-is-decided", "", "My sister's wedding is on Saturday."),
        ("when-it-is-decided", "", "I applied on the 3rd and got a no."),
        ("when-it-is-decided", "", "Back in March he chose Tom. I start my holiday on Friday."),
        ("when-it-is-decided", "", "I have the talk with her on Thursday."),
        ("when-it-is-decided", "", "The names on the list were read out on Monday."),
        ("when-it-is-decided", "2026-12-18", "He closes the question on Friday, 18 December."),
        ("when-it-is-decided", "2026-11-27", "It has to be fixed before the end of next week."),
        ("when-i-need-it", "2026-11-20", "The airline holds the seats till Friday, so I need to know."),
        ("when-i-need-it", "2026-11-25", "I have to book by the 25th."),
        ("when-i-need-it", "2026-11-23", "The school wants the deposit on Monday."),
        ("when-i-need-it", "2026-11-20", "My brother must tell the hall by Friday whether we come."),
        ("when-i-need-it", "", "I would be away from the 4th to the 11th of January."),
        ("when-i-need-it", "", "I asked for the 18th of December, only the afternoon."),
        ("when-it-is-to-end", "2026-12-23", "A trial until the 23rd of December would do."),
        ("when-it-is-to-end", "2026-12-31", "Give me till the end of the year, and if one crate is late I hand it back."),
        ("when-it-is-to-end", "2026-11-30", "Let me do the night bake alone up to the 30th."),
        ("when-it-is-to-end", "2026-12-18", "I would run the small kiln by myself through 18 December, and then she can judge."),
        ("when-it-is-to-end", "2026-12-16", "Four weeks from today we look at it together."),
        ("when-it-is-to-end", "2027-01-15", "She could check at the end, on 15 January, and take it all back if it is bad."),
        ("when-it-is-to-end", "", "He is away until the 30th."),
        ("when-it-is-to-end", "", "The shop is open until Friday."),
        ("when-it-is-to-end", "", "I had the key until Monday, then he took it back."),
        ("when-it-is-to-end", "2027-02-28", "I'd ask for the seedlings till the end of February, nothing else."),
        ("when-we-talk", "2026-11-20", "My review is on Friday at ten."),
        ("when-we-talk", "2026-11-24", "I sit down with Björk on Tuesday, quarter past nine."),
        ("when-we-talk", "2026-11-26", "She put half an hour in my calendar for the 26th."),
        ("when-we-talk", "2026-11-19", "Tomorrow at 14:30 I see him about my pay."),
        ("when-we-talk", "2026-12-01", "The yearly talk is the 1st of December."),
        ("when-we-talk", "", "We talked on Friday and he said no."),
        ("when-we-talk", "", "The staff meeting is on Thursday."),
        ("when-we-talk", "", "I want to talk to her before the 30th."),
        ("my-next-day", "2026-11-27", "I can have it mended by the 27th, hand on heart."),
        ("my-next-day", "2026-11-23", "If I am honest: Monday. Not before."),
        ("my-next-day", "2026-12-02", "With two helpers I'd be done in two weeks."),
        ("my-next-day", "2026-11-30", "The end of the month is what I can stand behind."),
        ("my-next-day", "", "They expected it on Friday and it is my fault."),
        ("my-next-day", "2026-11-25", "It was due last Friday. The earliest I can promise is the 25th."),
        ("when-it-gets-costly", "2026-11-27", "The plates go to the printer on the 27th; anything after that costs us double."),
        ("when-it-gets-costly", "2026-11-23", "Until Monday we can still change the colour, later it is paid by us."),
        ("when-it-gets-costly", "2026-11-20", "From Friday on every change is charged."),
        ("when-it-gets-costly", "2026-12-01", "The contracts go out on 1 December, and then it is too late to move anybody."),
        ("when-it-gets-costly", "", "He changed it on Friday and it cost us a day."),
        ("when-it-is-due", "2026-11-20", "He wants the figures changed by Friday."),
        ("when-it-is-due", "2026-11-23", "I am to sign it on Monday."),
        ("when-it-is-due", "2026-11-19", "The report has to go out tomorrow."),
        ("my-last-day", "2027-01-31", "By contract my last day would be the 31st of January."),
        ("my-last-day", "2026-12-31", "My notice runs until the end of December."),
        ("when-i-am-back", "2027-01-11", "I'd be back on the 11th of January."),
        ("when-i-told-them", "2026-11-16", "I told her on Monday that I am going."),
        ("when-i-need-it", "", "If I don't reply he mentions it on Monday."),
        ("when-it-is-decided", "", "The vicar announced that the new hall would be open at Easter."),
        ("my-next-day", "", "I told him we'd be ready by the end of the month. We won't."),
        ("when-it-is-decided", "2026-11-28", "I can appeal within ten days."),
        ("when-it-gets-costly", "2026-11-20", "Open plan, no open plan. In the summer it was offices. On Monday they presented the open plan with little trees, everybody clapped, decided. Today at five to twelve a mail: offices. The carpenter needs to know by the 20th, from then on each wall costs."),
        ("when-it-gets-costly", "2026-11-27", "We print on Friday week. Change it after that and it's pulp, and pulp is eleven hundred euros."),
        ("when-it-gets-costly", "2026-11-23", "The seed gets ordered Monday. If she changes her mind once it's ordered we sit on it."),
        ("when-it-gets-costly", "2026-12-01", "Until the 1st of December the hall can be cancelled free of charge."),
        ("when-it-is-decided", "2026-11-24", "The governors sit on Tuesday and after that it's done and dusted."),
        ("when-it-is-decided", "2026-11-27", "She wants my yes or no by a week on Friday, the 27th."),
        ("when-it-is-decided", "2026-12-04", "There's a deadline, 4 December, noon."),
        ("when-it-is-decided", "2026-11-30", "He's putting his team together till the end of the month."),
        ("when-it-is-decided", "2026-11-20", "Friday they draw up the list."),
        ("when-it-is-decided", "2026-11-25", "This time next week the posts are given out."),
        ("when-it-is-decided", "2026-12-02", "The partners' vote is in two weeks."),
        ("when-it-is-decided", "2026-11-23", "On Monday she'll have made up her mind, she says."),
        ("when-it-is-decided", "2026-11-26", "The answer is expected on Thursday of next week."),
        ("when-it-is-decided", "", "I have to be at the dentist by Friday noon, and my car is at the garage until Monday."),
        ("when-it-is-decided", "", "The customer wants the boat back by Saturday."),
        ("when-it-is-decided", "", "She was chosen on the 9th and I clapped like an idiot."),
        ("when-i-need-it", "2026-11-28", "The ferry must be paid before the 28th."),
        ("when-i-need-it", "2026-11-30", "Kindergarten wants an answer till the end of the month."),
        ("when-i-need-it", "", "My mother's operation is on the 24th."),
        ("when-it-is-to-end", "2026-12-11", "Let me take the early line alone, for a start till the 11th of December, and on the Friday after we count the rejects together."),
        ("when-it-is-to-end", "2026-12-09", "Give me three weeks from today."),
        ("when-we-talk", "2026-11-20", "My appraisal's on Friday and I have no number yet."),
        ("my-next-day", "2026-11-26", "I could swear to Thursday next week, the 26th, not a day sooner."),
        ("my-next-day", "2026-12-04", "If nothing else breaks, it's ready on 4 December and I'd put my name to that."),
        ("my-next-day", "2026-11-30", "What I can tell him, honestly, is the 30th."),
        ("my-next-day", "", "The fair opens on the 28th and we're not ready."),
        ("when-it-is-decided", "", "I only want one decision that holds until Christmas."),
        ("when-it-is-decided", "", "The rota is back to normal from Monday."),
        ("when-it-is-decided", "", "We have a partners' meeting on Tuesdays."),
        ("when-it-is-decided", "", "I'd like to ask her to close the book to new clients till Easter."),
        ("when-it-is-decided", "", "I'd stay until somebody is found, say end of January, and leave them the roster and the list of the pumps."),
        ("when-it-is-decided", "", "I would carry on until my successor is there, by the end of February, and write down the rota."),
        ("when-it-is-decided", "", "I can stay on until the end of term, 29 January, and put the timetable together with her."),
        ("when-it-is-decided", "", "My offer: I keep the board minutes until 31 January."),
        ("when-it-is-decided", "2026-12-18", "I'd help out until 31 January. The council decides on 18 December."),
        ("when-it-is-decided", "2027-01-15", "I can keep the offer open until 15 January, then I must tell them."),
    ],
)  # fmt: skip
def test_a_day_to_come_is_that_of_what_its_clause_tells_and_of_nothing_else(
    sort: str, day: str, story: str
) -> None:
    assert read(sort, story) == day


def test_the_sentence_that_tells_the_day_stands_beside_it() -> None:
    answer = catalog.member(goodbooks.situations.told, "when_we_talk", "ANSWER", Answer)
    said = answer.read("It went badly. My review is on Friday at ten.", WEDNESDAY)
    assert said is not None
    assert (said.words, said.passage) == ("2026-11-20 10:00", "My review is on Friday at ten.")


@pytest.mark.parametrize(
    "told",
    [
        "This morning at the slot meeting, half the office round the table, Harald looked up and asked me.",
        "Today in the morning briefing, in front of all, Frau Lenz turned to me.",
        "This afternoon after the budget hearing, on the stairs, my chief wanted to know what I want.",
        "Today during our weekly meeting, out of nothing, she asked who should lead it.",
        "This morning at a site meeting, Paulo said I was late.",
    ],
)
def test_a_meeting_at_which_it_was_is_nothing_to_come(told: str) -> None:
    assert read("when-it-was", told, date(2026, 11, 30)) == "2026-11-30"


CRATES = (
    "This morning at half past nine my director, Odile, said no crate leaves the building. All day I told the couriers to wait. "
    'At ten to six Odile came by and said: "Let them go tomorrow, just this once." Our photographer had promised the foundation on Friday, without asking me.'
)  # fmt: skip


def test_an_hour_behind_this_once_is_of_the_same_day_and_the_later_word_changed_it() -> None:
    answer = catalog.member(goodbooks.situations.told, "when_it_was_changed", "ANSWER", Answer)
    said = answer.read(CRATES, WEDNESDAY)
    assert said is not None
    assert said.words == "2026-11-18 17:50"


def test_what_somebody_promised_to_others_was_agreed_with_nobody() -> None:
    assert not read("when-it-was-agreed", CRATES)


@pytest.mark.parametrize(
    ("told", "turn"),
    [
        ("There's a follow up on the 8th where she is going to show it.", "ahead"),
        ("There is another round on Friday.", "ahead"),
        ("We have the repair slip from the 17th.", "back"),
        ("I still have his mail from the 12th.", "back"),
        ("On Tuesday at the regional meeting Bianca showed it with my slides.", "back"),
        ("On Thursday after the morning briefing he took it back.", "back"),
        ("There was a talk on Friday.", "back"),
    ],
)
def test_what_there_is_on_a_day_is_to_come_and_what_was_written_on_one_has_been(
    told: str, turn: str
) -> None:
    assert [one.turn for one in days_told(told, date(2026, 11, 30))] == [turn]


@pytest.mark.parametrize(
    "told",
    [
        "Friday afternoon Henk comes into the lab and closes the door.",
        "On Monday she comes in and closes my laptop.",
    ],
)
def test_a_door_that_is_closed_decides_nothing(told: str) -> None:
    assert read("when-it-is-decided", told, date(2026, 11, 30)) in (None, "")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("On Tuesday Ilse, our director, and I decided together: no smoke. Out they come, and we do the smoke.", ""),
        ("On Tuesday we agreed on no smoke. Yesterday she came in and said: smoke after all.", "2026-11-29"),
    ],
)  # fmt: skip
def test_the_day_on_which_it_was_agreed_is_not_the_one_on_which_it_was_changed(
    told: str, day: str
) -> None:
    assert read("when-it-was-changed", told, date(2026, 11, 30)) == day


def test_a_boss_who_rings_today_has_changed_it_today() -> None:
    told = "Last Tuesday my boss told me we hold them back. Today at half past four she rings from the train: no, ship them."
    assert read("when-it-was-last-changed", told, date(2026, 11, 30)) == "2026-11-30"


@pytest.mark.parametrize(
    ("sort", "day", "story"),
    [
        ("when-it-was", "", "On Monday he goes up to her and says that I send it wet. On Friday the press was down and I put up a note."),
        ("when-it-was", "2026-11-17", "Sprint review, yesterday. She asks me who owns the outage of the 5th."),
        ("when-it-was-agreed", "2026-11-16", "I allot the pitches on the Saturday market. On Monday we agreed on no more swapping. Yesterday she lets them swap after all."),
        ("when-it-was-changed", "", "On Friday he and I shook hands on three full days. Yard meeting today: the owner asks “and if we launch Tuesday?”, and he says two are enough."),
        ("when-it-was-changed", "2026-11-13", "On Tuesday of last week we agreed on no smoke. Friday morning, in the foyer, she says we are doing the smoke. The fire officer comes on the 27th."),
        ("when-it-was-last-decided", "", "2 November: we agreed on ash. 9 November: oak. 11 November: back on ash. Yesterday he comes in and now it is oak after all."),
    ],
)  # fmt: skip
def test_a_day_is_none_where_two_may_be_meant_or_it_is_that_of_a_thing_or_to_come(
    sort: str, day: str, story: str
) -> None:
    assert read(sort, story) == day
