# Sourced by demo.sh: packs PortLeak.Runtime into artifacts/feed, under a version that names its sources, so that no
# package cache ever serves an older one and nothing is packed twice.

sources=$(git ls-files -co --exclude-standard -- src Directory.Build.props Directory.Packages.props README.md \
  | sort | xargs sha256sum | sha256sum | cut -c1-12)
PORTLEAK_VERSION="0.1.0-local.g$sources"
PORTLEAK_FEED="$PWD/artifacts/feed"

if [ ! -f "$PORTLEAK_FEED/PortLeak.Runtime.$PORTLEAK_VERSION.nupkg" ]; then
  dotnet pack src/PortLeak.Runtime/PortLeak.Runtime.csproj -c Release -v quiet -nologo \
    -p:Version="$PORTLEAK_VERSION" -o "$PORTLEAK_FEED" || exit 1
fi
