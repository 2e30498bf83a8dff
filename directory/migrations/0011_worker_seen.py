"""When the worker was last seen, for the desk; and what was sent when a session was over, kept for an hour."""

import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual


class Migration(migrations.Migration):
    dependencies = [("directory", "0010_any_moment_assumed")]

    operations = [
        migrations.CreateModel(
            name="WorkerSeen",
            fields=[
                ("name", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("at", models.DateTimeField(blank=True, null=True)),
                ("late_after", models.DateTimeField()),
            ],
            options={"ordering": ("name",)},
        ),
        migrations.CreateModel(
            name="UnsentPost",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("path", models.TextField()),
                ("sent", models.TextField()),
                ("at", models.DateTimeField(db_index=True)),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="unsent_posts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=LessThanOrEqual(Length("path") + Length("sent"), 20_000),
                        name="an_unsent_post_is_at_most_20_kb",
                    )
                ],
            },
        ),
    ]
