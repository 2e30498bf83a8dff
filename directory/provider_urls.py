"""Addresses of the people who run something, all under /provider/."""

from django.urls import path

from .views.provider import drafts, group, home, items, sending, this_week

provider = [
    path("", home.home, name="provider-home"),
    path("start/", home.start, name="provider-start"),
    path("group/", group.group, name="provider-group"),
    path("new/<slug:kind>/", drafts.new, name="provider-new"),
    path("edit/<slug:kind>/<uuid:subject>/", drafts.edit, name="provider-edit"),
    path("this-week/<uuid:subject>/", this_week.this_week, name="provider-this-week"),
    path("draft/<uuid:pk>/", drafts.draft, name="provider-draft"),
    path("draft/<uuid:pk>/check/", sending.check, name="provider-check"),
    path("draft/<uuid:pk>/preview/", sending.preview, name="provider-preview"),
    path("draft/<uuid:pk>/sent/", sending.sent, name="provider-sent"),
    path("draft/<uuid:pk>/withdraw/", sending.withdraw, name="provider-withdraw"),
    path("draft/<uuid:pk>/take-back/", sending.take_back, name="provider-take-back"),
    path("draft/<uuid:pk>/put-back/", sending.put_back, name="provider-put-back"),
    path("draft/<uuid:pk>/again/", sending.again, name="provider-again"),
    path("draft/<uuid:pk>/<slug:step>/", drafts.step, name="provider-step"),
    path("draft/<uuid:pk>/<slug:step>/<uuid:item>/", items.item, name="provider-item"),
    path("draft/<uuid:pk>/<slug:step>/<uuid:item>/remove/", items.remove, name="provider-item-remove"),
]
