#!/usr/bin/env bash
# The first hour of three people who meet Digest: an analyst with a folder of saved pages, a newsroom's developer with a
# template to change, a maintainer who inherits the repository. Each begins in an empty folder with the packed tool, and
# what the documentation tells them to type is typed as it stands there.
#
#   tests/first-hours.sh [PACKAGE_DIR]     PACKAGE_DIR holds the packed tool; without it, it is packed first.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "first hours: $*" >&2; exit 1; }
has() { grep -qF -- "$2" "$1" || fail "$1 does not say: $2"; }
hour() { echo; echo "== $*"; mkdir "$work/$1"; cd "$work/$1"; }

# Runs a command that must end with an exit code, keeps what it says in `said`, and lets no stack trace through.
run() {
  local wanted=$1 code=0
  shift
  echo "\$ $*"
  "$@" > "$work/said" 2>&1 || code=$?
  sed 's/^/    /' "$work/said" | head -n 8
  [ "$code" -eq "$wanted" ] || fail "exit code $code instead of $wanted: $*"
  ! grep -qE '^ +at .+\(.*\)' "$work/said" || fail "a stack trace: $*"
}

package=${1:-$work/package}
if [ $# -eq 0 ]; then dotnet pack "$repository/src/Digest" --output "$package" --verbosity quiet; fi
dotnet tool install Digest.Tool --source "$package" --tool-path "$work/tool" > "$work/said" || fail "$(cat "$work/said")"
PATH="$work/tool:$PATH"

# --- The analyst -------------------------------------------------------------------------------------------------------

hour analyst "An analyst makes a digest of saved pages, a newsletter and a feed"
run 0 digest new site mine
has "$work/said" 'digest build'
cd mine
[ -f tools/Digest.Tool.*.nupkg ] || fail 'The tool did not put its own package into tools/.'

cat > page.html <<'PAGE'
<!-- saved from url=(0031)https://courier.example/harbour -->
<html lang="en"><head><title>Harbour opens again</title><meta property="og:site_name" content="Gull Courier"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour opens again</h1><p>By Nora Pell</p>
<p>GULL BAY - The harbour of Gull Bay opened again on Tuesday after three weeks in which no boat had left it.</p>
<p>&ldquo;Nobody believed the dredgers would be done in time,&rdquo; said Ida Marlowe, the harbour master of Tern Island, who came to see it.</p>
<p>Tern Island Ferries will call at Gull Bay twice a day from now on, and the first boat was full to the last seat.</p>
</article></body></html>
PAGE
mkdir -p page_files saved && echo 'body { margin: 0 }' > page_files/style.css
cat > letter.eml <<'MAIL'
From: Island Letter <letter@island.example>
Subject: What the islanders say
Date: Wed, 08 May 2024 06:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

TERN ISLAND - The islanders are tired of the thin timetable, and they said so at the town hall on Tuesday evening.

"We need the late boat," said Tomas Quill, who had come as an engineer of Tern Island Ferries and stayed as a neighbour.
MAIL
cat > saved/feed.xml <<'FEED'
<rss version="2.0"><channel><title>Gull Wire</title><link>https://wire.example/</link>
<item><title>Ferry company buys a second boat</title><link>https://wire.example/boat</link>
<pubDate>Fri, 10 May 2024 09:00:00 +0000</pubDate>
<description>&lt;p&gt;TERN ISLAND - Tern Island Ferries has bought a second boat, the company said on Friday, and will sail her from June.&lt;/p&gt;&lt;p&gt;"She is old but sound," said Tomas Quill, the company's engineer, at the pier where she lay.&lt;/p&gt;</description></item>
</channel></rss>
FEED

# Every example that the tool's own help gives.
for verb in new build extract actors 'explain article' 'explain actor' explain export check 'new site'; do
  # shellcheck disable=SC2086
  run 0 digest help $verb
  mapfile -t examples < <(sed -n 's/^  \(digest .*\)$/\1/p' "$work/said" | sed '/\[/d')
  for example in "${examples[@]}"; do
    # shellcheck disable=SC2086
    run 0 $example
  done
done

[ -f seeds/harbour-opens-again.txt ] && [ -f seeds/what-the-islanders-say.txt ] \
  && [ -f seeds/ferry-company-buys-a-second-boat.txt ] || fail 'Not every file became a seed.'
has seeds/harbour-opens-again.txt 'source_url: "https://courier.example/harbour"'
has seeds/what-the-islanders-say.txt 'publisher: Island Letter'
has seeds/actors.yml '# Who is who.'
run 0 digest new page.html letter.eml
has "$work/said" 'no seed was made'
run 0 digest build --strict
has site/articles/harbour-opens-again/index.html 'Nobody believed the dredgers would be done in time'

# She corrects one speaker and leaves one quotation out; a correction that fits nothing is told with its line.
sed -i.old 's/^---$/&/; 1s/^---$/---\ncorrections:\n  - {quote: Nobody believed, speaker: Nora Pell}\n  - {quote: Words that nobody said, drop: true}/' \
  seeds/harbour-opens-again.txt
rm seeds/harbour-opens-again.txt.old
run 0 digest build
has "$work/said" 'seeds/harbour-opens-again.txt:4:'
run 0 digest explain article seeds/harbour-opens-again.txt
has "$work/said" 'Nora Pell'
run 1 digest build --strict
has digest.html 'Nobody believed the dredgers'
! grep -qE '<(script|img|link|iframe)' digest.html || fail 'The page to send asks for other files.'

# --- The developer -----------------------------------------------------------------------------------------------------

hour developer "A newsroom's developer changes a template"
run 0 digest new site desk
cd desk
mkdir templates
printf '<h1>Who we are</h1>\n<p>{{ site.articles }} articles, {{ site.ttle }}</p>\n' > templates/about.html
run 1 digest build
has "$work/said" 'templates/about.html:2:'
printf '<h1>Who we are</h1>\n<p>{{ site.articles }} article of {{ site.title | html.escape }}</p>\n' > templates/about.html
run 0 digest build --strict
has site/about/index.html '<p>1 article of My digest</p>'
run 0 digest check
run 2 digest build --tempaltes templates
has "$work/said" 'Did you mean --templates?'

# --- The maintainer ----------------------------------------------------------------------------------------------------

hour maintainer "A maintainer clones the repository and types what its README says"
git clone --quiet "$repository" digest
cd digest
# The tests are what this script is a part of; a tool for everybody is installed for this hour only.
sed -n '/^```sh$/,/^```$/p' README.md | sed '/^```/d; s/ *#.*$//; /^$/d; /^dotnet test/d' > "$work/commands"
[ "$(wc -l < "$work/commands")" -ge 5 ] || fail 'README.md shows fewer commands than it should.'
mkdir "$work/home"
PATH="$work/home/.dotnet/tools:${PATH#"$work/tool:"}"
while read -r command <&3; do
  case $command in
    cd\ *) cd "${command#cd }" ;;
    'dotnet tool install'*) DOTNET_CLI_HOME="$work/home" run 0 bash -c "$command" ;;
    *) run 0 bash -c "$command" ;;
  esac
done 3< "$work/commands"
# Behind the blocks, the table of commands.
mapfile -t commands < <(sed -n 's/^| `\(digest [^`]*\)` |.*/\1/p' "$work/maintainer/digest/README.md")
[ "${#commands[@]}" -ge 5 ] || fail 'The table of commands in README.md is shorter than it should be.'
for command in "${commands[@]}"; do run 0 bash -c "$command"; done
[ -z "$(git -C "$work/maintainer/digest" status --porcelain)" ] || fail 'What the README says changes the clone.'

echo
echo 'The three first hours went well.'
