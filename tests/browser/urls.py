"""The portal with two addresses more, whose views fail, so that a browser can see the pages for what went wrong."""

from django.core.exceptions import PermissionDenied
from django.urls import path

from directory.views.audience import for_everybody
from lambeth_peer import urls

handler400, handler403, handler404, handler500 = urls.handler400, urls.handler403, urls.handler404, urls.handler500


@for_everybody
def forbidden(request):
    raise PermissionDenied


@for_everybody
def broken(request):
    raise ValueError("This view is meant to fail.")


urlpatterns = [path("forbidden/", forbidden), path("broken/", broken), *urls.urlpatterns]
