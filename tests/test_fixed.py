"""Parts of a template that are put together once."""

import pytest
from django.template import TemplateSyntaxError, engines
from django.utils.translation import override


def template(text: str):
    return engines["django"].from_string("{% load fixed i18n portal static %}{% fixed %}" + text + "{% endfixed %}")


def test_words_and_addresses_come_in_the_language_of_each_page():
    link = template("""<a href="{% url 'support' %}">{% translate "Find support" %}</a>""")

    found = []
    for language in ("en-gb", "es", "en-gb"):
        with override(language):
            found.append(link.render({}))

    assert found[0] == found[2] == '<a href="/support/">Find support</a>'
    assert found[1].startswith('<a href="/es/support/">')
    assert "Find support" not in found[1]


@pytest.mark.parametrize(
    "text",
    [
        "{{ name }}",
        "{% if name %}a{% endif %}",
        "{% url 'initiative' slug %}",
        "{% url name %}",
        "{% url 'support' as address %}",
        "{% translate name %}",
        "{% translate 'Name' as words %}",
        "{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}",
        "{% icon name %}",
        "{% static name %}",
        "{% include 'directory/_listen.html' %}",
    ],
)
def test_what_could_differ_from_page_to_page_is_refused(text):
    with pytest.raises(TemplateSyntaxError):
        template(text)
