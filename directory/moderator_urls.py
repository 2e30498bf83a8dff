"""Addresses of the moderators' side, below /moderator/."""

from django.urls import path

from .views.moderator import case, desk, enter, gaps, listings, phone_round, teams, told, urgent

moderator = [
    path("", desk.desk, name="moderator-desk"),
    path("case/<int:pk>/", case.case, name="moderator-case"),
    path("case/<int:pk>/take/", desk.take, name="moderator-take"),
    path("case/<int:pk>/give-back/", desk.give_back, name="moderator-give-back"),
    path("case/<int:pk>/note/", case.note, name="moderator-note"),
    path("case/<int:pk>/preview/", case.preview, name="moderator-preview"),
    path("case/<int:pk>/approve/", case.approve, name="moderator-approve"),
    path("case/<int:pk>/send-back/", case.send_back, name="moderator-send-back"),
    path("case/<int:pk>/reject/", case.reject, name="moderator-reject"),
    path("listings/", listings.listings, name="moderator-listings"),
    path("listings/<uuid:pk>/", listings.listing, name="moderator-listing"),
    path("listings/<uuid:pk>/confirm/", listings.confirm, name="moderator-confirm"),
    path("listings/<uuid:pk>/correct/", listings.correct, name="moderator-correct"),
    path("listings/<uuid:pk>/take-down/", listings.take_down, name="moderator-take-down"),
    path("listings/<uuid:pk>/put-back/", listings.put_back, name="moderator-put-back"),
    path("listings/<uuid:pk>/trust/", teams.trust, name="moderator-trust"),
    path("listings/<uuid:pk>/distrust/", teams.distrust, name="moderator-distrust"),
    path("round/", phone_round.phone_round, name="moderator-round"),
    path("round/<uuid:pk>/", phone_round.call, name="moderator-call"),
    path("enter/", enter.enter, name="moderator-enter"),
    path("told/<int:pk>/", told.told, name="moderator-told"),
    path("told/<int:pk>/read/", told.read, name="moderator-told-read"),
    path("told/<int:pk>/answer/", told.answer, name="moderator-told-answer"),
    path("told/<int:pk>/close/", told.close, name="moderator-told-close"),
    path("told/<int:pk>/take-down/", told.take_down, name="moderator-told-take-down"),
    path("told/<int:pk>/put-back/", told.put_back, name="moderator-told-put-back"),
    path("told/<int:pk>/enter/", told.enter, name="moderator-told-enter"),
    path("gaps/", gaps.gaps, name="moderator-gaps"),
    path("urgent/", urgent.urgent, name="moderator-urgent"),
    path("urgent/new/", urgent.propose, name="moderator-urgent-new"),
    path("urgent/<int:pk>/change/", urgent.propose, name="moderator-urgent-change"),
    path("urgent/<int:pk>/hide/", urgent.hide, name="moderator-urgent-hide"),
    path("urgent/proposed/<uuid:pk>/agree/", urgent.agree, name="moderator-urgent-agree"),
    path("urgent/proposed/<uuid:pk>/drop/", urgent.drop, name="moderator-urgent-drop"),
]
