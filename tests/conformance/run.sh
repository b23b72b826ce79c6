#!/usr/bin/env bash
# Deploys the stage dev to an AWS on this machine (MiniStack), tries it from outside, and removes it again.
# Needs Python 3.10 or newer, and for the contract on DynamoDB Local also Java 17 and Maven. All goes to .cache/.
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

schemathesis_version=4.32.5
schemathesis=.cache/schemathesis-$schemathesis_version
if [ ! -x "$schemathesis/bin/schemathesis" ]; then
  echo "Installing schemathesis $schemathesis_version in $schemathesis"
  rm -rf "$schemathesis"
  python3 -m venv "$schemathesis"
  "$schemathesis/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$schemathesis_version"
fi
export SCHEMATHESIS="$PWD/$schemathesis/bin/schemathesis"

jars=.cache/dynamodb-local-3.1.0
if [ ! -d "$jars" ] && command -v java >/dev/null && command -v mvn >/dev/null; then
  echo "Fetching DynamoDB Local to $jars"
  mvn --quiet --batch-mode -f tests/conformance/dynamodb-local.xml \
    dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$PWD/$jars.part"
  mv "$jars.part" "$jars"
fi
[ -d "$jars" ] && export DYNAMODB_LOCAL="$PWD/$jars"

# With --long, also what takes minutes; all other arguments are for vitest.
if [ "${1:-}" = --long ]; then
  export CONFORMANCE_LONG=1
  shift
fi

npm run --silent generate
MINISTACK="$PWD/$venv/bin/ministack" exec npx --no-install vitest run --config tests/conformance/vitest.config.ts "$@"
