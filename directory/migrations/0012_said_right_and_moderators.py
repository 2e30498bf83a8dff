"""What somebody says of a day when they send something, and what the history says of moderators."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0010_any_moment_assumed")]

    operations = [
        migrations.AddField("submission", "right_on", models.DateField(blank=True, null=True)),
    ]
