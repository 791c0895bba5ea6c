#!/usr/bin/env bash
# nvim-picture.sh NVIM STORY FOLDER PREFIX
#
# Opens the story's report in Neovim on a real terminal (tmux), waits for the warning's sign, presses K on the name, and CTRL-W d
# on the wrong date. Writes the screens with their colours to PREFIX-hover.ansi and PREFIX-warning.ansi.
set -euo pipefail

nvim=$1 story=$2 folder=$3 prefix=$4
field() { node -p "require('$story').$1"; }
tmux() { command tmux -L "sourcecheck-$$" -f /dev/null "$@"; }
trap 'tmux kill-server 2>/dev/null || true' EXIT

await() {
  for _ in $(seq 100); do
    if tmux capture-pane -p | grep -qE -- "$1"; then return; fi
    sleep 0.1
  done
  echo "never on the screen: $1"
  tmux capture-pane -p
  exit 1
}

# go_to WORDS
go_to() {
  tmux send-keys Escape Escape gg
  tmux send-keys -l "/${1//\//\\/}"
  tmux send-keys Enter
  sleep 0.3
}

cd "$folder"
TERM=xterm-256color COLORTERM=truecolor tmux new-session -d -x 110 -y 26 "$nvim" \
  --cmd 'set termguicolors number linebreak nohlsearch noshowcmd' --cmd 'silent! set winborder=solid' "$(field report)"
tmux set-option -g status off
await '^W +[0-9]' # the sign of a warning

go_to "$(field name)"
tmux send-keys K
await "$(field 'card.at(-1)')"
sleep 0.3
tmux capture-pane -p -e -N >"$prefix-hover.ansi"

go_to "$(field wrong)"
tmux send-keys C-w d
await "$(field code)"
sleep 0.3
tmux capture-pane -p -e -N >"$prefix-warning.ansi"
