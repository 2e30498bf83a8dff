"""Reads danger by parts of meaning: an act with a means, a wish with an end, harm and whom it meets, a call for help.

    >>> dangers("i could strangle my sister".split())[0]
    {'others'}

Words that only sound like it go first; then harm that somebody else does or threatens, harm to others, and the rest.
Where a line is in doubt it is danger, because a box above the results costs little.
"""

from . import alike, calls, despair, hurting, oneself, others
from .parts import PARTS
from .phone import Phone
from .rules import GONE, without

CRISIS, OTHERS, HURT = "crisis", "others", "hurt"
_PHONE = Phone(PARTS.words)
# Of a longer text the beginning and the end are read.
_MOST_WORDS = 400


def dangers(words: list[str]) -> tuple[set[str], list[str]]:
    """CRISIS, OTHERS, HURT: which of them folded words speak of; and the words without those of harm to others."""
    meant = _PHONE.meant(words)
    if len(meant) > 2 * _MOST_WORDS:
        meant = [*meant[:_MOST_WORDS], GONE, *meant[-_MOST_WORDS:]]
    text, present = " ".join(meant), PARTS.present(meant)
    text = without(text, alike.RULES.runs(text, present))
    own = oneself.FIRST.runs(text, present)
    found = {CRISIS} if own else set()
    if oneself.WITH_OTHERS.stand(text, present):
        found |= {CRISIS, OTHERS}
    text = without(text, own)
    harm = others.FIRST.runs(text, present)
    theirs = hurting.THEIRS.runs(without(text, harm), present)
    harm += others.RULES.runs(without(text, harm + theirs), present)
    left = without(text, harm)
    if harm:
        found.add(OTHERS)
    if theirs or hurting.RULES.stand(left, present):
        found.add(HURT)
    if any(rules.stand(left, present) for rules in (oneself.RULES, despair.RULES, calls.RULES)):
        found.add(CRISIS)
    return found, left.split() if harm else words
