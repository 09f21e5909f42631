#!/usr/bin/env bash
# Sets up and runs every test; ends with one line: N passed, N failed[, N skipped].
set -uo pipefail
cd "$(dirname "$0")"
. ./eng/prerequisites.sh
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

passed=0 failed=0 skipped=0

check() { # check "what" command...: one test that is a command
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    echo "FAILED: $what"
    failed=$((failed + 1))
  fi
}

run_tests() { # run_tests Project: adds the outcome of one test assembly
  local project=$1 report outcome totals bad
  report=$(mktemp)
  dotnet "tests/$project/bin/Release/net10.0/$project.dll" -noColor -result-xml "$report"
  outcome=$?
  totals=$(grep -o '<assembly [^>]*>' "$report" | head -n 1)
  rm -f "$report"
  total() {
    local count
    count=$(printf '%s' "$totals" | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p")
    echo "${count:-0}"
  }
  bad=$(($(total failed) + $(total errors)))
  if [ "$outcome" -ne 0 ] && [ "$bad" -eq 0 ]; then
    echo "FAILED: $project ended with exit code $outcome and no report of a failure"
    bad=1
  fi
  passed=$((passed + $(total passed)))
  skipped=$((skipped + $(total skipped)))
  failed=$((failed + bad))
}

if ! dotnet build PortLeak.sln -c Release -v quiet -nologo; then
  echo "0 passed, 1 failed"
  exit 1
fi
check "the code is formatted" dotnet format PortLeak.sln --verify-no-changes --no-restore
for project in tests/*.Tests; do
  run_tests "$(basename "$project")"
done

if [ "$skipped" -gt 0 ]; then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ]
