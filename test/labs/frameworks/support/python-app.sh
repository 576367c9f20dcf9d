# What run.sh of a Python app does. Sourced with `name`, `framework` and `server` (their names on PyPI) set, and
# with a function `serve <port>` that ends in exec.
here=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
work=$here/../.work/$name
python=$work/venv/bin/python

pinned() {
  sed -n "s/^$1==//p" "$here/requirements.txt"
}

check() {
  if ! command -v python3 >/dev/null; then
    echo 'missing python3: install Python 3.10 or newer'
    exit 3
  fi
  if ! python3 -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    echo 'missing python3: install Python 3.10 or newer with venv and ensurepip'
    exit 3
  fi
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts "$name" >/dev/null)
  # The copy of the list is written last: an installation that was interrupted is made again.
  if ! cmp -s "$here/requirements.txt" "$work/venv/installed.txt"; then
    python3 -m venv --clear "$work/venv"
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$work/venv/installed.txt"
  fi
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check) check; echo "ready $name $(pinned "$framework") $server-$(pinned "$server")" ;;
  --install) check >&2; install >&2 ;;
  *) check >&2; install >&2; cd "$work"; serve "$1" ;;
esac
