"""Accounts: what allauth does differently here, and the words of its forms.

Two things matter. Nobody may learn who has an account, not even from how long an answer takes. And a mail is a row of
the outbox in the transaction that caused it, so that a mail server that is down stops nobody.
"""

from io import BytesIO
from urllib.parse import urlsplit

import segno
from allauth.account import forms
from allauth.account.adapter import DefaultAccountAdapter, get_adapter
from allauth.account.utils import get_next_redirect_url
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.base import forms as mfa_forms
from allauth.mfa.totp import forms as totp_forms
from crispy_forms.layout import Div
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from . import outbox
from .allauth_inside import complete_signup
from .form_layout import Posted

# Field to its label, its hint, and what to say when it is empty.
ADDRESS = (_("E-mail address"), "", _("Enter your e-mail address"))
PASSWORD = (_("Password"), "", _("Enter your password"))
NEW_PASSWORD = (
    _("New password"),
    _("12 characters or more. Three words that do not belong together are easy to remember."),
    _("Enter a new password"),
)
WORDS = {
    "login": ADDRESS,
    "email": ADDRESS,
    "password": PASSWORD,
    "oldpassword": (_("The password that you have now"), "", _("Enter the password that you have now")),
    "password1": NEW_PASSWORD,
    "password2": (_("The new password again"), "", _("Enter the new password again")),
    "code": (_("Code"), "", _("Enter the code")),
    "website_2": (_("Leave this empty"), "", ""),
}


class PlainForm(Posted):
    """Gives the fields of a form our words, and takes away the greyed examples."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label, field.help_text, empty = WORDS[name]
            field.error_messages["required"] = empty
            field.widget.attrs.pop("placeholder", None)


class AddEmailForm(PlainForm, forms.AddEmailForm):
    pass


class ChangePasswordForm(PlainForm, forms.ChangePasswordForm):
    pass


class SetPasswordForm(PlainForm, forms.SetPasswordForm):
    pass


class ConfirmLoginCodeForm(PlainForm, forms.ConfirmLoginCodeForm):
    pass


class LoginForm(PlainForm, forms.LoginForm):
    pass


class ReauthenticateForm(PlainForm, forms.ReauthenticateForm):
    pass


class RequestLoginCodeForm(PlainForm, forms.RequestLoginCodeForm):
    def clean_email(self):
        email = super().clean_email()
        if not self._user:
            get_adapter().send_nothing("account/email/login_code")
        return email


class ResetPasswordForm(PlainForm, forms.ResetPasswordForm):
    def save(self, request, **parts):
        if not self.users:
            get_adapter().send_nothing("account/email/password_reset_key")
        return super().save(request, **parts)


class ResetPasswordKeyForm(PlainForm, forms.ResetPasswordKeyForm):
    pass


class ActivateTOTPForm(PlainForm, totp_forms.ActivateTOTPForm):
    pass


class AuthenticateForm(PlainForm, mfa_forms.AuthenticateForm):
    pass


class ReauthenticateByCodeForm(PlainForm, mfa_forms.ReauthenticateForm):
    pass


class SignUpForm(PlainForm, forms.SignupForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # People never see this field (templates/account/signup.html). allauth hides it by a style that we forbid.
        self.fields[settings.ACCOUNT_SIGNUP_FORM_HONEYPOT_FIELD].widget.attrs = {
            "tabindex": "-1",
            "autocomplete": "off",
        }

    def layout(self):
        honey = settings.ACCOUNT_SIGNUP_FORM_HONEYPOT_FIELD
        return tuple(Div(name, css_class="vh", aria_hidden="true") if name == honey else name for name in self.fields)

    def clean(self):
        """Makes the hash of the password whether or not the account exists already.

        Without it a known address answered in 16 ms and an unknown one in 808. It is made here, and not where the
        account is, because there SQLite's only writer would wait for it."""
        cleaned = super().clean()
        if not self.errors:
            self.password_hash = make_password(cleaned["password1"])
        return cleaned

    def try_save(self, request):
        """The account, its address and the mail about it: all of them or none."""
        with transaction.atomic():
            user, response = super().try_save(request)
            if user:
                response = complete_signup(request, user=user, redirect_url=get_next_redirect_url(request))
            return user, response


class Adapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("This account has been closed."),
        "duplicate_email": _("This is the address that you have now."),
        "email_password_mismatch": _("The e-mail address and the password do not belong together. Try again."),
        "enter_current_password": _("This is not the password that you have now. Try again."),
        "incorrect_code": _("This code is not right. Look at it once more and enter it again."),
        "incorrect_password": _("This password is not right. Try again."),
        "rate_limited": _("You have tried this many times. Wait a few minutes, then try again."),
        "same_as_current": _("This is the address that you have now."),
        "too_many_login_attempts": _("You have tried this many times. Wait a few minutes, then try again."),
    }

    def save_user(self, request, user, form, commit=True):
        user.email = form.cleaned_data["email"].lower()
        user.password = form.password_hash
        user.save()
        return user

    def send_mail(self, template_prefix, email, context):
        message = self.render_mail(template_prefix, email, {"email": email, "site_url": settings.SITE_URL, **context})
        return outbox.keep(message, reason=template_prefix.rpartition("/")[2])

    def send_nothing(self, template_prefix):
        """As much work as a mail, for an address without an account: else its answer comes a third sooner."""
        with transaction.atomic():
            empty = {"code": "", "password_reset_url": ""}
            for mail in self.send_mail(template_prefix, "nobody@example.org", empty):
                mail.delete()

    def send_account_already_exists_mail(self, email):
        pages = {"login_url": "account_login", "reset_url": "account_reset_password"}
        context = {name: ours(reverse(page)) for name, page in pages.items()}
        self.send_mail("account/email/account_already_exists", email, context)

    def get_email_confirmation_url(self, request, emailconfirmation):
        return ours(super().get_email_confirmation_url(request, emailconfirmation))

    def get_reset_password_from_key_url(self, key):
        return ours(super().get_reset_password_from_key_url(key))

    def get_login_redirect_url(self, request):
        return "/moderator/" if request.user.is_moderator else super().get_login_redirect_url(request)

    def get_logout_redirect_url(self, request):
        return reverse("account-finished")

    def is_ajax(self, request):
        """One way to ask, one way to answer: allauth's second, for scripts, is not used here."""
        return False


class SecondFactorAdapter(DefaultMFAAdapter):
    def build_totp_svg(self, url):
        """On white, not on nothing: a phone cannot read black squares on a dark page."""
        picture = BytesIO()
        segno.make_qr(url, error="m").save(picture, kind="svg", light="white", omitsize=True, xmldecl=False)
        return picture.getvalue().decode()


def ours(url: str) -> str:
    """The same page on our own public address: a link in a mail never repeats the host that somebody asked for."""
    return settings.SITE_URL + urlsplit(url).path
