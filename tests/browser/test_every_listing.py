"""Every listing and organisation fits a small phone, whatever words, numbers and addresses it holds."""

import pytest

from directory.models import Initiative, Organisation

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.mark.parametrize("model", [Initiative, Organisation])
def test_no_listing_and_no_organisation_scrolls_sideways_at_320_px(visit, model):
    paths = [row.get_absolute_url() for row in model.objects.all()]
    here = visit(paths[0], width=320)

    wide = {}
    for path in paths:
        here.goto(path)
        wide[path] = here.measure("sticksOut") + here.measure("cutOff")

    assert len(wide) > 40
    assert {path: what for path, what in wide.items() if what} == {}
