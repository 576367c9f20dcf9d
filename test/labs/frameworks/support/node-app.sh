# What run.sh of a Node app does. Sourced with `name`, `framework` (its name on npm) and `server` (`node`, or a
# package) set, with a function `serve <port>` that ends in exec, and with a function `build` where the app has to
# be built.
here=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
work=$here/../.work/$name

pinned() {
  sed -n "s|.*\"$1\": \"\(.*\)\".*|\1|p" "$here/package.json"
}

check() {
  if ! command -v npm >/dev/null; then
    echo 'missing npm: install Node.js 20 or newer'
    exit 3
  fi
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts "$name" >/dev/null)
  # The copy of the lock is written last: an installation that was interrupted is made again.
  if ! cmp -s "$work/package-lock.json" "$work/node_modules/installed.json"; then
    (cd "$work" && npm ci --no-audit --no-fund --loglevel=error)
    cp "$work/package-lock.json" "$work/node_modules/installed.json"
  fi
  if declare -F build >/dev/null && ! is_built; then
    (cd "$work" && build)
    touch "$work/built"
  fi
}

# Whether nothing was rendered or installed since the last build: files that did not change are not written again.
is_built() {
  [ -e "$work/built" ] && [ "$work/node_modules/installed.json" -ot "$work/built" ] &&
    [ -z "$(find "$work" \( -name node_modules -o -name '.next*' -o -name dist \) -prune -o \
      -name '*.[jt]s' -newer "$work/built" -print)" ]
}

version_of_server() {
  if [ "$server" = node ]; then node -p process.versions.node; else pinned "$server"; fi
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check) check; echo "ready $name $(pinned "$framework") $server-$(version_of_server)" ;;
  --install) check >&2; install >&2 ;;
  *) check >&2; install >&2; cd "$work"; serve "$1" ;;
esac
