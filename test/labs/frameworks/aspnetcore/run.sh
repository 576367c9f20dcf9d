#!/usr/bin/env bash
# run.sh <port> | --install | --check: builds and starts the rendered app on 127.0.0.1:<port>.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/../.work/aspnetcore
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The major version of the SDK, or nothing.
sdk() {
  dotnet --version 2>/dev/null | sed -nE 's/^([0-9]+)\..*/\1/p'
}

# The newest ASP.NET Core runtime of that version, or nothing.
runtime() {
  dotnet --list-runtimes 2>/dev/null | sed -nE "s/^Microsoft\.AspNetCore\.App ($(sdk)\.[^ ]+) .*/\1/p" | tail -n 1
}

check() {
  if ! command -v dotnet >/dev/null || [[ $(sdk) -lt 8 || -z $(runtime) ]]; then
    echo 'missing dotnet: install the .NET SDK 8 or 9'
    exit 3
  fi
}

install() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts aspnetcore >/dev/null)
  # MSBuild knows what is stale. Its servers would outlive this script: they are switched off.
  (cd "$work" && dotnet build app.csproj --nologo --verbosity quiet --configuration Release --output out \
    -nodeReuse:false -p:UseSharedCompilation=false "-p:TargetFramework=net$(sdk).0")
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check) check; echo "ready aspnetcore $(runtime) kestrel-$(runtime)" ;;
  --install) check >&2; install >&2 ;;
  *)
    check >&2; install >&2
    ASPNETCORE_ENVIRONMENT=Production exec dotnet "$work/out/app.dll" --urls "http://127.0.0.1:$1"
    ;;
esac
