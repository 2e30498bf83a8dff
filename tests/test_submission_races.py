"""Two people act at the same instant, with connections of their own and real commits: one of them succeeds.

Each race is run again with the guard taken away (the state is looked at, then written). That it then finds two
winners shows that the race is real.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.db import connection

from directory import content, moderation
from directory.acts import Table
from directory.models import Act, Case, Initiative, Mail, Submission, UrgentChange, UrgentContact, User
from directory.moderation.table import TABLE
from tests.factories import a_team, an_organisation, some_content
from tests.people import a_moderator, a_user
from tests.races import PAUSE, at_once, sooner_or_later, unguarded

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 20
# What one successful move leaves behind: the mail it sends, and the state of the one case.
MAIL = {"submit": "submission-submitted", "approve": "submission-approved", "reject": "submission-rejected"}
CASE = {"submit": ["open"], "approve": ["closed"], "reject": ["closed"], "take-back": ["closed"]}


@dataclass(frozen=True)
class Race:
    """The state in which the submission stands at the start, and the two moves that are made at once."""

    state: str
    moves: tuple[str, str]


RACES = [
    Race("waiting", ("approve", "reject")),
    Race("draft", ("save", "withdraw")),
    Race("draft", ("submit", "withdraw")),
    Race("waiting", ("withdraw", "approve")),
    Race("waiting", ("take-back", "approve")),
    Race("waiting", ("approve", "approve")),
    Race("draft", ("save", "save")),
]


@pytest.fixture
def cast() -> dict[str, list[User]]:
    return {"team": [a_user(), a_user()], "moderator": [a_moderator(), a_moderator(), a_moderator()]}


@pytest.fixture
def no_guard(monkeypatch):
    monkeypatch.setattr("directory.acts.compare_and_set", unguarded)
    monkeypatch.setattr("directory.acts.hold", lambda row: row)
    monkeypatch.setattr(Table, "made_before", lambda *_seen, **_words: False)


def a_submission(state: str, cast) -> Submission:
    team = a_team(*cast["team"], organisation=an_organisation())
    document = some_content(organisation=str(team.organisation_id))
    draft = moderation.start("initiative", team=team, by=cast["team"][0], document=document)
    if state == "waiting":
        moderation.submit(draft, by=cast["team"][0], is_right=True)
    Mail.objects.all().delete()
    return Submission.objects.get(pk=draft.pk)


def act(submission: Submission, name: str, by: User) -> Callable[[], object]:
    """One move, on a row that this person's own page has loaded."""
    words = {"reject": {"reason": "It is not clear."}}.get(name, {})
    loaded = Submission.objects.get(pk=submission.pk)
    if name == "save":
        return lambda: moderation.save(loaded, {"summary": f"Words of {by.pk}."}, by=by, version=loaded.version)
    return lambda: getattr(moderation, name.replace("-", "_"))(loaded, by=by, **words)


def run(race: Race, cast) -> tuple[Submission, list[str]]:
    """One round: the submission as it stands afterwards, and the answers of the two."""
    submission = a_submission(race.state, cast)
    people = [cast[TABLE[name].by][number] for number, name in enumerate(race.moves)]
    answers = at_once(*(act(submission, name, by) for name, by in zip(race.moves, people, strict=True)))
    submission.refresh_from_db()
    return submission, answers


def faults(submission: Submission, answers: list[str], race: Race, cast) -> list[str]:
    """What is not as it must be after one round: empty, unless the race was lost by the portal."""
    winners = [name for name, answer in zip(race.moves, answers, strict=True) if not answer]
    if len(winners) != 1 or any(answer.startswith("FAULT") for answer in answers):
        return [f"winners {winners}, answers {answers}"]
    won = winners[0]
    number = answers.index("")
    winner = cast[TABLE[won].by][number]
    cases = list(Case.objects.filter(submission=submission).values_list("state", flat=True))
    live = Initiative.everything.filter(pk=submission.subject)
    expected = {
        "state": TABLE[won].target,
        "mails": [MAIL[won]] if won in MAIL else [],
        "cases": CASE.get(won, ["closed"] if race.state == "waiting" else []),
        "live": int(won == "approve"),
        "checks": int(won == "approve"),
    }
    found = {
        "state": submission.state,
        "mails": list(Mail.objects.values_list("reason", flat=True)),
        "cases": cases,
        "live": live.count(),
        "checks": live.filter(confirmations__isnull=False).count(),
    }
    records = {
        "the words of the winner": won != "save" or submission.content["summary"] == f"Words of {winner.pk}.",
        "the name of the winner": TABLE[won].by != "moderator" or submission.by == winner,
        "how it stands, for the loser": submission.get_state_display().lower() in answers[1 - number],
    }
    wrong = [f"{won}: {name} {found[name]}, not {expected[name]}" for name in found if found[name] != expected[name]]
    return wrong + [f"{won}: without {name}" for name, kept in records.items() if not kept]


