# Sourced by ./respite and ./run-tests, which set `home` to the root of the checkout and `me` to their own name.
# POSIX shell. It finds or fetches a JDK and Maven, and says on stderr what it does.

minimum_jdk=25.0.3
work=$home/.respite
cache=${XDG_CACHE_HOME:-${HOME:-$work}/.cache}/respite

# Pinned: the archive as Maven Central serves it.
maven_version=3.9.11
maven_sha256=4b7195b6a4f5c81af4c0212677a32ee8143643401bc6e1e8412e6b06ea82beac
maven_url=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/$maven_version/apache-maven-$maven_version-bin.tar.gz

say() { printf '%s: %s\n' "$me" "$*" >&2; }

# Wrong surroundings are a fault of the installation, not of the user's input: exit code 3.
give_up() {
    say "$@"
    exit 3
}

have() { command -v "$1" >/dev/null 2>&1; }

# ---- Debian packages -------------------------------------------------------------------------------------------

may_install() {
    have apt-get && { [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }; }
}

install_packages() {
    say "installing $* with apt-get"
    as_root=
    [ "$(id -u)" = 0 ] || as_root='sudo -n'
    $as_root apt-get update -qq </dev/null >&2 &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2
}

# ---- Downloads -------------------------------------------------------------------------------------------------

# download URL FILE
download() {
    if have curl; then
        curl --fail --silent --show-error --location --proto '=https' --retry 2 --connect-timeout 20 --output "$2" "$1" >&2
    elif have wget; then
        wget -q --https-only --tries=3 --timeout=20 -O "$2" "$1" >&2
    else
        return 1
    fi
}

ensure_downloader() {
    have curl || have wget || { may_install && install_packages ca-certificates curl; }
}

sha256_of() {
    if have sha256sum; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# fetch_archive NAME URL SHA256: unpacks a .tar.gz whose checksum agrees into $cache/NAME, all or nothing.
fetch_archive() {
    mkdir -p "$cache" || return 1
    fresh=$(mktemp -d "$cache/fetch.XXXXXX") || return 1
    if ! download "$2" "$fresh/archive"; then
        rm -rf "$fresh"
        say "could not download $2"
        return 1
    fi
    found=$(sha256_of "$fresh/archive")
    if [ "$found" != "$3" ]; then
        rm -rf "$fresh"
        say "refused $2: its SHA-256 is $found, expected $3"
        return 1
    fi
    mkdir "$fresh/unpacked" && tar -xzf "$fresh/archive" -C "$fresh/unpacked" || {
        rm -rf "$fresh"
        return 1
    }
    # Where another start was quicker, its copy is as good.
    [ -d "$cache/$1" ] || mv "$fresh/unpacked" "$cache/$1" 2>/dev/null || true
    rm -rf "$fresh"
    [ -d "$cache/$1" ]
}

# ---- JDK -------------------------------------------------------------------------------------------------------

# at_least FOUND WANTED: compares dotted versions, part by part.
at_least() {
    awk -v found="$1" -v wanted="$2" 'BEGIN {
        split(found, f, /[.+_-]/); split(wanted, w, /[.+_-]/)
        for (i = 1; i <= 3; i++) { if (f[i] + 0 != w[i] + 0) exit !(f[i] + 0 > w[i] + 0) }
    }'
}

# Whether a folder holds a JDK (not only a runtime) that is new enough. Leaves its version in jdk_version.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    jdk_version=$(sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$1/release" | head -n 1)
    [ -n "$jdk_version" ] && at_least "$jdk_version" "$minimum_jdk"
}

