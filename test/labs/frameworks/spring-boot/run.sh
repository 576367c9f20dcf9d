#!/usr/bin/env bash
# run.sh <port> | --install | --check: builds and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/../.work/spring-boot
jar=$work/target/app.jar
# Maven and the server live for seconds: the first compiler tier alone starts fastest.
quick='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

check() {
  if ! javac -version 2>&1 | grep -qE '^javac (1[7-9]|[2-9][0-9])'; then
    echo 'missing java: install a JDK, 17 or newer'
    exit 3
  fi
  if ! command -v mvn >/dev/null; then
    echo 'missing mvn: install Maven 3.6.3 or newer'
    exit 3
  fi
}

# The value of the first <$1> in pom.xml.
pinned() {
  sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" "$here/pom.xml" | head -n 1
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts spring-boot >/dev/null)
  # The sums are written last: a build that was interrupted is made again.
  local sums=$work/target/sources.sha256
  if ! (cd "$work" && sha256sum --check --status "$sums" 2>/dev/null); then
    (cd "$work" && MAVEN_OPTS=$quick mvn --batch-mode --quiet -Dstyle.color=never -Dmaven.test.skip package)
    (cd "$work" && sha256sum pom.xml ./*.java >"$sums")
  fi
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check)
    check
    echo "ready spring-boot $(pinned version) tomcat-$(pinned tomcat.version)"
    javac -version 2>&1 | sed "s/^/compiled-by /"
    ;;
  --install) check >&2; install >&2 ;;
  *)
    check >&2; install >&2
    shown=never
    if [[ ${MODE:-} == development ]]; then shown=always; fi
    # shellcheck disable=SC2086
    exec java $quick -jar "$jar" --server.address=127.0.0.1 --server.port="$1" \
      --spring.main.banner-mode=off --logging.level.root=warn \
      --server.error.include-message=$shown --server.error.include-stacktrace=$shown
    ;;
esac
