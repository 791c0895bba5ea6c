#!/usr/bin/env bash
# tools.sh DIR
#
# Puts everything that editors/test.sh needs into DIR, once: what is there already is left alone. A tool that cannot be had
# is a failure. Programs of the system (Chromium, tmux, fonts, patchelf) are installed with apt where they are missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$1
mkdir -p "$dir"
node_version=24.21.0
code_server_version=4.139.1

say() { printf '  %s\n' "$*"; }

# once NAME VERSION COMMAND...: runs COMMAND with an empty folder $dir/NAME, unless it did so for this VERSION already.
once() {
  local name=$1 version=$2
  shift 2
  if [ "$(cat "$dir/$name/.version" 2>/dev/null)" = "$version" ]; then return; fi
  say "installing $name ..."
  rm -rf "${dir:?}/$name"
  mkdir -p "$dir/$name"
  if ! "$@" "$dir/$name" >"$dir/$name.log" 2>&1; then
    tail -n 20 "$dir/$name.log" >&2
    echo "editors/test.sh: $name could not be installed; the whole log is $dir/$name.log" >&2
    exit 1
  fi
  echo "$version" >"$dir/$name/.version"
}

system_packages() {
  local missing=() program
  for program in chromium tmux patchelf g++ make python3; do
    command -v $program >/dev/null || missing+=("$program")
  done
  [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
  [ -e /usr/share/fonts/truetype/noto/NotoSansMono-Regular.ttf ] || missing+=(fonts-noto-mono)
  [ -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf ] || missing+=(fonts-noto-color-emoji)
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing ${missing[*]} ..."
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo -n)
  if ! { "${root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -qq -y --no-install-recommends "${missing[@]}"; } \
    >"$dir/apt.log" 2>&1; then
    tail -n 20 "$dir/apt.log" >&2
    echo "editors/test.sh: please install ${missing[*]}" >&2
    exit 1
  fi
}

install_node() {
  cd "$1" && npm init -y && npm install --no-save --ignore-scripts "node-linux-$node_cpu@$node_version"
}

install_code_server() {
  export PATH="$node_bin:$PATH"
  cd "$1" && npm init -y && npm install --no-save --ignore-scripts "code-server@$code_server_version" &&
    cd node_modules/code-server/lib/vscode && npm install --omit=dev --ignore-scripts &&
    # Its logs are written by this one native module; without it, an extension's log stays empty.
    npm_config_nodedir=$(realpath "$node_bin/..") npm rebuild @vscode/spdlog && ls node_modules/@vscode/spdlog/build/Release/spdlog.node
}

install_driver() {
  cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$1" && cd "$1" && npm ci --ignore-scripts
}

install_neovim() {
  local dir=$2 libraries
  "$here/debian-prefix.sh" "$1" "$dir" neovim
  libraries=$(dirname "$(find "$dir/usr/lib" -name libc.so.6 | head -n 1)")
  # Without the second folder of run-time files, Neovim has no Markdown parser.
  cat >"$dir/nvim" <<EOF
#!/bin/sh
export VIMRUNTIME="$dir/usr/share/nvim/runtime"
export LUA_PATH="$dir/usr/share/lua/5.1/?.lua;;" LUA_CPATH="$libraries/lua/5.1/?.so;;"
exec "$dir/usr/bin/nvim" --cmd "set rtp+=$dir/usr/lib/nvim" "\$@"
EOF
  chmod +x "$dir/nvim"
  "$dir/nvim" --version
}

for tool in node npm cargo apt-get dpkg; do
  command -v $tool >/dev/null || { echo "editors/test.sh: $tool is needed" >&2; exit 1; }
done
case $(uname -m) in
  x86_64) node_cpu=x64 ;;
  aarch64) node_cpu=arm64 ;;
  *) echo "editors/test.sh: no Node.js package for $(uname -m)" >&2; exit 1 ;;
esac

system_packages
once node $node_version install_node
node_bin=$dir/node/node_modules/node-linux-$node_cpu/bin
ln -sfn "$node_bin" "$dir/node-bin"
once code-server $code_server_version+spdlog install_code_server
once driver "$(cksum <"$here/package-lock.json")" install_driver
once neovim-sid 2 install_neovim sid
once neovim-trixie 2 install_neovim trixie
