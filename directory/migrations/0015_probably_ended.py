"""A listing of which public pages let us think that it has ended stands last, until a person has found it true."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0014_times_of_sources")]

    operations = [
        migrations.AddField("initiative", "probably_ended", models.BooleanField(default=False)),
    ]
