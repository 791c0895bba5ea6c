#!/usr/bin/env bash
# debian-prefix.sh SUITE DIR PACKAGE
#
# Unpacks a package of another Debian suite, with its dependencies down to libc, into DIR, and makes its programs use that
# libc. The system's own packages and apt settings stay as they are. The packages come from the mirror that apt already
# uses, and their signatures are checked. Needs apt, dpkg and patchelf.
set -euo pipefail

suite=$1 dir=$2 package=$3
apt=$dir/.apt
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/debs"

mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep '/debian/$' | sort -u | head -n 1)
[ -n "$mirror" ] || { echo "debian-prefix.sh: apt knows no Debian mirror" >&2; exit 1; }
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$apt/sources.list"
options=(
  -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
  -o "Dir::State=$apt" -o "Dir::State::Lists=$apt/lists" -o Dir::State::status=/dev/null
  -o "Dir::Cache=$apt/cache" -o Debug::NoLocking=1
)
[ "$(id -u)" -ne 0 ] || options+=(-o APT::Sandbox::User=root)

apt-get "${options[@]}" update -qq
closure=$(apt-cache "${options[@]}" depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks \
  --no-replaces --no-enhances "$package" | grep '^[a-z0-9]' | sort -u)
# shellcheck disable=SC2086 # one word per package
(cd "$apt/debs" && apt-get "${options[@]}" download -qq $closure)
for deb in "$apt"/debs/*.deb; do dpkg -x "$deb" "$dir"; done

loader=$(find "$dir/usr/lib64" "$dir/usr/lib" -name 'ld-linux-*.so.*' 2>/dev/null | head -n 1)
libraries=$(dirname "$(find "$dir/usr/lib" -name libc.so.6 | head -n 1)")
find "$dir/usr/bin" -maxdepth 1 -type f -perm -u+x | while read -r program; do
  patchelf --print-interpreter "$program" >/dev/null 2>&1 || continue
  patchelf --set-interpreter "$loader" --set-rpath "$libraries" "$program"
done
find "$libraries" -maxdepth 1 -type f -name 'lib*.so.*' | grep -E '/lib(lua|tree|uv|uni|utf8)' | while read -r library; do
  patchelf --set-rpath "$libraries" "$library"
done
rm -rf "$apt/lists" "$apt/cache" "$apt/debs"
