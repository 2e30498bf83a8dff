"""What somebody says of a day when they send something, and what the history says of moderators."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0011_worker_seen")]

    operations = [
        migrations.AddField("submission", "right_on", models.DateField(blank=True, null=True)),
        migrations.AlterField(
            "act",
            "sort",
            models.CharField(
                choices=[
                    ("unlist", "Taken down"),
                    ("restore", "Put back"),
                    ("confirm", "Confirmed"),
                    ("urgent", "Urgent contact changed"),
                    ("trust", "Team trusted"),
                    ("distrust", "Team no longer trusted"),
                    ("claim", "Claim granted"),
                    ("release", "Claim taken back"),
                    ("moderator", "Made a moderator"),
                    ("no-longer", "No longer a moderator"),
                    ("factor", "Second factor taken away"),
                ],
                max_length=10,
            ),
        ),
    ]
