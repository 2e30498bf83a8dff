"""How the mail stands, and whether the worker that does what time does is alive: for the first page of the desk."""

from dataclasses import dataclass
from datetime import datetime

from directory.models import Mail, WorkerSeen


@dataclass(frozen=True)
class Running:
    """`seen_at` is when the worker was last seen, None for never; `stuck_since` when the oldest mail that it should
    have taken was written, None when there is none; `undone` each chore that is overdue, and when it last went well.

    `put_off` counts mails that are tried again later, `failed` those that are not.
    """

    seen_at: datetime | None
    is_late: bool
    stuck_since: datetime | None
    put_off: int
    failed: int
    undone: list[tuple[str, datetime | None]]


def running(now: datetime) -> Running:
    rows = {row.name: row for row in WorkerSeen.objects.all()}
    worker = rows.pop(WorkerSeen.WORKER, None)
    is_late = worker is None or worker.late_after < now
    return Running(
        seen_at=worker.at if worker else None,
        is_late=is_late,
        stuck_since=Mail.objects.stuck(now).values_list("made_at", flat=True).first(),
        put_off=Mail.objects.put_off(now).count(),
        failed=Mail.objects.filter(state=Mail.State.FAILED).count(),
        # A worker that is away does none of them, and that is said once.
        undone=[] if is_late else [(row.name, row.at) for row in rows.values() if row.late_after < now],
    )
