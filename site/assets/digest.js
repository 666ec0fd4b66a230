// Adds what only a running page can do: copying, and narrowing down the list of quotations. Without it everything can be
// read. The words it says are `words`, in a file of their own before it.
"use strict";

const said = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const plainLine = element => element.textContent.replace(/\s+/g, " ").trim();

// The address to pass on: the published one where it is known, also when the page was opened from disk.
const published = document.querySelector("link[rel=canonical]")?.href ?? location.href.replace(/[?#].*/, "");
const address = href => new URL(href, published).href.replace(/index\.html(?=$|#)/, "");

function copyButton(label, text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = label;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
  return button;
}

// The article a quotation is from: beside it on an actor's page, above it among all quotations, else the page's own.
function sourceOf(quote) {
  const about = quote.parentElement.querySelector(".from") ?? quote.closest(".quote-group, .brief")?.querySelector("header")
    ?? document.querySelector(".report .head");
  return ["h1, h2, h3, a", ".publisher", "time"].map(part => about?.querySelector(part)).filter(Boolean).map(plainLine).join(", ");
}

// A quotation with who said it, where it was printed and its address, ready to be pasted.
function cited(quote) {
  const caption = quote.querySelector("figcaption");
  const link = address(caption.querySelector(":scope > a").getAttribute("href"));
  return `${plainLine(quote.querySelector("blockquote"))} — ${plainLine(caption.firstElementChild)}. ${sourceOf(quote)}. ${link}`;
}

if (navigator.clipboard) {
  // A page may list hundreds of quotations; a button is made for each as it comes near.
  const near = new IntersectionObserver(seen => {
    for (const { isIntersecting, target: quote } of seen) {
      if (isIntersecting) {
        near.unobserve(quote);
        quote.querySelector("figcaption").append(" ", copyButton(words.copy, () => cited(quote)));
      }
    }
  }, { rootMargin: "200px 0px" });
  for (const quote of document.querySelectorAll("figure.quote")) { near.observe(quote); }
  for (const cite of document.querySelectorAll(".method pre")) {
    cite.previousElementSibling.append(" ", copyButton(words.copy, () => cite.textContent));
  }
  const actions = document.querySelector(".report .actions");
  if (actions) {
    const item = document.createElement("li");
    item.append(copyButton(words.copy_link, () => published));
    actions.append(item);
  }
}

const filter = document.getElementById("filter");
if (filter) {
  const [speaker, article, cue, typed] = ["speaker", "article", "cue", "words"].map(name => document.getElementById(`filter-${name}`));
  const fields = [speaker, article, cue, typed];
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...document.querySelectorAll(".quote-group")].map(group => {
    const headline = plainLine(group.querySelector("h2"));
    return {
      group,
      items: [...group.querySelectorAll(".quotations > li")].map(item => ({
        item,
        text: plain(`${item.textContent} ${headline}`),
        speaker: plainLine(item.querySelector("figcaption").firstElementChild),
        article: headline,
        cue: item.querySelector("figcaption small")?.className ?? "",
      })),
    };
  });
  const all = groups.flatMap(group => group.items);

  // What can be chosen is what the page holds, most frequent first.
  const offer = (select, key, name) => {
    const counts = new Map();
    for (const one of all) {
      if (one[key]) { counts.set(one[key], (counts.get(one[key]) ?? 0) + 1); }
    }
    for (const [value, count] of [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))) {
      select.append(new Option(`${name(value)} (${count})`, value));
    }
  };
  // Most readers only read: the names are put in when somebody first turns to the filter.
  let isOffered = false;
  const offerAll = () => {
    if (isOffered) { return; }
    isOffered = true;
    offer(speaker, "speaker", value => value);
    offer(article, "article", value => value.length > 60 ? `${value.slice(0, 59)}…` : value);
    offer(cue, "cue", value => words.cues[value] ?? value);
  };
  for (const turning of ["pointerdown", "focusin"]) { filter.addEventListener(turning, offerAll); }

  const narrow = () => {
    const wanted = plain(typed.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { group, items } of groups) {
      let shown = 0;
      for (const one of items) {
        const fits = [[speaker, one.speaker], [article, one.article], [cue, one.cue]].every(([field, value]) => !field.value || field.value === value)
          && wanted.every(word => one.text.includes(word));
        one.item.classList.toggle("is-out", !fits);
        shown += fits ? 1 : 0;
      }
      group.classList.toggle("is-out", shown === 0);
      left += shown;
    }
    document.getElementById("filter-found").textContent = left === all.length ? "" : said(words.quotes_left, { left, total: all.length });
  };

  const remember = () => {
    const state = new URLSearchParams(fields.filter(field => field.value).map(field => [field.name, field.value]));
    try {
      history.replaceState(null, "", state.size ? `?${state}` : location.pathname);
    } catch {
      // A page that was opened from disk may not change its address everywhere.
    }
  };

  const asked = new URLSearchParams(location.search);
  if (asked.size > 0) { offerAll(); }
  for (const field of fields) {
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex < 0) { field.value = ""; }
  }
  filter.hidden = false;
  filter.addEventListener("input", () => { narrow(); remember(); });
  narrow();
}
