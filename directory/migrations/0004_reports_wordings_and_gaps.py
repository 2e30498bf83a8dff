from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0003_short_addresses"),
    ]

    operations = [
        migrations.CreateModel(
            name="NothingFound",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField()),
                ("sort", models.CharField(max_length=20)),
                ("slug", models.SlugField(max_length=40)),
                ("part", models.CharField(blank=True, max_length=15)),
                ("count", models.PositiveIntegerField()),
            ],
            options={
                "ordering": ("-day", "-count"),
            },
        ),
        migrations.CreateModel(
            name="Wording",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(max_length=80)),
                ("field", models.CharField(blank=True, max_length=20)),
                ("language", models.CharField(choices=[("es", "Spanish"), ("pt", "Portuguese")], max_length=5)),
                ("text", models.TextField(blank=True)),
                ("checked_by", models.CharField(blank=True, max_length=100)),
                ("checked_on", models.DateField(blank=True, null=True)),
                ("edited_at", models.DateTimeField(blank=True, null=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
            ],
            options={
                "ordering": ("language", "about", "field"),
            },
        ),
        migrations.AddField(
            model_name="case",
            name="about",
            field=models.CharField(
                blank=True,
                choices=[
                    ("unsafe", "Somebody could come to harm"),
                    ("closed", "It has closed, or nobody was there"),
                    ("times", "The times are wrong"),
                    ("place", "The place is wrong"),
                    ("contact", "The number or address is wrong"),
                    ("other", "Something else"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="case",
            name="key",
            field=models.UUIDField(blank=True, editable=False, null=True, unique=True),
        ),
        migrations.AddField(
            model_name="case",
            name="read_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="case",
            name="reply_to",
            field=models.EmailField(blank=True, max_length=254),
        ),
        migrations.AddField(
            model_name="case",
            name="words",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="initiative",
            name="own_words",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="initiative",
            name="own_words_language",
            field=models.CharField(blank=True, max_length=10),
        ),
        migrations.AlterField(
            model_name="act",
            name="sort",
            field=models.CharField(
                choices=[
                    ("unlist", "Taken down"),
                    ("restore", "Put back"),
                    ("confirm", "Confirmed"),
                    ("urgent", "Urgent contact changed"),
                    ("trust", "Team trusted"),
                    ("distrust", "Team no longer trusted"),
                ],
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="submission",
            name="via",
            field=models.CharField(
                choices=[
                    ("provider", "A provider"),
                    ("moderator", "A moderator"),
                    ("import", "An import"),
                    ("example", "Invented example"),
                    ("person", "The person themselves"),
                ],
                default="provider",
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="term",
            name="vocabulary",
            field=models.CharField(
                choices=[
                    ("help", "What kind of help"),
                    ("format", "How it happens"),
                    ("tier", "Who gives the support"),
                    ("led-by", "Who runs it"),
                    ("who", "Who it is for"),
                    ("language", "Languages"),
                    ("access", "Getting in and taking part"),
                    ("cost", "Cost"),
                    ("join", "How to join"),
                    ("crisis", "Words of danger to oneself"),
                    ("hurt", "Words of being hurt or controlled"),
                    ("harmless", "Words that only sound like danger"),
                    ("synonym", "Words that mean the same"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["kind", "subject", "state"], name="cases_of_a_subject"),
        ),
        migrations.AddConstraint(
            model_name="nothingfound",
            constraint=models.UniqueConstraint(
                fields=("day", "sort", "slug", "part"), name="one_count_per_day_and_gap"
            ),
        ),
        migrations.AddConstraint(
            model_name="nothingfound",
            constraint=models.CheckConstraint(condition=models.Q(("count__gte", 5)), name="no_count_under_five"),
        ),
        migrations.AddConstraint(
            model_name="wording",
            constraint=models.UniqueConstraint(
                fields=("about", "field", "language"), name="one_wording_per_text_and_language"
            ),
        ),
        migrations.AddConstraint(
            model_name="wording",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("checked_by", ""), ("checked_on", None)),
                    models.Q(models.Q(("checked_by", ""), _negated=True), ("checked_on__isnull", False)),
                    _connector="OR",
                ),
                name="a_check_has_a_name_and_a_day",
            ),
        ),
    ]
