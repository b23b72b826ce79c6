#!/usr/bin/env bash
# Deploys the stage dev to an AWS on this machine (MiniStack), tries it from outside, and removes it again.
# Needs Python 3.10 or newer; its packages go to .cache/, nothing else is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=1.5.33
venv=.cache/ministack-$version
if [ ! -x "$venv/bin/ministack" ]; then
  echo "Installing MiniStack $version in $venv"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "ministack==$version" cryptography
fi

npm run --silent generate
MINISTACK="$PWD/$venv/bin/ministack" exec npx --no-install vitest run --config tests/conformance/vitest.config.ts "$@"
