import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lambeth_peer.settings")
application = get_wsgi_application()

from directory import database_waits, urgent_copy  # noqa: E402 - the tables are known from here on

database_waits.serve()
urgent_copy.at_start()
