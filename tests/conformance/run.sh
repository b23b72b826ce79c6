#!/usr/bin/env bash
# Deploys the stage dev to an AWS on this machine (MiniStack), tries it from outside, and removes it again.
# Needs Python 3.10 or newer, and for DynamoDB Local and veraPDF also Java 17 and Maven. All goes to .cache/.
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

# Fetches what a pom names, with all that it needs, into a folder; nothing without Java and Maven.
fetch_jars() {
  if [ ! -d "$2" ] && command -v java >/dev/null && command -v mvn >/dev/null; then
    echo "Fetching $1 to $2"
    mvn --quiet --batch-mode -f "tests/conformance/$1.xml" \
      dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$PWD/$2.part"
    mv "$2.part" "$2"
  fi
}

dynamodb_local=.cache/dynamodb-local-3.1.0
fetch_jars dynamodb-local "$dynamodb_local"
[ -d "$dynamodb_local" ] && export DYNAMODB_LOCAL="$PWD/$dynamodb_local"

verapdf=.cache/verapdf-1.30.2
fetch_jars verapdf "$verapdf"
[ -d "$verapdf" ] && export VERAPDF="$PWD/$verapdf"

# With --long, also what takes minutes; all other arguments are for vitest.
if [ "${1:-}" = --long ]; then
  export CONFORMANCE_LONG=1
  shift
fi

npm run --silent generate
MINISTACK="$PWD/$venv/bin/ministack" exec npx --no-install vitest run --config tests/conformance/vitest.config.ts "$@"
