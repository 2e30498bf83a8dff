"""Conditions and worries are a vocabulary of their own."""

from django.db import migrations, models

VOCABULARIES = [
    ("help", "What kind of help"),
    ("format", "How it happens"),
    ("tier", "Who gives the support"),
    ("led-by", "Who runs it"),
    ("who", "Who it is for"),
    ("language", "Languages"),
    ("access", "Getting in and taking part"),
    ("cost", "Cost"),
    ("join", "How to join"),
    ("concern", "A condition or a worry"),
    ("crisis", "Words of danger to oneself"),
    ("hurt", "Words of being hurt or controlled"),
    ("harmless", "Words that only sound like danger"),
    ("synonym", "Words that mean the same"),
]


class Migration(migrations.Migration):
    dependencies = [("directory", "0016_submission_without_shape")]

    operations = [
        migrations.AlterField("term", "vocabulary", models.CharField(choices=VOCABULARIES, max_length=20)),
    ]
