# Sourced after setup.sh by what starts from a checkout. POSIX shell. The one who sources it sets
#
#   module       the Maven module whose jar is started
#   store        where its builds are kept
#   build_flags  further flags for Maven
#   fetches      about how many MB of libraries the first build fetches (default: 190)
#
# A build is a folder of jars that never changes; $store/current names the newest. A program that is running keeps its
# own. `build` is the folder of the newest.

builds=$store/builds

is_current() {
    [ -r "$store/current" ] || return 1
    build=$builds/$(cat "$store/current")
    [ -d "$build/lib" ] || return 1
    newer=$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main -newer "$build/stamp" 2>/dev/null | head -n 1)
    [ -z "$newer" ]
}

build() {
    ensure_maven
    if [ -r "$store/current" ]; then
        say "sources have changed; building"
    else
        say "first start: building, and fetching about ${fetches:-190} MB of libraries from Maven Central where they are missing"
    fi
    name=$(date -u +%Y%m%dT%H%M%SZ)-$$
    mkdir -p "$builds/$name/lib"
    # Older than whatever is edited while the build runs.
    touch "$builds/$name/stamp"
    rm -rf "$home/$module/target/respite" "$home/$module/target/respite-$module"-*.jar
    # shellcheck disable=SC2086 # the flags are several words on purpose
    if ! run_maven -q -DproductOnly $build_flags package >"$work/build.log" 2>&1; then
        rm -rf "${builds:?}/$name"
        cat "$work/build.log" >&2
        give_up "the build failed; the lines above say why"
    fi
    cp "$home/$module"/target/respite/lib/*.jar "$home/$module/target/respite-$module"-*.jar "$builds/$name/lib/"
    previous=$(cat "$store/current" 2>/dev/null) || previous=
    printf '%s\n' "$name" >"$store/current.$$"
    mv "$store/current.$$" "$store/current"
    for old in "$builds"/*; do
        case ${old##*/} in "$name" | "$previous") ;; *) rm -rf "$old" ;; esac
    done
    say "built"
}

# Builds what is missing or out of date.
ensure_build() {
    if ! is_current; then
        lock
        is_current || build
        unlock
        # Sets `build` to the newest, even if a source was edited meanwhile.
        is_current || true
    fi
}
