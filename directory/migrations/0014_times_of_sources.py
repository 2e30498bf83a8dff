"""A source says whether the listed hours come from it, or it gives others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0013_reports_of_harm")]

    operations = [
        migrations.AddField(
            "source",
            "times",
            models.CharField(
                blank=True,
                choices=[("given", "It gives these hours"), ("other", "It gives other hours")],
                max_length=10,
            ),
        ),
    ]
