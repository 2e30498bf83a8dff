"""Moments say what to expect first, what to ask for and who may come along; a plain version, a video in signs."""

import django.core.validators
from django.db import migrations, models

from directory.triggers import REMEMBER


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0017_concerns"),
    ]

    operations = [
        REMEMBER,
        migrations.AddField(
            model_name="moment",
            name="ask_for",
            field=models.TextField(blank=True, verbose_name="What to ask for"),
        ),
        migrations.AddField(
            model_name="moment",
            name="company",
            field=models.TextField(blank=True, verbose_name="Who may come with you"),
        ),
        migrations.AddField(
            model_name="moment",
            name="easy_checked_by",
            field=models.CharField(
                blank=True,
                help_text="Somebody who uses Easy Read. Until then the page says that it is a draft.",
                max_length=100,
                verbose_name="Who has checked the plain version",
            ),
        ),
        migrations.AddField(
            model_name="moment",
            name="expect",
            field=models.TextField(blank=True, verbose_name="What to expect first"),
        ),
        migrations.AddField(
            model_name="moment",
            name="sign_video",
            field=models.URLField(
                blank=True,
                help_text="An address that begins with https://. While this is empty, no page mentions it.",
                validators=[django.core.validators.URLValidator(schemes=["https"])],
                verbose_name="Video in British Sign Language",
            ),
        ),
        migrations.AddField(
            model_name="pagetext",
            name="easy_checked_by",
            field=models.CharField(
                blank=True,
                help_text="Somebody who uses Easy Read. Until then the page says that it is a draft.",
                max_length=100,
                verbose_name="Who has checked the plain version",
            ),
        ),
        migrations.AddField(
            model_name="pagetext",
            name="sign_video",
            field=models.URLField(
                blank=True,
                help_text="An address that begins with https://. While this is empty, no page mentions it.",
                validators=[django.core.validators.URLValidator(schemes=["https"])],
                verbose_name="Video in British Sign Language",
            ),
        ),
        migrations.CreateModel(
            name="EasyLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("page", models.SlugField(max_length=40)),
                (
                    "picture",
                    models.CharField(
                        choices=[
                            ("phone", "A telephone"),
                            ("message", "A speech bubble"),
                            ("clock", "A clock"),
                            ("calendar", "A calendar"),
                            ("user", "One person"),
                            ("users", "Two people"),
                            ("heart", "A heart"),
                            ("heart-handshake", "Two hands that hold each other"),
                            ("door", "A door"),
                            ("home", "A house"),
                            ("bed", "A bed"),
                            ("moon", "The moon"),
                            ("coffee", "A hot drink"),
                            ("sound", "Sound"),
                            ("mail", "A letter"),
                            ("arriving", "An arrow that goes in"),
                            ("moving-on", "An arrow that goes on"),
                            ("map-pin", "A place on a map"),
                            ("info", "The letter i, for information"),
                        ],
                        max_length=20,
                    ),
                ),
                ("words", models.CharField(max_length=120)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("edited_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ("page", "position"),
                "constraints": [
                    models.UniqueConstraint(fields=("page", "position"), name="one_easy_line_per_page_and_position")
                ],
            },
        ),
    ]
