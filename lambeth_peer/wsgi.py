import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lambeth_peer.settings")
application = get_wsgi_application()

from directory import urgent_copy  # noqa: E402 - its tables are known from here on

urgent_copy.at_start()
