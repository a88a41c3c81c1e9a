"""Papers that no council ever had before it, for the record to take in."""

import textwrap

import inputs

LINES_A_PAGE = 48

OPENING = ["Wexcombe Town Council", "", "Minutes of the meeting held on 4 November 2025", ""]

TALK = (
    "Members heard that the lane by the mill floods in most winters, that the culvert was last cleared in the spring of the year before, and that the parish has "
    "set aside a sum for it. The chair thanked those who had written in. Nobody present knew of another way to bring the water down to the river. ")


def minutes(number):
    """Minutes of five or six pages, with fifty things to find, as bytes of text."""
    return "\n".join(OPENING + lines(number, items=10, talk=1)).encode()


def long_pdf(number):
    """Minutes of a hundred pages, with five hundred things to find, as bytes of PDF."""
    text = OPENING + lines(number, items=100, talk=4)
    return inputs.pdf([text[start:start + LINES_A_PAGE] for start in range(0, len(text), LINES_A_PAGE)], f"Wexcombe Town Council, volume {number}")


def longest(number):
    """Minutes with ten thousand resolutions, as bytes of text."""
    resolved = (f"RESOLVED: That matter {number}-{one} be noted.\n" for one in range(1, 10_001))
    return "\n".join([*OPENING, *resolved]).encode()


def lines(volume, items, talk):
    # Items of equal length would stand at the same place of every page, where a reader takes them for running headers.
    return [line for number in range(1, items + 1) for line in item(number, f"{volume}-{number}", talk + number % 3)]


def item(number, matter, talk):
    """Five things to find: the item, a resolution, two questions with their answers, of which one is a promise."""
    return [
        f"{number}. Matter {matter}", "",
        *textwrap.wrap(f"The Committee considered the report on matter {matter}, which the Clerk presented. {TALK * talk}", 92), "",
        f"RESOLVED: That the report on matter {matter} be noted.", "",
        *textwrap.wrap(f"Councillor Ruth Pell spoke of the cost of matter {matter}. {TALK * talk}", 92), "",
        f"Question {2 * number - 1}: When will matter {matter} be settled?", "",
        "Answer: The Clerk replied that it would be settled by 1 March 2026.", "",
        f"Question {2 * number}: What will matter {matter} cost the parish of Eastmoor?", "",
        "Answer: The Clerk replied that no more than was voted would be spent.", "",
    ]
