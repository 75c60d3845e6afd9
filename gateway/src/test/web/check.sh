#!/usr/bin/env bash
# Checks the pages: types, the words of every language, and the units that need no browser. The bundler only strips
# types, so this is where a wrong one is found. Uses the Deno that the web bundler unpacked: build the module first.
#   check.sh [module folder]        default: the gateway module that this script belongs to
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
module=$(cd "${1:-$here/../../..}" && pwd)
target=$module/target

deno=$(ls "$target"/node_modules/@deno/*/deno 2>/dev/null | head -1) || true
if [[ -z "$deno" ]]; then
  echo "No Deno in $target/node_modules. Build first: mvn -f $module/pom.xml package -DskipTests" >&2
  exit 1
fi

# Sources and tests side by side, under the node_modules that the bundler filled.
work=$target/web-check
rm -rf "$work"
mkdir -p "$work"
cp -RL "$module/src/main/resources/web" "$work/web"
cp "$here"/*.ts "$work/"
cp "$here/deno.json" "$target/deno.json"

export DENO_NO_UPDATE_CHECK=1 DENO_DIR="$target/deno-cache" NO_COLOR=1
"$deno" check --quiet --no-remote --config "$target/deno.json" \
  "$work"/web/widget/index.ts "$work"/web/console/index.ts "$work"/words.ts
"$deno" test --quiet --no-check --no-remote --allow-read="$work" --config "$target/deno.json" "$work"
echo "Pages: types, words and units are fine."
