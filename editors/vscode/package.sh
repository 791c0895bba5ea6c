#!/usr/bin/env bash
# package.sh [OUT.vsix]
#
# Builds the extension for the machine that it runs on, with the server inside. Prints the path of the .vsix on its last line.
# SOURCECHECK_SERVER=FILE packs that program instead of building the server.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$here/../..

exe=
case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=darwin ;;
  MINGW* | MSYS*) system=win32 exe=.exe ;;
  *) echo "package.sh: VS Code has no target for $(uname -s)" >&2; exit 1 ;;
esac
case $(uname -m) in
  x86_64) cpu=x64 ;;
  aarch64 | arm64) cpu=arm64 ;;
  *) echo "package.sh: VS Code has no target for $(uname -m)" >&2; exit 1 ;;
esac
target=$system-$cpu
out=${1:-$here/sourcecheck-$target.vsix}

if [ -z "${SOURCECHECK_SERVER:-}" ]; then
  cargo build --release --locked --manifest-path "$repository/Cargo.toml"
  SOURCECHECK_SERVER=${CARGO_TARGET_DIR:-$repository/target}/release/sourcecheck$exe
fi
case $out in
  /*) ;;
  *) out=$PWD/$out ;;
esac
cd "$here"
{
  echo "sourcecheck is licensed under either of the two licences below, at your option."
  printf '\n\n'
  cat "$repository/LICENSE-MIT"
  printf '\n\n'
  cat "$repository/LICENSE-APACHE"
} >LICENSE
mkdir -p server
install -m 755 "$SOURCECHECK_SERVER" "server/sourcecheck$exe"

if [ ! -e node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts
fi
npm run --silent check
npm run --silent bundle -- --log-level=warning
npx --no-install vsce package --no-dependencies --allow-missing-repository --target "$target" --out "$out"
echo "$out"
