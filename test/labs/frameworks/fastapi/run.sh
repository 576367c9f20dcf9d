#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

name=fastapi framework=fastapi server=uvicorn

serve() {
  exec "$python" -m uvicorn --host 127.0.0.1 --port "$1" --log-level warning app:app
}

. "$(dirname "${BASH_SOURCE[0]}")/../support/python-app.sh"
