"""Addresses, one list per audience. Others rely on these: they do not change."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path

from . import admin
from .moderator_urls import moderator
from .provider_urls import provider
from .views import account as accounts
from .views.visitor import (
    easy,
    helping,
    listings,
    machines,
    mail,
    moments,
    network,
    offers,
    organisations,
    pages,
    reports,
    routes,
    speakers,
    support,
    take_away,
    times,
)

# Pages for visitors, in English as they stand here and in other languages below /es/ and /pt/.
visitor = [
    path("", pages.home, name="home"),
    path("support/", support.support, name="support"),
    path("support/<slug:slug>/", listings.initiative, name="initiative"),
    path("support/<slug:slug>/leaflet.pdf", take_away.leaflet, name="leaflet"),
    path("support/<slug:slug>/calendar.ics", take_away.calendar, name="calendar"),
    path("support/<slug:slug>/report/", reports.report, name="report"),
    path("support/<slug:slug>/report/sent/", reports.report_sent, name="report-sent"),
    path("support/<slug:slug>/details/<uuid:contact>/", reports.details, name="details"),
    path("support/<slug:slug>/details/done/", reports.details_done, name="details-done"),
    path("suggest/", reports.suggest, name="suggest"),
    path("suggest/sent/", reports.suggest_sent, name="suggest-sent"),
    path("moments/", moments.moments, name="moments"),
    path("moments/<slug:slug>/", moments.moment, name="moment"),
    path("moments/<slug:slug>/easy/", easy.moment, name="moment-easy"),
    path("moments/<slug:slug>/sheet/", take_away.sheet, name="sheet"),
    path("moments/<slug:slug>/sheet.pdf", take_away.sheet_pdf, name="sheet-pdf"),
    path("week/", times.week, name="week"),
    path("now/", times.now, name="now"),
    path("pack/", take_away.pack, name="pack"),
    path("pack.pdf", take_away.pack_pdf, name="pack-pdf"),
    path("organisations/", organisations.organisations, name="organisations"),
    path("organisations/<slug:slug>/", organisations.organisation, name="organisation"),
    path("offers/", offers.offers, name="offers"),
    path("offers/<slug:slug>/", offers.offer, name="offer"),
    path("network/", network.network, name="network"),
    path("network/pathways/", network.pathways, name="pathways"),
    path("network/continuity/", network.continuity, name="continuity"),
    path("network/<slug:slug>/", network.neighbourhood, name="neighbourhood"),
    path("urgent-help/", pages.urgent_help, name="urgent-help"),
    path("urgent-help/easy/", easy.urgent_help, name="urgent-help-easy"),
    path("leave/", pages.leave, name="leave"),
    path("safety/", pages.safety, name="safety"),
    path("for-someone-else/", routes.for_someone_else, name="for-someone-else"),
    path("arranging/", routes.arranging, name="arranging"),
    path("help-others/", helping.help_others, name="help-others"),
    path("help-others/start-a-group/", helping.start_a_group, name="start-a-group"),
    path("about/", pages.about, name="about"),
    path("privacy/", pages.privacy, name="privacy"),
    path("accessibility/", pages.accessibility, name="accessibility"),
]

# What programs read, and addresses on paper: the same in every language.
plain = [
    path("healthz", pages.healthz, name="healthz"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("sitemap-<slug:section>.xml", machines.sitemap_part, name="sitemap-part"),
    path("robots.txt", machines.robots, name="robots"),
    path("opensearch.xml", machines.opensearch, name="opensearch"),
    path("feeds/new.atom", machines.feed, name="feed-new"),
    path("mail/stop/<str:signed>/", mail.stop, name="mail-stop"),
    path("words/<str:secret>/", speakers.words, name="speaker-words"),
    path("g/<str:code>/", take_away.short, name="short"),
    # As a camera reads it: capitals make the square code smaller.
    path("G/<str:code>/", take_away.short, name="short-in-capitals"),
]

# What allauth serves comes after our own, which take the place of some of it.
account = [
    path("", accounts.account, name="account"),
    path("logout/", accounts.finish, name="account_logout"),
    path("finished/", accounts.finished, name="account-finished"),
    path("login/", accounts.login, name="account_login"),
    path("signup/", accounts.signup, name="account_signup"),
    path("reauthenticate/", accounts.reauthenticate, name="account_reauthenticate"),
    path("password/change/", accounts.change_password, name="account_change_password"),
    path("password/set/", accounts.set_password, name="account_set_password"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        accounts.set_password_by_mail,
        name="account_reset_password_from_key",
    ),
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
]

urlpatterns = [
    *i18n_patterns(*visitor, prefix_default_language=False),
    *plain,
    path("account/", include(account)),
    path("provider/", include(provider)),
    path("moderator/", include(moderator)),
    path("admin/", admin.site.urls),
]
