// Reads the page aloud in the browser's own voice, and shares its address: both only when somebody asks. Folded parts print open.
const button = document.querySelector("[data-listen]"), share = document.querySelector("[data-share]"), voice = window.speechSynthesis;
const say = (reading) => { button.setAttribute("aria-pressed", reading); button.lastElementChild.textContent = reading ? button.dataset.stop : button.dataset.listen; };
const stop = () => { if (voice) voice.cancel(); if (button) say(false); };
const offer = () => { if (button && voice && voice.getVoices().length) button.hidden = false; };
if (voice) { offer(); voice.addEventListener?.("voiceschanged", offer); }
if (button) button.addEventListener("click", () => {
  if (button.getAttribute("aria-pressed") === "true") return stop();
  const parts = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd)")].filter((part) => part.offsetParent && !part.querySelector("p, li, dt, dd") && !part.closest("[data-quiet], .actions, .back"));
  voice.cancel();
  for (const part of parts) { const words = new SpeechSynthesisUtterance(part.innerText); words.lang = part.closest("[lang]").lang; voice.speak(words); if (part === parts.at(-1)) words.addEventListener("end", () => say(false)); }
  say(true);
});
addEventListener("keydown", (event) => { if (event.key === "Escape") stop(); });
addEventListener("pagehide", stop);
if (share && navigator.share) { share.hidden = false; share.addEventListener("click", () => navigator.share({ url: share.dataset.share }).catch(() => {})); }
addEventListener("beforeprint", () => document.querySelectorAll("details.part, details.names").forEach((part) => { part.open = true; }));
