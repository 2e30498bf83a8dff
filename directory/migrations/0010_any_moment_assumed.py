"""Small groups that were never asked about moments count as open to everybody, whatever the moment.

The page of a small group and the moderators' "Enter one" asked nothing about moments, so the groups that came by them
stood on no page of a moment. Those that say nothing of moments count as any time until they say otherwise, and the
desk lists them. What comes from public pages stays as its source has it.
"""

from django.db import migrations, models
from django.db.models import Exists, F, OuterRef


def never_asked(apps):
    """Small groups that people sent or a moderator entered, and that say nothing of moments."""
    submissions = apps.get_model("directory", "Submission").objects.filter(kind="initiative", subject=OuterRef("pk"))
    moments = apps.get_model("directory", "InitiativeMoment").objects.filter(initiative=OuterRef("pk"))
    came_from_people = Exists(
        submissions.filter(state="approved", via__in=["provider", "moderator"], sent_at__isnull=False)
    )
    rows = apps.get_model("directory", "Initiative")._base_manager.filter(type="group", tier="informal")
    rows = rows.filter(came_from_people, ~Exists(moments), any_moment=False)
    return rows.exclude(Exists(submissions.filter(via="import")))


def assume(apps, schema_editor):
    ids = list(never_asked(apps).values_list("pk", flat=True))
    apps.get_model("directory", "Initiative")._base_manager.filter(pk__in=ids).update(
        any_moment=True, any_moment_assumed=True
    )
    # A process that runs already reads a listing anew when its search row has moved.
    apps.get_model("directory", "SearchRow").objects.filter(initiative__in=ids).update(form=F("form"))


def take_back(apps, schema_editor):
    apps.get_model("directory", "Initiative")._base_manager.filter(any_moment_assumed=True).update(
        any_moment=False, any_moment_assumed=False
    )


class Migration(migrations.Migration):
    dependencies = [("directory", "0009_numbers_by_the_new_rule")]

    operations = [
        migrations.AddField("initiative", "any_moment_assumed", models.BooleanField(default=False)),
        migrations.AddConstraint(
            "initiative",
            models.CheckConstraint(
                condition=models.Q(any_moment_assumed=False) | models.Q(any_moment=True),
                name="only_any_moment_is_assumed",
            ),
        ),
        migrations.RunPython(assume, take_back),
    ]
