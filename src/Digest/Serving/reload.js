// Shows the next issue of this page as soon as there is one, where the reader was in the last; and what is wrong with
// seeds and templates until it is mended.
"use strict";
(() => {
  const shown = document.currentScript.src.split("?")[1];
  const placeKey = "digest-place";
  const closedKey = "digest-closed";
  let news = null;
  let panel = null;

  // Kept for this page alone: where a link leads, reading begins at the top.
  const keepPlace = () => sessionStorage.setItem(
    placeKey, JSON.stringify({ page: location.href, left: scrollX, top: scrollY }));

  const returnToPlace = () => {
    const { page, left, top } = JSON.parse(sessionStorage.getItem(placeKey) ?? "{}");
    if (page === location.href) {
      scrollTo({ left, top, behavior: "instant" });
    }
  };

  const element = (name, text, ...inside) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.append(...inside);
    return made;
  };

  // Problems quote clippings, which may hold anything: they are text and never become markup.
  const row = ({ place, what, remedy }) => element("li", "", element("b", place), element("span", ` ${what} ${remedy}`));

  const panelOf = (problems, told) => {
    const style = new CSSStyleSheet();
    style.replaceSync(`
      section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 40vh; overflow: auto; margin: 0;
        padding: .75rem 1rem; font: 14px/1.5 system-ui, sans-serif; color: #fff; background: #8b1a10; border-top: 2px solid #fff; }
      section.advice { background: #33414d; }
      header { display: flex; justify-content: space-between; gap: 1rem; }
      ul { margin: .5rem 0 0; padding: 0; list-style: none; }
      li { margin: .25rem 0; overflow-wrap: anywhere; }
      b { font: 13px/1.5 ui-monospace, monospace; }
      button { min-width: 44px; min-height: 32px; font: inherit; color: inherit; background: none; border: 1px solid; cursor: pointer; }`);
    const host = document.createElement("div");
    host.id = "digest-problems";
    const close = element("button", "Close");
    close.type = "button";
    close.addEventListener("click", () => {
      sessionStorage.setItem(closedKey, told);
      host.remove();
    });
    const isAdvice = problems.every(problem => problem.advice);
    const title = isAdvice ? `To look at: ${problems.length}` : `Problems: ${problems.length}`;
    const section = element(
      "section", "", element("header", "", element("strong", title), close), element("ul", "", ...problems.map(row)));
    section.setAttribute("role", "status");
    section.classList.toggle("advice", isAdvice);
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    root.append(section);
    return host;
  };

  const show = problems => {
    const told = JSON.stringify(problems);
    panel?.remove();
    panel = null;
    if (problems.length > 0 && sessionStorage.getItem(closedKey) !== told) {
      panel = panelOf(problems, told);
      document.body.append(panel);
    }
  };

  const hear = ({ data }) => {
    const { issue, problems } = JSON.parse(data);
    if (issue === shown) {
      show(problems);
    } else {
      stop();
      keepPlace();
      location.reload();
    }
  };

  // A browser opens only six connections to a server, so that pages nobody looks at must not hold one.
  const stop = () => {
    news?.close();
    news = null;
  };
  const listen = () => {
    if (document.visibilityState === "visible" && news === null) {
      news = new EventSource("/__digest/events");
      news.addEventListener("message", hear);
    } else if (document.visibilityState !== "visible") {
      stop();
    }
  };

  returnToPlace();
  addEventListener("load", () => {
    returnToPlace();
    sessionStorage.removeItem(placeKey);
  });
  addEventListener("pagehide", stop);
  addEventListener("pageshow", listen);
  document.addEventListener("visibilitychange", listen);
  listen();
})();