@pytest.mark.parametrize("race", RACES, ids=lambda race: " against ".join(race.moves))
def test_of_two_who_act_at_once_one_succeeds_and_the_other_reads_how_it_stands(race, cast):
    found = [faults(*run(race, cast), race, cast) for _round in range(ROUNDS)]

    assert [fault for one in found for fault in one] == []


@pytest.mark.parametrize("race", RACES, ids=lambda race: " against ".join(race.moves))
def test_without_the_guard_two_succeed(race, cast, no_guard):
    assert sooner_or_later(lambda: run(race, cast)[1] == ["", ""])


def five_times(cast) -> tuple[list[str], int, int]:
    """The same form sent five times: the answers, and how many cases and mails came of it."""
    submission = a_submission("draft", cast)
    answers = at_once(*(act(submission, "submit", cast["team"][0]) for _time in range(5)))
    return answers, Case.objects.filter(submission=submission).count(), Mail.objects.count()


def test_sending_the_same_five_times_opens_one_case_and_writes_one_mail(cast):
    rounds = [five_times(cast) for _round in range(ROUNDS)]

    assert {(cases, mails) for _answers, cases, mails in rounds} == {(1, 1)}
    assert {answers.count("") for answers, _cases, _mails in rounds} == {1}
    # The four that came too late are all told the same.
    assert {len(set(answers)) for answers, _cases, _mails in rounds} == {2}


def test_without_the_guard_sending_the_same_five_times_writes_five_mails(cast, no_guard):
    assert sooner_or_later(lambda: five_times(cast)[2] > 1)


def agreed_at_once(cast) -> tuple[list[str], int]:
    """Two moderators agree on what a third proposed: the answers, and how often it acted."""
    first, *others = cast["moderator"]
    contact = UrgentContact.objects.get(value="116 123")
    change = moderation.propose({"note": "Free at any hour."}, by=first, contact=contact)
    loaded = [UrgentChange.objects.get(pk=change.pk) for _other in others]
    Act.objects.all().delete()
    answers = at_once(
        *(lambda one=one, by=by: moderation.agree(one, by=by) for one, by in zip(loaded, others, strict=True))
    )
    change.refresh_from_db()
    winner = others[answers.index("")] if "" in answers else None
    assert change.state == "agreed"
    assert answers.count("") != 1 or change.agreed_by == winner
    return answers, Act.objects.count()


def test_of_two_moderators_who_agree_at_once_one_is_the_second(cast):
    rounds = [agreed_at_once(cast) for _round in range(ROUNDS)]

    assert {(answers.count(""), acts) for answers, acts in rounds} == {(1, 1)}
    winners = {str(by) for by in cast["moderator"][1:]}
    assert {max(answers) for answers, _acts in rounds} <= {f"{who} has agreed to this already." for who in winners}


def test_without_the_guard_both_are_the_second(cast, no_guard):
    assert sooner_or_later(lambda: agreed_at_once(cast)[1] == 2)


def two_edits(cast) -> tuple[list[str], Initiative]:
    """A group's edit is approved in the instant in which a moderator corrects another field."""
    submission = a_submission("waiting", cast)
    moderation.approve(submission, by=cast["moderator"][0])
    kind = content.kind("initiative")
    base = kind.read(submission.subject)
    team, somebody = submission.team, cast["team"][0]
    document = base | {"who_for": "Adults."}
    edit = moderation.start("initiative", team=team, by=somebody, subject=submission.subject, document=document)
    moderation.submit(edit, by=somebody)
    correction = base | {"summary": "Corrected."}
    answers = at_once(
        act(edit, "approve", cast["moderator"][0]),
        lambda: moderation.correct("initiative", submission.subject, correction, base=base, by=cast["moderator"][1]),
    )
    return answers, Initiative.everything.get(pk=submission.subject)


def test_an_approval_and_a_correction_at_once_both_land(cast):
    rounds = [two_edits(cast) for _round in range(ROUNDS)]

    assert {tuple(answers) for answers, _row in rounds} == {("", "")}
    assert {(row.summary, row.who_for) for _answers, row in rounds} == {("Corrected.", "Adults.")}


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets one person write at a time, whatever we do.")
def test_without_holding_the_row_one_of_them_is_lost(cast, monkeypatch):
    monkeypatch.setattr(content.Kind, "hold", lambda kind, subject: None)
    read = content.Kind.read

    def slow_read(kind, subject):
        found = read(kind, subject)
        time.sleep(PAUSE)
        return found

    monkeypatch.setattr(content.Kind, "read", slow_read)

    def is_lost():
        row = two_edits(cast)[1]
        return (row.summary, row.who_for) != ("Corrected.", "Adults.")

    assert sooner_or_later(is_lost)
