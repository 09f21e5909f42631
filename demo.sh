#!/usr/bin/env bash
# The main job, shown on samples/LeakyService: find the leak, watch it, fix it, watch it gone.
set -euo pipefail
cd "$(dirname "$0")"
. ./eng/prerequisites.sh
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

step() { printf '\n\033[1m%s\033[0m\n' "$1"; }
fail() { echo "demo: $1" >&2; exit 1; }

step "1. Pack PortLeak.Runtime into a local feed"
. ./eng/pack.sh
echo "PortLeak.Runtime $PORTLEAK_VERSION"

# The sample is built outside of this repository, as the project of a user who added the package.
service=$(mktemp -d)
trap 'rm -rf "$service"' EXIT
cp samples/LeakyService/* "$service"
cat > "$service/nuget.config" << CONFIG
<configuration>
  <packageSources>
    <add key="portleak" value="$PORTLEAK_FEED" />
  </packageSources>
</configuration>
CONFIG
cd "$service"
export PortLeakVersion=$PORTLEAK_VERSION
log=$service/build.log

build() { dotnet build -v quiet -nologo "$@" > "$log" 2>&1; }
findings() { grep -o '[A-Za-z]*\.cs([0-9,]*): [a-z]* PORT[0-9]*: .*' "$log" | sed 's/ \[.*//' | sort -u; }
run() { dotnet bin/Debug/net10.0/LeakyService.dll | tee "$service/run.log"; }
reported() { sed -n "s/^$1 *\([0-9]*\)$/\1/p" "$service/run.log"; }

step "2. Build the sample: what the compiler says"
build || { cat "$log"; fail "the sample does not build"; }
findings || fail "the compiler found nothing"

step "3. Run it: one interpreter for each line, none of them stopped"
run
items=$(sed -n 's/^\([0-9]*\) lines scored.*/\1/p' "$service/run.log")
[ "$(reported abandoned)" = "$items" ] || fail "expected $items abandoned ports"

step "4. Fix it: dotnet format analyzers"
cp LineScorer.cs LineScorer.before
dotnet format analyzers --no-restore
diff -U 1 LineScorer.before LineScorer.cs | tail -n +4 && fail "the fix changed nothing"

step "5. Build again, warnings as errors"
build --no-incremental -warnaserror || { findings; cat "$log"; fail "the fixed sample does not build"; }
echo "clean"

step "6. Run it again"
run
[ "$(reported abandoned)" = 0 ] || fail "expected no abandoned port"
[ "$(reported 'peak alive')" -le 4 ] || fail "expected at most four ports alive at once"
