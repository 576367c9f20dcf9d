#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs, compiles and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

name=nestjs framework=@nestjs/core server=@nestjs/platform-express

build() {
  npx tsc --project .
}

serve() {
  NODE_ENV=${MODE:-production} exec node dist/app.js "$1"
}

. "$(dirname "${BASH_SOURCE[0]}")/../support/node-app.sh"
