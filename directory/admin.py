"""The administrators' pages at /admin/, behind the second factor: words, the promise, mail that failed.

A site of its own: nothing that another app registers, such as the secrets of second factors, is to be seen here. There
is no inline form and no list to edit in place; their faults in Django were many.
"""

from django import forms
from django.contrib import admin, messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from . import indexing, urgent_copy
from .models import BankHoliday, EasyLine, Mail, Moment, PageSection, PageText, Promise, Term, Wording
from .views.account import finish
from .views.audience import for_administrators, second_factor


class Administration(admin.AdminSite):
    """Signing in, out and changing a password happen on the portal's own pages."""

    site_title = site_header = index_title = _("Words of the portal")
    site_url = "/moderator/"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        return request.user.is_active and request.user.is_staff and second_factor(request) is None

    def admin_view(self, view, cacheable=False):
        return for_administrators(super().admin_view(view, cacheable))

    def login(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        return redirect("admin:index")

    def logout(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        return finish(request)

    def password_change(self, request: HttpRequest, extra_context=None) -> HttpResponse:
        return redirect("account_change_password")


site = Administration(name="admin")


class EditedWords(admin.ModelAdmin):
    """Whoever may enter may edit; `may_add` and `may_delete` say what else. Saving notes the time."""

    may_add = may_change = True
    may_delete = False
    actions = None
    exclude = ("edited_at",)

    def has_module_permission(self, request):
        return request.user.is_staff

    def has_view_permission(self, request, obj=None):
        return request.user.is_staff

    def has_add_permission(self, request):
        return request.user.is_staff and self.may_add

    def has_change_permission(self, request, obj=None):
        return request.user.is_staff and self.may_change

    def has_delete_permission(self, request, obj=None):
        return request.user.is_staff and self.may_delete

    def save_model(self, request, obj, form, change):
        if hasattr(obj, "edited_at"):
            obj.edited_at = timezone.now()
        super().save_model(request, obj, form, change)
        transaction.on_commit(urgent_copy.renew)

    def delete_model(self, request, obj):
        super().delete_model(request, obj)
        transaction.on_commit(urgent_copy.renew)


class Lines(forms.CharField):
    """A list of words, one on each line."""

    widget = forms.Textarea

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value):
        return [line.strip() for line in (value or "").splitlines() if line.strip()]

    def has_changed(self, initial, data):
        return (initial or []) != self.to_python(data)


class SearchedWords(EditedWords):
    """Names that are part of what the search reads."""

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if "name" in form.changed_data:
            indexing.reword(obj)


class TermForm(forms.ModelForm):
    synonyms = Lines(required=False, label=_("Other words for it"), help_text=_("One on each line."))


@admin.register(Term, site=site)
class TermAdmin(SearchedWords):
    form = TermForm
    list_display = ("name", "vocabulary", "hint", "position")
    list_filter = ("vocabulary",)
    search_fields = ("name", "hint")

    def get_readonly_fields(self, request, obj=None):
        """Addresses hold vocabulary and slug, so they stay as they are."""
        return ("vocabulary", "slug") if obj else ()


@admin.register(Moment, site=site)
class Moments(SearchedWords):
    may_add = False
    list_display = ("name", "line", "mood", "position")
    readonly_fields = ("slug",)


@admin.register(PageText, site=site)
class PageTexts(EditedWords):
    may_add = False
    list_display = ("title", "page", "edited_at")
    readonly_fields = ("page",)


@admin.register(PageSection, site=site)
class PageSections(EditedWords):
    may_delete = True
    list_display = ("heading", "page", "position")
    list_filter = ("page",)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        PageText.objects.filter(pk=obj.page_id).update(edited_at=timezone.now())


@admin.register(EasyLine, site=site)
class EasyLines(EditedWords):
    """Lines of the plain versions. Whoever changes one must have the page checked again."""

    may_delete = True
    list_display = ("words", "page", "position", "picture")
    list_filter = ("page",)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        self._awaits_a_check(obj.page)

    def delete_model(self, request, obj):
        super().delete_model(request, obj)
        self._awaits_a_check(obj.page)

    def _awaits_a_check(self, page: str) -> None:
        """Loading leaves all lines of a page alone of which somebody has edited one."""
        EasyLine.objects.filter(page=page).update(edited_at=timezone.now())
        Moment.objects.filter(slug=page).update(easy_checked_by="")
        PageText.objects.filter(page=page).update(easy_checked_by="")


@admin.register(BankHoliday, site=site)
class BankHolidays(EditedWords):
    may_delete = True
    list_display = ("day", "name", "is_holiday")


@admin.register(Promise, site=site)
class Promises(EditedWords):
    """The newest counts; older ones stay, so that the figures can be understood later."""

    may_change = False
    list_display = ("days", "since")


@admin.register(Mail, site=site)
class Mails(EditedWords):
    """Never the text: it may hold a link that signs somebody in."""

    may_add = may_change = False
    actions = ["try_again"]
    fields = ("recipient", "subject", "reason", "state", "tries", "last_error", "made_at", "due_at", "sent_at")
    exclude = ()
    list_display = ("subject", "recipient", "state", "tries", "made_at", "last_error")
    list_filter = ("state",)
    search_fields = ("recipient",)

    @admin.action(description=_("Try again those that failed"))
    def try_again(self, request, mails):
        now = timezone.now()
        count = mails.filter(state=Mail.State.FAILED).update(state=Mail.State.WAITING, due_at=now, leased_until=None)
        words = ngettext("%(count)d mail will be tried again.", "%(count)d mails will be tried again.", count)
        self.message_user(request, words % {"count": count}, messages.SUCCESS)


@admin.register(Wording, site=site)
class Wordings(EditedWords):
    """The same words in other languages. Writing down who checked one, and when, is what takes away the note that it
    awaits a check."""

    list_display = ("about", "field", "language", "text", "checked_by", "checked_on")
    list_filter = ("language", "checked_on")
    search_fields = ("about", "text")

    def get_readonly_fields(self, request, obj=None):
        return ("about", "field", "language") if obj else ()
