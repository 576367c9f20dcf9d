#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/../.work/express

check() {
  if ! command -v npm >/dev/null; then
    echo 'missing npm: install Node.js 20 or newer'
    exit 3
  fi
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts express >/dev/null)
  # The copy of the lock is written last: an installation that was interrupted is made again.
  if ! cmp -s "$work/package-lock.json" "$work/node_modules/installed.json"; then
    (cd "$work" && npm ci --no-audit --no-fund --loglevel=error)
    cp "$work/package-lock.json" "$work/node_modules/installed.json"
  fi
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check)
    check
    version=$(sed -n 's/.*"express": "\(.*\)".*/\1/p' "$here/package.json")
    echo "ready express $version node-$(node -p process.versions.node)"
    ;;
  --install) check >&2; install >&2 ;;
  *) check >&2; install >&2; cd "$work"; NODE_ENV=production exec node app.js "$1" ;;
esac
