"""When the worker was last seen, for the desk."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0008_contacts_by_purpose")]

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
    ]
