#!/usr/bin/env bash
# Builds the same articles with Digest and with Hugo, in turn, and prints how their times and memory compare.
#
#   tests/against-hugo.sh [ARTICLES [RUNS]]     1,000 articles and three runs of each, unless told otherwise
#
# The articles are made up: Markdown whose front matter gives title, date, publisher, summary, actors and quotations. Hugo
# makes a page for each, pages for actors and publishers, a list and a feed, without related articles; Digest makes all it
# makes, related articles included. Every run begins in an empty folder and with an empty cache. Needs hugo and GNU time.
set -euo pipefail
articles=${1:-1000}
runs=${2:-3}
repository=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/against-hugo.XXXXXX")
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

seeds=$work/hugo/content/articles
mkdir -p "$seeds" "$work/hugo/layouts/_default"
awk -v articles="$articles" -v folder="$seeds" '
  function pick(list, count) { return list[1 + int(rand() * count)] }
  function name(  i) { i = int(people * rand() * rand()); return pick_given[i % given_count + 1] " " surname[i % surnames + 1] }
  function clause() { return "the " pick(adjective, adjectives) " " pick(noun, nouns) " " pick(verb, verbs) " the " pick(noun, nouns) }
  function sentence() { return toupper(substr(clause_ = clause(), 1, 1)) substr(clause_, 2) " after " clause() "." }
  BEGIN {
    srand(1)
    given_count = split("Ada Omar Rana Ines Tomas Nora Emil Leyla Jonas Vera", pick_given, " ")
    surnames = split("Byron Verrin Haddar Quill Pell Marlowe Sorn Akbul Lindt Oster Varga Dray", surname, " ")
    adjectives = split("annual broad costly digital early federal joint local narrow public rural steady", adjective, " ")
    nouns = split("harbour council bridge strike budget treaty school railway permit tariff region survey ferry report", noun, " ")
    verbs = split("delayed approved questioned funded restored closed audited rejected extended announced", verb, " ")
    people = articles / 20 < 60 ? 60 : articles / 20
    for (at = 0; at < articles; at++) {
      file = sprintf("%s/%06d.md", folder, at)
      speaker = name(); other = name(); words = clause() " and nobody was asked"
      printf "---\ntitle: \"%s %s the %s %s, report %d\"\n", other, pick(verb, verbs), pick(adjective, adjectives), pick(noun, nouns), at > file
      printf "date: 2024-%02d-%02d\npublisher: \"%s Courier\"\n", 1 + at % 12, 1 + at % 28, pick(surname, surnames) > file
      printf "source_url: \"https://courier.example/%d\"\nsummary: \"%s %s\"\n", at, sentence(), sentence() > file
      printf "actors:\n  - \"%s\"\n  - \"%s\"\nquotes:\n  - text: \"%s\"\n    speaker: \"%s\"\n---\n", speaker, other, words, speaker > file
      printf "\n\"%s,\" said %s.", words, speaker > file
      for (part = 0; part < 12; part++) {
        printf "\n\n" > file
        for (line = 0; line < 5; line++) { printf "%s ", sentence() > file }
      }
      printf "\n\n%s met %s on Monday.\n", speaker, other > file
      close(file)
    }
  }'

cat > "$work/hugo/hugo.toml" <<'CONFIG'
baseURL = "https://example.org/"
title = "Digest"
[taxonomies]
actor = "actors"
publisher = "publisher"
CONFIG
cp "$work/hugo/hugo.toml" "$work/hugo/config.toml"
page='<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>'
cat > "$work/hugo/layouts/_default/single.html" <<LAYOUT
$page<p>{{ .Date.Format "2 January 2006" }}, {{ .Params.publisher }}</p><p>{{ .Params.summary }}</p>
{{ range .Params.quotes }}<blockquote>{{ .text }} — {{ .speaker }}</blockquote>{{ end }}
<ul>{{ range .Params.actors }}<li><a href="/actors/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>{{ .Content }}</body></html>
LAYOUT
cat > "$work/hugo/layouts/_default/list.html" <<LAYOUT
$page<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
LAYOUT

system=$(uname -s | tr '[:upper:]' '[:lower:]' | sed 's/darwin/osx/')-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
cp -r "$repository/src" "$repository/templates" "$work"
cp "$repository/.editorconfig" "$work"
dotnet publish "$work/src/Digest" --configuration Release --runtime "$system" --self-contained --output "$work/digest" \
  --verbosity quiet -p:PublishReadyToRun=true -p:RunAnalyzers=false > "$work/published" \
  || { cat "$work/published"; exit 1; }

# Seconds and kilobytes of a command, behind the name it is to have.
measure() {
  local name=$1
  shift
  rm -rf "$work/out" "$work/cache"
  XDG_CACHE_HOME=$work/cache /usr/bin/time -f "$name %e %M" -a -o "$work/times" "$@" > /dev/null
}

for ((run = 0; run < runs; run++)); do
  measure hugo hugo --quiet --source "$work/hugo" --destination "$work/out"
  measure digest "$work/digest/digest" build --quiet --seeds "$seeds" --out "$work/out"
done

sort -k1,1 -k2,2n "$work/times" | awk '
  { seconds[$1] = seconds[$1] " " $2; count[$1]++; if ($3 > memory[$1]) { memory[$1] = $3 } }
  function middle(name,  all) { split(seconds[name], all, " "); return all[int((count[name] + 1) / 2)] }
  END {
    for (name in count) { printf "%-8s %8.2f s %8.0f MB\n", name, middle(name), memory[name] / 1024 }
    printf "Digest takes %.2f times as long as Hugo, and %.2f times its memory.\n",
      middle("digest") / middle("hugo"), memory["digest"] / memory["hugo"]
  }'
