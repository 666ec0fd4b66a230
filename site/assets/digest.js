// Adds what only a running page can do: copying, and narrowing down the list of quotations. Without it everything can be read.
"use strict";

// A quotation with its speaker and its address, ready to be pasted.
function cited(quote) {
  const words = quote.querySelector("blockquote").textContent.trim();
  const speaker = quote.querySelector(".speaker").textContent.trim();
  return `${words} — ${speaker}\n${quote.querySelector(".permalink").href}`;
}

// One button for all quotations: it comes to the one under the pointer or with the focus.
if (navigator.clipboard) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.setAttribute("aria-label", "Copy this quotation with its speaker and address");
  const come = event => {
    const links = event.target.closest?.(".quote")?.querySelector(".links");
    if (links && button.parentElement !== links) {
      button.textContent = "copy";
      links.append(button);
    }
  };
  document.addEventListener("pointerover", come);
  document.addEventListener("focusin", come);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(cited(button.closest(".quote")));
    button.textContent = "copied";
  });
}

const filter = document.getElementById("filter");
if (filter) {
  const words = document.getElementById("filter-words");
  const cue = document.getElementById("filter-cue");
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...document.querySelectorAll(".quote-group")].map(group => ({
    group,
    headline: plain(group.querySelector("header").textContent),
    items: [...group.querySelectorAll(".quotations > li")].map(item => ({ item, text: plain(item.textContent), cue: item.dataset.cue })),
  }));
  const total = groups.reduce((sum, group) => sum + group.items.length, 0);

  // Every word must stand in the quotation, its caption or its article's headline.
  const narrow = () => {
    const wanted = plain(words.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { group, headline, items } of groups) {
      let shown = 0;
      for (const { item, text, cue: said } of items) {
        const fits = (!cue.value || said === cue.value) && wanted.every(word => text.includes(word) || headline.includes(word));
        item.classList.toggle("is-out", !fits);
        shown += fits ? 1 : 0;
      }
      group.classList.toggle("is-out", shown === 0);
      left += shown;
    }
    document.getElementById("filter-found").textContent = left === total ? "" : `${left} of ${total} quotations on this page`;
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (words.value) { state.set("q", words.value); }
    if (cue.value) { state.set("cue", cue.value); }
    try {
      history.replaceState(null, "", state.size ? `?${state}` : location.pathname);
    } catch {
      // A page that was opened from disk may not change its address everywhere.
    }
  };

  const asked = new URLSearchParams(location.search);
  words.value = asked.get("q") ?? "";
  cue.value = asked.get("cue") ?? "";
  filter.hidden = false;
  filter.addEventListener("input", () => { narrow(); remember(); });
  narrow();
}
