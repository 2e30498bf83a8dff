"""The version of a document was written as 1 and never read: a migration brings old documents up to date."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("directory", "0015_probably_ended")]

    operations = [
        migrations.RemoveField("submission", "shape"),
    ]
