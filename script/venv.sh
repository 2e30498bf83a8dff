# Sourced by the scripts beside it: changes to the project's folder and makes .venv there, with what a lock of requirements
# names. Works again and again: pip runs only when the list has changed.

cd "$(dirname "$0")/.." || exit 1

say() { printf '%s\n' "$*" >&2; }

suits='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'

find_python() {
    for python in python3.13 python3.12 python3.11 python3; do
        if "$python" -c "$suits" 2>/dev/null; then
            printf '%s\n' "$python"
            return
        fi
    done
    say "This needs Python 3.11 or newer, with its venv module."
    say "On Debian or Ubuntu: apt-get install python3 python3-venv"
    return 1
}

make_venv() {
    if .venv/bin/python -c "$suits" 2>/dev/null && [ -x .venv/bin/pip ]; then
        return
    fi
    python=$(find_python) || exit 1
    say "Making .venv with $python ..."
    "$python" -m venv --clear .venv || exit 1
    # Python 3.11 brings it along. Nothing here builds packages.
    .venv/bin/pip uninstall --quiet --yes setuptools 2>/dev/null || true
}

# install LOCK: everything that LOCK names, and only files whose hashes stand in it. The stamp lies in .venv, so it goes
# when .venv goes.
install() {
    stamp=".venv/$1.sum"
    sum=$(cksum <"$1")
    if [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ]; then
        say "Installing what $1 names ..."
        .venv/bin/pip install --quiet --disable-pip-version-check --require-hashes --requirement "$1" || exit 1
        printf '%s\n' "$sum" >"$stamp"
    fi
}

make_venv
