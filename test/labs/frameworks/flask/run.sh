#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

name=flask framework=flask server=gunicorn

serve() {
  exec "$python" -m gunicorn --bind "127.0.0.1:$1" --workers 2 --log-level warning app:app
}

. "$(dirname "${BASH_SOURCE[0]}")/../support/python-app.sh"