# The folder of the java that the PATH leads to, links followed.
jdk_on_path() {
    program=$(command -v javac 2>/dev/null) || return 1
    while [ -L "$program" ]; do
        target=$(readlink "$program")
        case $target in
            /*) program=$target ;;
            *) program=$(dirname "$program")/$target ;;
        esac
    done
    dirname "$(dirname "$program")"
}

find_jdk() {
    for folder in \
        "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "$(jdk_on_path)" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$cache"/temurin-25/*/Contents/Home "$cache"/temurin-25/*; do
        if [ -n "$folder" ] && is_jdk "$folder"; then
            jdk=$folder
            return 0
        fi
    done
    return 1
}

# Asks Adoptium for the newest Temurin 25 and its checksum. The checksum comes over https from the same publisher as
# the archive: it proves that the download is whole, not that the publisher is honest.
fetch_jdk() {
    case $(uname -s) in Linux) os=linux ;; Darwin) os=mac ;; *) return 1 ;; esac
    case $(uname -m) in x86_64 | amd64) cpu=x64 ;; aarch64 | arm64) cpu=aarch64 ;; *) return 1 ;; esac
    [ "$os" = mac ] || ! ls /lib/ld-musl-* >/dev/null 2>&1 || os=alpine-linux
    ensure_downloader || return 1
    mkdir -p "$cache" || return 1
    say "no JDK $minimum_jdk or later found; asking Adoptium for Temurin 25 ($os, $cpu, about 140 MB)"
    answer=$(mktemp "$cache/answer.XXXXXX") || return 1
    if ! download "https://api.adoptium.net/v3/assets/latest/25/hotspot?architecture=$cpu&image_type=jdk&os=$os&vendor=eclipse" "$answer"; then
        rm -f "$answer"
        return 1
    fi
    archive=$(tr -d '\n' <"$answer" | sed -n 's/.*"package" *: *{\([^}]*\)}.*/\1/p')
    rm -f "$answer"
    link=$(printf '%s' "$archive" | sed -n 's/.*"link" *: *"\(https:[^"]*\)".*/\1/p')
    sum=$(printf '%s' "$archive" | sed -n 's/.*"checksum" *: *"\([0-9a-f]*\)".*/\1/p')
    [ -n "$link" ] && [ -n "$sum" ] || return 1
    say "fetching $link into $cache, SHA-256 $sum as Adoptium states it"
    fetch_archive temurin-25 "$link" "$sum"
}

ensure_jdk() {
    find_jdk || { fetch_jdk && find_jdk; } || give_up "a JDK $minimum_jdk or later is needed and could not be fetched.
  Debian, Ubuntu:  follow https://adoptium.net/installation/linux/ then: sudo apt-get install temurin-25-jdk
  macOS:           brew install --cask temurin@25
  anywhere:        unpack a JDK 25 from https://adoptium.net and start again with JAVA_HOME set to its folder"
    export JAVA_HOME="$jdk" JAVA25_HOME="$jdk"
}

# ---- Maven -----------------------------------------------------------------------------------------------------

ensure_maven() {
    if have mvn; then
        maven=mvn
        return 0
    fi
    maven=$cache/maven-$maven_version/apache-maven-$maven_version/bin/mvn
    [ -x "$maven" ] && return 0
    if ensure_downloader; then
        say "no Maven found; fetching Maven $maven_version (9 MB) from Maven Central into $cache"
        fetch_archive "maven-$maven_version" "$maven_url" "$maven_sha256" && return 0
    fi
    if may_install && install_packages maven; then
        maven=mvn
        return 0
    fi
    give_up "Maven is needed and could not be fetched.
  Debian, Ubuntu:  sudo apt-get install maven
  macOS:           brew install maven
  anywhere:        https://maven.apache.org/download.cgi, with its bin folder on the PATH"
}

# Maven itself runs on the JDK that was found; the flags silence warnings about Maven's own libraries.
run_maven() {
    MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
        "$maven" -B -ntp -Dstyle.color=never -f "$home/pom.xml" "$@" </dev/null
}

# ---- One build at a time ---------------------------------------------------------------------------------------

# The lock belongs to descriptor 9 where flock exists, and goes with the process, however it ends.
lock() {
    mkdir -p "$work" || give_up "cannot write to $work: make the checkout writable, or copy it"
    if have flock; then
        exec 9>"$work/lock"
        flock -n 9 || {
            say "waiting for another build in this checkout"
            flock 9
        }
        return
    fi
    while ! mkdir "$work/lock.d" 2>/dev/null; do
        holder=$(cat "$work/lock.d/pid" 2>/dev/null) || holder=
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            rm -rf "$work/lock.d"
        else
            sleep 1
        fi
    done
    echo $$ >"$work/lock.d/pid"
    trap 'rm -rf "$work/lock.d"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

unlock() {
    if have flock; then
        exec 9>&-
    else
        rm -rf "$work/lock.d"
        trap - EXIT INT TERM
    fi
}
