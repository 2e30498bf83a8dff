"""Runs a command against a PostgreSQL of its own: python tests/postgres.py pytest tests

The cluster lives in a temporary folder, listens on a socket in that folder alone, and is gone when the
command ends, however it ends: its keeper waits for this process to close a pipe, which even a kill does.
"""

import glob
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# Nothing here outlives the tests, and nobody waits for it to be safe on a disk or tidied up.
QUICKLY = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c jit=off"
KEEPER = f"""
trap '' INT TERM HUP
"$0" -D "$1/data" -k "$1" -c listen_addresses= {QUICKLY} >"$1/log" 2>&1 </dev/null &
cat >/dev/null
kill -INT $!
wait $!
rm -rf "$1"
"""


def program(name: str) -> str:
    """The newest `name` on this machine: Debian keeps PostgreSQL's programs away from PATH."""
    places = glob.glob(f"/usr/lib/postgresql/*/bin/{name}")
    found = max(places, key=lambda path: float(path.split("/")[4]), default=shutil.which(name))
    if not found:
        sys.exit("PostgreSQL is not installed here. On Debian or Ubuntu: apt-get install postgresql")
    return found


def somebody():
    """PostgreSQL refuses to run as root, so then it runs as a user who owns nothing else."""
    names = {user.pw_name: user for user in pwd.getpwall()}
    return (names.get("postgres") or names["nobody"]) if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())


def start(folder, user):
    """The keeper of a new cluster in `folder`; the cluster stops when the keeper's input closes."""
    identity = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    os.chown(folder, user.pw_uid, user.pw_gid)
    made = subprocess.run(
        [program("initdb"), "-D", f"{folder}/data", "-U", "portal", "--locale=C.UTF-8", "-A", "trust", "-N"],
        cwd=folder,
        capture_output=True,
        text=True,
        **identity,
    )
    if made.returncode:
        sys.exit(made.stderr)
    return subprocess.Popen(
        ["sh", "-c", KEEPER, program("postgres"), folder], stdin=subprocess.PIPE, cwd=folder, **identity
    )


def wait_until_it_answers(folder):
    for _ in range(300):
        if subprocess.run([program("pg_isready"), "-q", "-h", folder]).returncode == 0:
            return
        time.sleep(0.1)
    with open(f"{folder}/log") as log:
        sys.exit("PostgreSQL did not start.\n" + log.read())


def main(command):
    # Not the usual temporary folder: a socket's path may have 107 characters at most.
    folder = tempfile.mkdtemp(prefix="portal-postgres-", dir="/tmp")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    keeper = None
    try:
        keeper = start(folder, somebody())
        wait_until_it_answers(folder)
        subprocess.run([program("createdb"), "-h", folder, "-U", "portal", "portal"], check=True)
        url = f"postgres://portal@/portal?host={folder}"
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": url}).returncode
    except KeyboardInterrupt:
        return 130
    finally:
        if keeper:
            keeper.stdin.close()
            keeper.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
