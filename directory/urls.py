"""Addresses, one list per audience. Others rely on these: they do not change."""

from django.urls import path

from .views.visitor import moments, pages, support

visitor = [
    path("", pages.home, name="home"),
    path("support/", support.support, name="support"),
    path("support/<slug:slug>/", support.initiative, name="initiative"),
    path("moments/", moments.moments, name="moments"),
    path("moments/<slug:slug>/", moments.moment, name="moment"),
    path("organisations/", support.organisations, name="organisations"),
    path("organisations/<slug:slug>/", support.organisation, name="organisation"),
    path("urgent-help/", pages.urgent_help, name="urgent-help"),
    path("leave/", pages.leave, name="leave"),
    path("safety/", pages.safety, name="safety"),
    path("for-someone-else/", pages.for_someone_else, name="for-someone-else"),
    path("arranging/", pages.arranging, name="arranging"),
    path("help-others/", pages.help_others, name="help-others"),
    path("about/", pages.about, name="about"),
    path("privacy/", pages.privacy, name="privacy"),
    path("accessibility/", pages.accessibility, name="accessibility"),
    path("healthz", pages.healthz, name="healthz"),
]

urlpatterns = visitor
