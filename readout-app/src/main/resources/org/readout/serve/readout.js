"use strict";
// What a page does without a round trip: dark or light, keys, passages lit together, parts that take longer. Every page
// works without it.
(() => {
  const root = document.documentElement;
  const theme = {
    get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: (value) => { try { localStorage.setItem("theme", value); } catch { /* not kept */ } },
  };
  if (theme.get()) root.dataset.theme = theme.get();

  const dark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;

  function turn() {
    root.dataset.theme = dark() ? "light" : "dark";
    theme.set(root.dataset.theme);
  }

  // Rows: j and k move, o opens what the row rests on.
  let row = null;
  function step(by) {
    const rows = [...document.querySelectorAll(".rows tbody tr")].filter((one) => one.offsetParent !== null);
    if (!rows.length) return;
    const at = Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + by));
    if (row) row.classList.remove("at");
    row = rows[at];
    row.classList.add("at");
    const link = row.querySelector("a");
    if (link) link.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  // Passages of a document: n and p move.
  let place = -1;
  function passage(by) {
    const all = [...document.querySelectorAll(".text .c")];
    if (!all.length) return;
    place = (place + by + all.length) % all.length;
    light(all[place].dataset.i);
    all[place].scrollIntoView({ block: "center" });
  }

  function light(ids) {
    document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
    if (!ids) return;
    const wanted = new Set(ids.split(" "));
    document.querySelectorAll("[data-i]").forEach((one) => {
      if (one.dataset.i.split(" ").some((id) => wanted.has(id))) one.classList.add("lit");
    });
  }

  const keys = {
    "/": () => document.getElementById("search").focus(),
    g: () => document.getElementById("go-a").focus(),
    h: () => document.querySelector(".brand").click(),
    v: () => document.getElementById("nav-verify").click(),
    j: () => step(1),
    k: () => step(-1),
    o: () => row && row.querySelector("a") && row.querySelector("a").click(),
    n: () => passage(1),
    p: () => passage(-1),
    d: turn,
    "?": () => document.getElementById("sheet").showModal(),
  };

  async function load(part) {
    try {
      const answer = await fetch(part.dataset.part, { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const held = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      part.replaceChildren(...page.body.childNodes);
      // Who had come to a link in it by the keyboard stays there.
      const same = held && [...part.querySelectorAll("a")].find((one) => one.getAttribute("href") === held);
      if (same) same.focus({ preventScroll: true });
    } catch { /* the link that stands there leads to the same */ }
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.getElementById("theme").addEventListener("click", turn);
    document.getElementById("keys").addEventListener("click", () => document.getElementById("sheet").showModal());
    document.addEventListener("keydown", (event) => {
      // A sheet just closed may hold the focus until the next frame is drawn.
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog[open]")) return;
      const act = keys[event.key];
      if (act) {
        event.preventDefault();
        act();
      }
    });
    const lit = (event) => {
      const one = event.target.closest && event.target.closest("[data-i]");
      light(one ? one.dataset.i : "");
    };
    if (document.querySelector(".reader")) {
      document.addEventListener("pointerover", lit);
      document.addEventListener("focusin", lit);
    }
    // One after the other: what is worked out for the first serves the next.
    (async () => {
      for (const part of document.querySelectorAll("[data-part]")) await load(part);
    })();
    // A name typed once is offered again, in this browser alone.
    document.querySelectorAll("[data-keep]").forEach((field) => {
      try { field.value = field.value || localStorage.getItem(field.dataset.keep) || ""; } catch { return; }
      field.addEventListener("change", () => localStorage.setItem(field.dataset.keep, field.value));
    });
  });
})();
