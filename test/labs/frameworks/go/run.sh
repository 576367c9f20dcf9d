#!/usr/bin/env bash
# run.sh <port> | --install | --check: builds and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/../.work/go

check() {
  if ! command -v go >/dev/null; then
    echo 'missing go: install Go 1.22 or newer'
    exit 3
  fi
}

version() {
  go env GOVERSION | sed 's/^go//'
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts go >/dev/null)
  # Go's build cache knows what is stale.
  (cd "$work" && go build -buildvcs=false -o server .)
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check)
    check
    echo "ready go $(version) net/http-$(version)"
    echo "compiled-by go $(version)"
    ;;
  --install) check >&2; install >&2 ;;
  *) check >&2; install >&2; exec "$work/server" "$1" ;;
esac
