"""A report of harm is due within 24 hours, also one that was told seven days; and it is known who was reminded of it."""

from datetime import timedelta

from django.db import migrations, models
from django.db.models import F

SAFETY = 0
WITHIN = timedelta(hours=24)


def due_within_a_day(apps, schema_editor):
    cases = apps.get_model("directory", "Case").objects.using(schema_editor.connection.alias)
    late = cases.filter(danger=SAFETY, state="open", due_at__gt=F("opened_at") + WITHIN)
    late.update(due_at=F("opened_at") + WITHIN)


class Migration(migrations.Migration):
    dependencies = [("directory", "0012_said_right_and_moderators")]

    operations = [
        migrations.AddField("case", "reminded_at", models.DateTimeField(blank=True, null=True)),
        migrations.RunPython(due_within_a_day, migrations.RunPython.noop),
    ]
