# Sourced by test.sh and demo.sh: checks for the SDK and installs a missing interpreter with the system's package manager.

if ! command -v dotnet > /dev/null; then
  echo "The .NET 10 SDK is missing: 'dotnet' is not on PATH. Install it and run this again." >&2
  exit 1
fi

install_packages() {
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  if command -v apt-get > /dev/null; then
    $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" > /dev/null
  elif command -v dnf > /dev/null; then
    $sudo dnf install -y -q "$@"
  elif command -v apk > /dev/null; then
    $sudo apk add --quiet "$@"
  elif command -v brew > /dev/null; then
    brew install --quiet "$@"
  else
    return 1
  fi
}

for interpreter in python3 ruby; do
  if ! "$interpreter" --version > /dev/null 2>&1; then
    echo "$interpreter is missing: installing it with the system's package manager."
    if ! install_packages "$interpreter"; then
      echo "$interpreter could not be installed. Install it and run this again." >&2
      exit 1
    fi
  fi
done
