"""Gives every initiative a short address for paper."""

from django.db import migrations, models

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"


def give_codes(apps, schema_editor):
    """As directory.content.slugs does it: six letters of the row's own number, the first six that are free."""
    initiatives = apps.get_model("directory", "Initiative")._base_manager
    taken = set()
    for row in initiatives.order_by("pk").only("pk"):
        number, letters = row.pk.int, ""
        while number:
            number, digit = divmod(number, len(ALPHABET))
            letters += ALPHABET[digit]
        code = next(letters[n : n + 6] for n in range(len(letters) - 6) if letters[n : n + 6] not in taken)
        taken.add(code)
        initiatives.filter(pk=row.pk).update(code=code)


class Migration(migrations.Migration):
    dependencies = [("directory", "0002_registration_and_desk")]
    # PostgreSQL will not change a table that has changes of the same transaction waiting to be checked.
    atomic = False

    operations = [
        migrations.AddField(
            "initiative", "code", models.CharField(max_length=12, null=True, unique=True, editable=False)
        ),
        migrations.RunPython(give_codes, migrations.RunPython.noop),
        migrations.AlterField("initiative", "code", models.CharField(max_length=12, unique=True, editable=False)),
    ]
