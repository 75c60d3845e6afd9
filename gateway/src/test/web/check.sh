#!/usr/bin/env bash
# Checks the pages: types, the words of every language, and the units that need no browser. The bundler only strips
# types, so this is where a wrong one is found. Uses the Deno that the web bundler unpacked: build the module first.
#   check.sh [module folder]        default: the module that this script belongs to
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
module=$(cd "${1:-$here/../../..}" && pwd)
target=$module/target

deno=$(find "$target/node_modules/@deno" -name deno -type f 2>/dev/null | head -n 1 || true)
if [[ -z "$deno" ]]; then
  echo "There is no Deno in $target/node_modules. Build first: mvn -f $module/pom.xml package -DskipTests" >&2
  exit 1
fi

# Sources and tests as they stand to each other in the module, beside the node_modules that the bundler filled.
work=$target/web-check
rm -rf "$work"
mkdir -p "$work/src/main/resources" "$work/src/test"
cp -RL "$module/src/main/resources/web" "$work/src/main/resources/web"
cp -R "$here" "$work/src/test/web"
cp "$here/deno.json" "$target/deno.json"

export DENO_NO_UPDATE_CHECK=1 DENO_DIR="$target/deno-cache" NO_COLOR=1
web=$work/src/main/resources/web
tests=$work/src/test/web
"$deno" check --quiet --no-remote --config "$target/deno.json" \
  "$web/widget/index.ts" "$web/console/index.ts" "$tests/words.ts"
"$deno" test --quiet --no-check --no-remote --allow-read="$work" --config "$target/deno.json" "$tests"
