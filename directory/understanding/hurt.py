"""Who is meant when somebody writes of being hurt or controlled, so that the line shown is one for them.

    >>> meant("my husband hits me")
    ('home',)
    >>> meant("he hits me")
    ()

It does not ask whether anybody is hurt: the lists of words of danger do. Several may be meant. Where it is not plain,
it says nobody, and whoever asks shows every line with whom it is for.
"""

from dataclasses import dataclass
from typing import NamedTuple

from directory.fold import fold

from . import hurt_words as say

# Whom a line is for; the same words as `UrgentContact.Purpose`.
HOME, CHILD, AT_RISK, EXPLOITED = "home", "child", "at-risk", "exploited"
_GROWN, _OLD, _OLDEST = 18, 65, 110


class _Ages(NamedTuple):
    """In years, 0 where none is said: of whoever writes, of somebody of theirs, of somebody else."""

    own: int
    kin: int
    others: int


@dataclass(frozen=True)
class _Clues:
    """What the words say: of whom, by whom."""

    exploited: bool
    papers: bool
    young: bool
    own_child: bool
    others_child: bool
    at_risk: bool
    cared_for: bool
    partner: bool
    family: bool
    home: bool
    me: bool
    grown: bool


def meant(text: str) -> tuple[str, ...]:
    """Whom the lines must be for, most fitting first; nobody when it is not plain."""
    clues = _clues(fold(text))
    found = [EXPLOITED] if clues.exploited else []
    found += [CHILD] if clues.young else []
    at_home = _is_at_home(clues)
    if at_home and (clues.me or not (clues.own_child or clues.others_child or clues.at_risk)):
        found += [HOME]
    found += _for_children(clues)
    found += [AT_RISK] if clues.at_risk else []
    found += [HOME] if at_home or _is_perhaps_at_home(clues) else []
    found += [HOME, EXPLOITED] if clues.papers and not found else []
    return tuple(dict.fromkeys(found))


def _is_at_home(clues: _Clues) -> bool:
    """Whether a partner or the family does it, to somebody who is grown up or does not say."""
    by_family = clues.family and not (clues.young or clues.others_child)
    to_others = (clues.own_child or clues.at_risk) and not clues.me
    me_too = clues.me and clues.own_child
    return clues.partner or clues.home or me_too or (by_family and not to_others)


def _is_perhaps_at_home(clues: _Clues) -> bool:
    """An adult at risk whom nobody is paid to look after may be hurt by those at home."""
    return clues.me and clues.at_risk and not clues.cared_for


def _for_children(clues: _Clues) -> list[str]:
    """Whoever is hurt by their family may be a child, unless they say that they are not."""
    if clues.young:
        return [CHILD]
    if clues.own_child:
        return [CHILD, AT_RISK]
    if clues.others_child:
        return [AT_RISK]
    is_perhaps_young = clues.family and not (clues.grown or clues.partner or clues.at_risk or clues.exploited)
    return [CHILD] if is_perhaps_young else []


def _clues(words: str) -> _Clues:
    says_grown = any(pattern.search(words) for pattern in (say.LONG_AGO, say.HAS_CHILDREN, say.NOT_YOUNG))
    words = say.HAS_CHILDREN.sub(" ", say.LONG_AGO.sub(" ", words))
    words = say.CARES.sub(lambda said: said[0].rpartition(" ")[0], words)
    by_parents = say.PARENTS_PARTNER.sub("stepdad", words)
    ages = _ages(words)
    grand_does, own_does = bool(say.GRAND_DOES.search(words)), bool(say.OWN_DOES.search(words))
    own_child = not own_does and bool(say.OWN_CHILD.search(say.GROWN_CHILD.sub(" ", words)))
    others_child = not own_child and bool(say.OTHERS_CHILD.search(words) or _is_young(ages.others))
    own_child = own_child or (not (own_does or others_child) and _is_young(ages.kin))
    grown = ages.own >= _GROWN or own_does or says_grown
    young = not (grown or own_child or others_child) and bool(ages.own or say.YOUNG.search(words))
    return _Clues(
        exploited=bool(say.EXPLOITED.search(words)),
        papers=bool(say.PAPERS.search(words)),
        young=young,
        own_child=own_child,
        others_child=others_child,
        at_risk=not young and _is_at_risk(words, ages),
        cared_for=bool(say.CARED_FOR.search(words)),
        partner=bool(say.PARTNER.search(by_parents)),
        family=bool(say.FAMILY.search(by_parents) or say.AT_HOME.search(words)) or grand_does or own_does,
        home=bool(say.HOME_ITSELF.search(words)),
        me=bool(say.ME.search(words)),
        grown=grown,
    )


def _is_at_risk(words: str, ages: _Ages) -> bool:
    """An old person, or one who is looked after; a grandparent who hurts whoever writes is not meant."""
    is_old = any(age >= _OLD for age in ages)
    others = say.GRAND_DOES.sub(" ", words)
    return is_old or any(pattern.search(others) for pattern in (say.AT_RISK, say.CARED_FOR))


def _is_young(age: int) -> bool:
    return 0 < age < _GROWN


def _ages(words: str) -> _Ages:
    found = []
    for pattern in (say.OWN_AGE, say.KINS_AGE, say.OTHERS_AGE, say.BARE_AGE):
        told = [int(next(filter(None, said.groups()))) for said in pattern.finditer(words)]
        found.append(next((age for age in told if age <= _OLDEST), 0))
        words = pattern.sub(" ", words)
    own, kin, others, bare = found
    return _Ages(own or bare, kin, others)
