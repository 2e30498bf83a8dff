"""The tests' own net: a template that uses what it was not given must fail."""

import pytest
from _pytest.outcomes import Failed
from django.template import engines

USES = [
    "{{ missing }}",
    "{{ given.missing }}",
    "{{ missing|upper }}",
    "{{ missing|date:'j F' }}",
    "{{ missing|length }}",
    "{{ missing|join:', ' }}",
    "{{ missing|default_if_none:'' }}",
    "{% autoescape off %}{{ missing }}{% endautoescape %}",
    "{% with copy=missing %}{{ copy }}{% endwith %}",
]
QUESTIONS = [
    "{% if missing %}{% endif %}",
    "{% if given.missing == 1 %}{% endif %}",
    "{{ missing|default:'' }}",
    "{% firstof missing '' %}",
]


def rendered(text):
    return engines["django"].from_string(text).render({"given": {}})


@pytest.mark.parametrize("text", USES)
def test_a_template_that_uses_a_missing_variable_fails(text):
    with pytest.raises(Failed, match="missing|copy"):
        rendered(text)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_template_may_ask_whether_a_variable_is_there(text):
    assert rendered(text) == ""
