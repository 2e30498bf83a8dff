"""Addresses, one list per audience. Others rely on these: they do not change."""

from django.urls import include, path

from . import admin
from .moderator_urls import moderator
from .provider_urls import provider
from .views import account as accounts
from .views.visitor import moments, offers, pages, support

visitor = [
    path("", pages.home, name="home"),
    path("support/", support.support, name="support"),
    path("support/<slug:slug>/", support.initiative, name="initiative"),
    path("moments/", moments.moments, name="moments"),
    path("moments/<slug:slug>/", moments.moment, name="moment"),
    path("organisations/", support.organisations, name="organisations"),
    path("organisations/<slug:slug>/", support.organisation, name="organisation"),
    path("offers/", offers.offers, name="offers"),
    path("offers/<slug:slug>/", offers.offer, name="offer"),
    path("urgent-help/", pages.urgent_help, name="urgent-help"),
    path("leave/", pages.leave, name="leave"),
    path("safety/", pages.safety, name="safety"),
    path("for-someone-else/", pages.for_someone_else, name="for-someone-else"),
    path("arranging/", pages.arranging, name="arranging"),
    path("help-others/", offers.help_others, name="help-others"),
    path("about/", pages.about, name="about"),
    path("privacy/", pages.privacy, name="privacy"),
    path("accessibility/", pages.accessibility, name="accessibility"),
    path("healthz", pages.healthz, name="healthz"),
]

# What allauth serves comes after our own, which take the place of some of it.
account = [
    path("", accounts.account, name="account"),
    path("logout/", accounts.finish, name="account_logout"),
    path("finished/", accounts.finished, name="account-finished"),
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
]

urlpatterns = [
    *visitor,
    path("account/", include(account)),
    path("provider/", include(provider)),
    path("moderator/", include(moderator)),
    path("admin/", admin.site.urls),
]
