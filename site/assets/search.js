// Searches the digest without a server: the index lies beside the page in parts, and only those that a query needs are loaded.
"use strict";

// Each result may lie in a part of its own, so what is shown at first bounds what a query loads.
const SHOWN_ACTORS = 5, SHOWN_ARTICLES = 10;

// A single word that so few have may be a spelling that others have too.
const FEW = 3;
const field = document.getElementById("search-words");
const found = document.getElementById("search-found");
const results = document.getElementById("search-results");

// Parts arrive as scripts that call digestPart: a page that was opened from disk may load nothing else.
const parts = new Map();
const waiting = new Map();
window.digestPart = (name, data) => waiting.get(name)(data);

function part(name) {
  if (!parts.has(name)) {
    parts.set(name, new Promise((done, fail) => {
      waiting.set(name, done);
      const script = document.createElement("script");
      script.src = `${name}.js`;
      script.addEventListener("error", fail);
      document.head.append(script);
    }));
  }
  return parts.get(name);
}

// Words as the index spells them: no case, no marks, no apostrophes.
const SPELLED = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "ng", ŧ: "t", ĸ: "k" };
const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f'’‘ʼʾʿ\u00ad\u200b-\u200d]/g, "").normalize("NFC")
  .replace(/\p{Mn}/gu, "").toLowerCase().replace(/[ßæœøðđþłħıŋŧĸ]/g, letter => SPELLED[letter]);

