#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

name=hono framework=hono server=@hono/node-server

serve() {
  NODE_ENV=${MODE:-production} exec node app.js "$1"
}

. "$(dirname "${BASH_SOURCE[0]}")/../support/node-app.sh"
