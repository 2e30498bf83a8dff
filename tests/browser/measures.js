// What axe misses. Each function gives a list of what is wrong, in words; an empty list is good.
// The browser runs this before each page, outside the page's own policy.

const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";

function nameOf(element) {
  const text = (element.innerText || element.value || element.id || "").trim().replace(/\s+/g, " ").slice(0, 40);
  const name = element.className && element.className.baseVal === undefined ? "." + element.className.split(" ").join(".") : "";
  return `${element.tagName.toLowerCase()}${name} "${text}"`;
}

function shown(element) {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
}

// For screen readers alone: a box of one pixel.
function unseen(element) {
  return Boolean(element.closest(".vh"));
}

function controls() {
  return [...document.querySelectorAll(CONTROLS)].filter(shown);
}

// 1.4.10, 1.4.4: nothing sticks out sideways. Names the elements that do.
function sticksOut() {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const out = [...document.querySelectorAll("body *")].filter((e) => shown(e) && e.getBoundingClientRect().right > page.clientWidth + 0.5);
  const innermost = out.filter((e) => !out.some((other) => other !== e && e.contains(other)));
  return [`${page.scrollWidth} > ${page.clientWidth}`, ...innermost.slice(0, 6).map((e) => `${nameOf(e)} ends at ${Math.round(e.getBoundingClientRect().right)}`)];
}

// 1.4.12: no text is cut off by a box that hides what does not fit.
function cutOff() {
  return [...document.querySelectorAll("body *:not(svg, svg *, input, select)")].filter((e) => {
    const style = getComputedStyle(e);
    const hides = (value) => value === "hidden" || value === "clip";
    if (unseen(e) || !shown(e) || !e.innerText?.trim()) return false;
    return (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
  }).map((e) => `${nameOf(e)} holds ${e.scrollWidth} x ${e.scrollHeight} in ${e.clientWidth} x ${e.clientHeight}`);
}

// 2.5.8: 24 px each way, except a link in a line of other words. A control and its label are one target.
function smallTargets() {
  return controls().filter((e) => !unseen(e) && !insideText(e)).map((e) => [e, targetBox(e)])
    .filter(([, box]) => box.width < 24 || box.height < 24)
    .map(([e, box]) => `${nameOf(e)} ${Math.round(box.width)} x ${Math.round(box.height)}`);
}

function targetBox(element) {
  const boxes = [element, ...(element.labels || [])].map((e) => e.getBoundingClientRect());
  return boxes.reduce((most, box) => (box.width * box.height > most.width * most.height ? box : most));
}

function insideText(element) {
  if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
  let block = element.parentElement;
  while (getComputedStyle(block).display === "inline") block = block.parentElement;
  return [...block.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
}

// 1.4.6: axe leaves a text alone when a stretched link lies over it. Here only the boxes around it count.
function faintText() {
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || unseen(element) || !shown(element)) continue;
    const style = getComputedStyle(element), size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 4.5 : 7;
    const ratio = contrast(style.color, behind(element));
    if (ratio < least) found.add(`${nameOf(element)} ${ratio.toFixed(2)} < ${least}`);
  }
  return [...found];
}

// 1.4.11: a box to write in shows its edge.
function faintEdges() {
  return [...document.querySelectorAll("input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea")].filter(shown)
    .map((e) => [e, contrast(getComputedStyle(e).borderTopColor, behind(e.parentElement))])
    .filter(([, ratio]) => ratio < 3).map(([e, ratio]) => `${nameOf(e)} ${ratio.toFixed(2)} < 3`);
}

function channels(colour) {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return { red, green, blue, alpha };
}

function behind(element) {
  for (let e = element; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor;
    if (channels(colour).alpha === 1) return colour;
  }
  return "rgb(255, 255, 255)";
}

function contrast(one, other) {
  const light = (colour) => {
    const { red, green, blue } = channels(colour);
    const linear = [red, green, blue].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

// Paper is white, whatever colour stands behind a text on a screen.
function faintOnPaper() {
  const found = new Set();
  for (const e of document.querySelectorAll("body *")) {
    const says = [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (says && shown(e) && !unseen(e) && contrast(getComputedStyle(e).color, "rgb(255, 255, 255)") < 4.5) found.add(nameOf(e));
  }
  return [...found];
}

// 4.1.1 as was: one element to an id, and one element for each id that is pointed at.
function brokenIds() {
  const ids = [...document.querySelectorAll("[id]:not(svg *)")].map((e) => e.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `twice: ${id}`);
  const lost = ["for", "list", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((e) => e.getAttribute(name).split(/\s+/)).filter((id) => !ids.includes(id)));
  return [...twice, ...lost.map((id) => `nowhere: ${id}`)];
}

// The four numbers at the top of a page: a line in its bar, or buttons above its heading; targets of 48 px, in sight.
function numbersAtTop() {
  const all = document.querySelector(".four--bar, .four--buttons"), links = all ? [...all.querySelectorAll("a[href]")] : [];
  if (links.length !== 4) return [`${links.length} numbers`];
  const heading = document.querySelector("h1").getBoundingClientRect(), height = all.getBoundingClientRect().height;
  const wrong = links.filter((e) => {
    const box = e.getBoundingClientRect(), top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return box.width < 48 || box.height < 48 || box.bottom > Math.min(innerHeight, heading.top) || !e.contains(top);
  }).map(nameOf);
  return all.matches(".four--bar") && height > 56 ? [`${Math.round(height)} px high`, ...wrong] : wrong;
}

// How high everything is that stands before what a page is about.
function headHeight() {
  return Math.round(document.querySelector("main").getBoundingClientRect().top);
}

// On paper one list says the four numbers: the footer's, or one of the page itself.
function numbersOnPaper() {
  const lists = [...document.querySelectorAll("[data-numbers], .four")].filter(shown);
  if (lists.length !== 1) return [`${lists.length} lists`];
  return [...document.querySelectorAll(".four--foot b")].map((e) => e.textContent).filter((number) => !lists[0].innerText.includes(number));
}

// 3.2.6: how many controls come before the link to urgent help.
function placeOfHelp() {
  return [...document.querySelectorAll(CONTROLS)].findIndex(
    (e) => e.textContent.trim() === "Urgent help" || (e.getAttribute("href") || "").endsWith("/urgent-help/"),
  );
}

// Where a person is who goes by keyboard: null at the end of the page.
function stopHere() {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e), box = e.getClientRects()[0];
  const inset = 3, middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const points = [[middle.x, middle.y], [middle.x, box.top + inset], [middle.x, box.bottom - inset], [box.left + inset, middle.y], [box.right - inset, middle.y]];
  const covered = points.filter(([x, y]) => { const top = document.elementFromPoint(x, y); return !top || !(e === top || e.contains(top)); });
  const around = behind(e.parentElement);
  const ring = Math.max(contrast(style.outlineColor, around), ...(style.boxShadow.match(/rgba?\([^)]*\)/g) || []).map((colour) => contrast(colour, around)));
  return {
    number: controls().indexOf(e), words: nameOf(e), top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left,
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, covered: covered.length, ring,
  };
}

function countControls() {
  return controls().length;
}

window.measures = {
  sticksOut, cutOff, smallTargets, faintText, faintEdges, faintOnPaper, brokenIds, placeOfHelp, numbersAtTop, headHeight, numbersOnPaper, stopHere, countControls,
};