// Where a script has no spaces, each letter with the next is a word.
const UNSPACED = "[\u3005\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]";
const RUNS = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}])+`, "gu");
const isUnspaced = new RegExp(`^${UNSPACED}`, "u");
const PIECES = new RegExp(`([\\s–—-]+|${UNSPACED})`, "u");
const pairsOf = letters => letters.length === 1 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
const wordsOf = text => (folded(text).match(RUNS) ?? []).flatMap(run => isUnspaced.test(run) ? pairsOf([...run]) : [run]);

// The consonants of a name: what different transcriptions of it share.
const skeleton = word => [...word].map(letter => "qc".includes(letter) ? "k" : letter)
  .filter(letter => !"aeiouyw".includes(letter)).filter((letter, at, all) => letter !== all[at - 1]).join("");

// True when one letter more, less, other, or two swapped make the one word the other.
function isNear(one, other) {
  if (Math.abs(one.length - other.length) > 1) { return false; }
  let at = 0;
  while (at < one.length && one[at] === other[at]) { at++; }
  const rest = one.slice(at), left = other.slice(at);
  return rest.slice(1) === left.slice(1) || rest.slice(1) === left || rest === left.slice(1)
    || (rest[0] === left[1] && rest[1] === left[0] && rest.slice(2) === left.slice(2));
}

// The terms of the index that begin with a word, with their postings.
async function termsFrom(word) {
  const { starts } = await part("manifest");
  let first = starts.findIndex(start => start > word);
  first = first < 0 ? starts.length - 1 : Math.max(0, first - 1);
  const terms = [];
  for (let at = Math.max(0, first); at < starts.length && at < first + 3 && (at === first || starts[at].startsWith(word)); at++) {
    const list = await part(`words-${at}`);
    for (let i = 0; i < list.length; i += 2) {
      if (list[i].startsWith(word)) { terms.push([list[i], list[i + 1]]); }
    }
  }
  return terms;
}

async function nearTerms(word) {
  const near = [];
  const { forgiven } = await part("manifest");
  for (const letter of word.length < 4 ? [] : new Set([word[0], word[1]])) {
    if (!forgiven.includes(letter)) { continue; }
    const packed = await part(`near-${letter.charCodeAt(0).toString(16)}`);
    let term = "";
    for (const entry of packed.split(" ")) {
      term = term.slice(0, parseInt(entry[0], 36)) + entry.slice(1);
      if (isNear(word, term)) { near.push(term); }
    }
  }
  return near.slice(0, 6);
}

// Documents for one word with their scores: as typed or begun; where those are few, also by the name's consonants and by
// words one slip away.
async function lookUp(word, few, hits) {
  const scores = new Map();
  const add = (terms, factor) => {
    for (const [term, steps] of terms) {
      hits.add(term);
      let id = 0;
      for (const step of steps) {
        id += step >> 3;
        scores.set(id, Math.max(scores.get(id) ?? 0, (step & 7) * (term === word ? 2 : 1) * factor));
      }
    }
  };
  add(await termsFrom(word), 2);
  if (scores.size <= few) {
    for (const other of [`~${skeleton(word)}`, ...await nearTerms(word)]) {
      add((await termsFrom(other)).filter(([term]) => term === other), 1);
    }
  }
  return scores;
}

async function find(asked, hits) {
  let all = null;
  for (const word of asked) {
    const scores = await lookUp(word, asked.length === 1 ? FEW : 0, hits);
    all = all === null ? scores : new Map([...all].filter(([id]) => scores.has(id)).map(([id, score]) => [id, score + scores.get(id)]));
  }
  return [...all ?? []].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([id]) => id);
}

// The text with every word that was looked for marked.
function marked(element, text, asked, hits) {
  const pieces = text.split(PIECES).filter(piece => piece !== "");
  for (const [at, piece] of pieces.entries()) {
    const is = isUnspaced.test(piece)
      ? asked.some(typed => [piece, piece + pieces[at + 1], pieces[at - 1] + piece].includes(typed))
      : wordsOf(piece).some(word => hits.has(word) || asked.some(typed => word.startsWith(typed)) || hits.has(`~${skeleton(word)}`));
    const node = is ? document.createElement("mark") : document.createTextNode(piece);
    if (is) { node.textContent = piece; }
    element.append(node);
  }
  return element;
}

function make(name, className) {
  const element = document.createElement(name);
  if (className) { element.className = className; }
  return element;
}

// The results of one kind, the best of them at first.
async function shown(ids, heading, atOnce, asked, hits) {
  const section = make("section");
  const title = make("h2", "rubric");
  title.textContent = heading;
  const count = make("span", "count");
  count.textContent = ids.length;
  title.append(" ", count);
  const list = make("ol", "list");
  section.append(title, list);
  const { inAPart } = await part("manifest");
  const more = async from => {
    for (const id of ids.slice(from, from + atOnce)) {
      const [href, name, about, ...texts] = (await part(`found-${Math.floor(id / inAPart)}`))[id % inAPart];
      const item = make("li"), line = make("p", "headline"), link = make("a"), meta = make("p", "meta");
      link.href = href;
      link.dir = "auto";
      marked(link, name, asked, hits);
      line.append(link);
      meta.textContent = about;
      item.append(meta, line, ...texts.map(text => { const p = make("p", "snippet"); p.dir = "auto"; return marked(p, text, asked, hits); }));
      list.append(item);
    }
    if (ids.length > from + atOnce) {
      const button = make("button", "more-results");
      button.type = "button";
      button.textContent = words.show_more;
      button.addEventListener("click", () => { button.remove(); more(from + atOnce); });
      section.append(button);
    }
  };
  await more(0);
  return section;
}

// A page that was opened from disk may not change its address everywhere.
function remember(query) {
  try {
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  } catch {
    return;
  }
}

let turn = 0;
async function search() {
  const mine = ++turn;
  const asked = wordsOf(field.value);
  remember(field.value);
  if (asked.length === 0) {
    results.replaceChildren();
    found.textContent = "";
    return;
  }
  const hits = new Set();
  const ids = await find(asked, hits);
  const { actors } = await part("manifest");
  const kinds = [[words.actors, SHOWN_ACTORS, ids.filter(id => id < actors)], [words.articles, SHOWN_ARTICLES, ids.filter(id => id >= actors)]];
  const sections = await Promise.all(kinds.filter(([, , some]) => some.length > 0)
    .map(([heading, atOnce, some]) => shown(some, heading, atOnce, asked, hits)));

  // Whoever typed on meanwhile is answered by a later turn.
  if (mine !== turn) { return; }
  results.replaceChildren(...sections);
  found.textContent = ids.length === 0 ? words.nothing : words.results.replace("{n}", ids.length);
}

// The arrow keys walk through the results, and from the first one back to the field.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) { return; }
  const stops = [field, ...results.querySelectorAll(".headline a")];
  const at = stops.indexOf(document.activeElement);
  if (at >= 0 && stops[at + step]) {
    event.preventDefault();
    stops[at + step].focus();
  }
}

let pause = 0;
field.value = new URLSearchParams(location.search).get("q") ?? "";
field.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(search, 200); });
document.getElementById("search").addEventListener("keydown", walk);
document.getElementById("search").hidden = false;
document.getElementById("search-without").hidden = true;
if (field.value) { search(); }
