"""Urgent contacts know whom they are for; the numbers there were before are for anybody in a crisis.

Only a helpline that stood in the panel for people who are hurt, known there by "domestic" in its name, is for them.
Backwards, the numbers that are for some people only are hidden first: without their purpose they would stand on every
page.
"""

from django.db import migrations, models


def keep_for_the_hurt(apps, schema_editor):
    contacts = apps.get_model("directory", "UrgentContact").objects.using(schema_editor.connection.alias)
    contacts.filter(name__icontains="domestic").update(purpose="home")


def hide_what_is_for_some(apps, schema_editor):
    contacts = apps.get_model("directory", "UrgentContact").objects.using(schema_editor.connection.alias)
    contacts.exclude(purpose="crisis").update(hidden=True)


class Migration(migrations.Migration):
    dependencies = [("directory", "0007_newest_names_at_once")]

    operations = [
        migrations.AddField(
            model_name="urgentcontact",
            name="purpose",
            field=models.CharField(
                choices=[
                    ("crisis", "Anybody in a crisis"),
                    ("home", "Somebody hurt or controlled at home"),
                    ("child", "A child or young person being hurt"),
                    ("at-risk", "An adult at risk, or a child you worry about"),
                    ("exploited", "Somebody forced to work, or trafficked"),
                ],
                default="crisis",
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="urgentcontact",
            name="when",
            field=models.CharField(blank=True, max_length=100),
        ),
        migrations.RunPython(keep_for_the_hurt, hide_what_is_for_some),
    ]
