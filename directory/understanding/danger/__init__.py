"""Reads danger by parts of meaning: an act with a means, a wish with an end, harm and whom it meets, a call for help.

    >>> dangers("i could strangle my sister".split())[0]
    {'others'}

Words that only sound like it go first; then harm that somebody else does or threatens, harm to others, and the rest.
What no rule reaches is weighed by what was learned from lines of danger (`learned`), and what a rule took for danger is
let go where that is nearly sure of none. Where a line is in doubt it is danger, because a box above the results costs
little.
"""

from . import alike, calls, despair, hurting, oneself, others
from .learned import ANY, PHONE, chances
from .parts import PARTS
from .rules import GONE, without

CRISIS, OTHERS, HURT = "crisis", "others", "hurt"
# How likely it must be without a rule, of a line and of two words at most; below what no rule is believed; from what on
# another danger is shown beside the one that a rule read, and how doubtful that one must be.
_LIKELY, _LIKELY_OF_FEW, _UNLIKELY, _BESIDE, _DOUBTFUL = 0.65, 0.8, 0.07, 0.7, 0.5
_FEW_WORDS = 2
# Of a longer text the beginning and the end are read.
_MOST_WORDS = 400


def dangers(words: list[str]) -> tuple[set[str], list[str]]:
    """CRISIS, OTHERS, HURT: which of them folded words speak of; and the words that are left without those that only
    sound like it, and without those of harm to others."""
    found, left = _by_rules(words)
    return _weighed(found, [word for word in words if word != GONE]), left


def _weighed(found: set[str], words: list[str]) -> set[str]:
    likely = chances(words)
    if found:
        is_another = len(words) > _FEW_WORDS and all(likely[danger] < _DOUBTFUL for danger in found)
        sure = {danger for danger in (CRISIS, OTHERS, HURT) if is_another and likely[danger] >= _BESIDE}
        return found | sure if likely[ANY] >= _UNLIKELY else set()
    if likely[ANY] < (_LIKELY if len(words) > _FEW_WORDS else _LIKELY_OF_FEW):
        return set()
    most = max(likely[danger] for danger in (CRISIS, OTHERS, HURT))
    return {danger for danger in (CRISIS, OTHERS, HURT) if likely[danger] >= min(most, _LIKELY)}


def _by_rules(words: list[str]) -> tuple[set[str], list[str]]:
    meant = PHONE.meant(words)
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
    return found, left.split()
