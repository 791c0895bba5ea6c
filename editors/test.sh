#!/usr/bin/env bash
# editors/test.sh
#
# Proves the Neovim plugin and the VS Code extension, with the real server, in the real editors: Neovim of Debian sid (started by
# vim.lsp.enable) and 0.10 of Debian 13 (by vim.lsp.start), and VS Code's workbench (code-server in a headless Chromium) with the
# packed .vsix installed. What it needs is put below target/editors/, once; a tool that cannot be had is a failure.
#
# SOURCECHECK_SERVER=FILE tests that program instead of building the server.
# Pictures and the editors' own words stay in target/editors/.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(dirname "$here")
cache=$repository/target/editors
pictures=$cache/pictures
started=$SECONDS
phase() { printf '[%3d s] %s\n' $((SECONDS - started)) "$*"; }

phase "tools, in $cache"
"$here/test/tools.sh" "$cache"
export NODE_PATH=$cache/driver/node_modules CHROMIUM
CHROMIUM=$(command -v chromium)

if [ -z "${SOURCECHECK_SERVER:-}" ]; then
  phase "building the server"
  cargo build --release --locked --manifest-path "$repository/Cargo.toml"
  server=${CARGO_TARGET_DIR:-$repository/target}/release/sourcecheck
else
  server=$SOURCECHECK_SERVER
fi
phase "packing the extension"
vsix=$cache/sourcecheck.vsix
if ! "$here/vscode/package.sh" "$vsix" >"$cache/package.log" 2>&1; then
  cat "$cache/package.log" >&2
  exit 1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/sourcecheck-editors.XXXXXX")
work=$(realpath "$work")
trap 'rm -rf "$work"' EXIT
rm -rf "$pictures"
mkdir -p "$pictures" "$work/bin"
install -m 755 "$server" "$work/bin/sourcecheck"
export RESULTS=$work/results STORY=$here/test/story.json PICTURES=$pictures LANG=C.UTF-8 LC_ALL=C.UTF-8
: >"$RESULTS"

sid="Neovim $("$cache/neovim-sid/nvim" --version | sed -n '1s/.* v//p')"
trixie="Neovim $("$cache/neovim-trixie/nvim" --version | sed -n '1s/.* v//p')"
code="VS Code $(node -p "require('$cache/code-server/node_modules/code-server/lib/vscode/package.json').version")"
phase "versions"
printf '  %s\n' "$("$server" --version)" "$sid, $trixie" \
  "$code of code-server $(node -p "require('$cache/code-server/node_modules/code-server/package.json').version")" \
  "Node.js $("$cache/node-bin/node" --version)" "$("$CHROMIUM" --version 2>/dev/null)" "$(tmux -V)" \
  "$(cd "$repository" && git describe --always --dirty 2>/dev/null || echo "no git")"

result() { printf '%s\t%s\t%s\t%s\n' "$@" >>"$RESULTS"; }

# The programs below $work that still run: servers that outlived their editor.
running() {
  local exe
  for exe in /proc/[0-9]*/exe; do
    case $(readlink "$exe" 2>/dev/null) in "$work"/*) echo "$exe" ;; esac
  done
}

nothing_left() {
  for _ in $(seq 50); do
    if [ -z "$(running)" ]; then
      result "$1" quit ok ""
      return
    fi
    sleep 0.1
  done
  result "$1" quit FAIL "still running: $(running | xargs)"
}

# neovim EDITOR PROGRAM SETUP: in a home of its own, with the plugin installed as a plain package.
neovim() (
  editor=$1 program=$2 setup=$3 home=$work/neovim
  rm -rf "$home"
  mkdir -p "$home/config/nvim" "$home/data/nvim/site/pack/sourcecheck/start"
  ln -s "$here/neovim" "$home/data/nvim/site/pack/sourcecheck/start/sourcecheck"
  [ -z "$setup" ] || echo "$setup" >"$home/config/nvim/init.lua"
  export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache
  export EDITOR_NAME=$editor TEST=$here/test/nvim.lua
  node "$here/test/workspace.js" "$work/report"
  # After start-up, as a writer's keys would come.
  (cd "$work/report" && timeout 180 "$program" --headless report.md \
    -c 'autocmd VimEnter * lua vim.schedule(function() vim.cmd.luafile(vim.env.TEST) end)') \
    </dev/null >"$cache/$(basename "$(dirname "$program")").log" 2>&1 || true

  node "$here/test/workspace.js" "$work/report"
  picture=$pictures/$(basename "$(dirname "$program")")
  if seen=$("$here/test/nvim-picture.sh" "$program" "$STORY" "$work/report" "$picture" 2>&1 &&
    node "$here/test/terminal-picture.js" "$picture"-{hover,warning}.ansi 2>&1); then
    result "$editor" screen ok ""
  else
    result "$editor" screen FAIL "$(echo "$seen" | tr '\n\t' '  ')"
  fi
  nothing_left "$editor"
)

phase "$sid, set up by its init.lua"
neovim "$sid" "$cache/neovim-sid/nvim" "require('sourcecheck').setup({ cmd = { '$work/bin/sourcecheck', 'lsp' } })"
phase "$trixie, not set up, with the server on the PATH"
PATH=$work/bin:$PATH neovim "$trixie" "$cache/neovim-trixie/nvim" ""

phase "$code"
node "$here/test/workspace.js" "$work/report"
CODE_NODE=$cache/node-bin/node CODE_ENTRY=$cache/code-server/node_modules/code-server/out/node/entry.js VSIX=$vsix \
  HOME_FOLDER=$work/vscode WORKSPACE=$work/report EDITOR_NAME=$code \
  timeout 300 "$cache/node-bin/node" "$here/test/vscode.js" >"$cache/vscode.log" 2>&1 || true
nothing_left "$code"

phase "done; pictures in $pictures"
echo
node "$here/test/table.js" "$RESULTS" "$sid" "$trixie" "$code"
