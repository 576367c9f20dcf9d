#!/usr/bin/env bash
# run.sh <port> | --install | --check: installs and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/../.work/rails
packages=$(grep -v '^#' "$here/debian-packages.txt" | xargs)

# The installed versions, or a failure.
versions() {
  ruby -e 'gem "railties", ">= 6.1", "< 8"; gem "actionpack"; puma = gem("puma", ">= 5.6") && Gem.loaded_specs["puma"]
           puts "#{Gem.loaded_specs["railties"].version} puma-#{puma.version}"' 2>/dev/null
}

# The version that apt would install.
candidate() {
  apt-cache show --no-all-versions "$1" 2>/dev/null | sed -nE 's/^Version: ([0-9]+:)?([0-9.]*[0-9]).*/\2/p'
}

# Runs a command as root, or fails where that needs a password.
as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"; else sudo --non-interactive "$@"; fi
}

check() {
  if ! versions >/dev/null && ! { command -v apt-get && as_root true; } >/dev/null 2>&1; then
    echo "missing rails: install the packages $packages (Debian, Ubuntu)"
    exit 3
  fi
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts rails >/dev/null)
  if ! versions >/dev/null; then
    as_root apt-get update --quiet
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends $packages
  fi
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check) check; echo "ready rails $(versions || echo "$(candidate ruby-railties) puma-$(candidate puma)")" ;;
  --install) check >&2; install >&2 ;;
  *)
    check >&2; install >&2
    cd "$work"
    mode=${MODE:-production}
    RAILS_ENV=$mode exec puma --bind "tcp://127.0.0.1:$1" --threads 1:5 --environment "$mode" config.ru
    ;;
esac
