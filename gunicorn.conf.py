"""How gunicorn serves the portal, as a demonstration and in production. GUNICORN_CMD_ARGS overrides any of
it."""

import os
from urllib.parse import quote

from gunicorn import glogging
from gunicorn.http import message

wsgi_app = "lambeth_peer.wsgi"
# This machine only: in production a web server that speaks https stands in front.
bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
workers = 2
worker_class = "gthread"
threads = 4
preload_app = True
control_socket_disable = True

# gunicorn allows 8,190 bytes at most and answers anything longer with a bare page of its own. Ours carries
# urgent help, so let longer lines through to it, up to an end (0 would mean none).
message.MAX_REQUEST_LINE = limit_request_line = 32_768

accesslog = "-"
# Who looked for help, and for what, is never written down: no address, no query, no referrer, no browser.
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s %(L)s"


class logger_class(glogging.Logger):
    """Neither a visitor's address nor what they typed enters a line, and nothing they send can begin a new
    one."""

    def atoms(self, resp, req, environ, request_time):
        atoms = super().atoms(resp, req, environ, request_time)
        return atoms | {"U": quote(atoms["U"] or "", safe="/", encoding="latin-1")}

    def warning(self, msg, *args, **kwargs):
        if msg.startswith("Invalid request from ip="):
            msg = "A request that is not HTTP was refused."
        super().warning(msg, *args, **kwargs)
