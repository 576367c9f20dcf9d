#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs, builds and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

name=nextjs framework=next server=node
export NEXT_TELEMETRY_DISABLED=1

build() {
  npx next build
}

serve() {
  local command=start
  if [ "${MODE:-production}" = development ]; then command=dev; fi
  if [ "${CONTRACT:-on}" = off ]; then
    # Without these Next answers by itself; the next rendering brings them back.
    rm -r proxy.js 'app/[...path]'
    build >&2
  fi
  exec npx next "$command" --port "$1" --hostname 127.0.0.1
}

. "$(dirname "${BASH_SOURCE[0]}")/../support/node-app.sh"
