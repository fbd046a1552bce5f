#!/bin/sh
# Makes up a city's needs on the roads of a map and says how to plan it.
#   examples/tools/city.sh MAP.osm.pbf DIR [--people N] [--trucks N] [--destinations N] [--homes N] [--hours H] [--down-to CLASS]
# DIR must not be there yet. RESPITE and JAVA name other programs than ./respite and java.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
respite=${RESPITE:-$here/../../respite}
java=${JAVA:-java}
[ $# -ge 2 ] || { sed -n '2,4p' "$0" >&2; exit 2; }
map=$1
dir=$2
shift 2
people=1000000 trucks=600 destinations=40 homes=100 hours=72 lowest=residential
while [ $# -gt 1 ]; do
    case $1 in
        --people) people=$2 ;;
        --trucks) trucks=$2 ;;
        --destinations) destinations=$2 ;;
        --homes) homes=$2 ;;
        --hours) hours=$2 ;;
        --down-to) lowest=$2 ;;
        *) echo "city.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$respite" import osm "$map" "$work/main" --down-to tertiary --quiet >&2
"$java" "$here/City.java" places "$work/main" "$work/places.csv" "$destinations" "$homes" "$people"
"$respite" import osm "$map" "$dir" --places "$work/places.csv" --down-to "$lowest"
"$java" "$here/City.java" fill "$dir" "$work/places.csv" "$people" "$trucks" "$hours"
echo "Made up: $people people, $destinations destinations, 3 crossings, $trucks trucks, $hours hours. Try: respite plan $dir" >&2
