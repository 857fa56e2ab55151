// What the page that reads a text can do beyond its form: take a file, show that reading goes on, copy.

const form = document.getElementById("read");
const text = document.getElementById("read-text");
const file = document.getElementById("read-file");
const progress = document.getElementById("read-progress");

async function take(given) {
  if (given) text.value = await given.text();
}

/** A long text takes seconds: says so, and for how long by now. */
function showProgress(characters) {
  const began = Date.now();
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", "Reading");
  const words = document.createElement("p");
  words.className = "hint";
  const tell = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    words.textContent = `Reading ${characters.toLocaleString("en")} characters${seconds === 0 ? "" : `, for ${seconds} s`} …`;
  };
  tell();
  progress.replaceChildren(words, bar);
  return setInterval(tell, 1000);
}

let ticking;
for (const each of document.querySelectorAll("form[method=post]")) {
  each.addEventListener("submit", () => {
    // After the form has been sent, as a button that is off is no part of it.
    setTimeout(() => {
      for (const button of document.querySelectorAll("form button")) button.disabled = true;
    });
    ticking = showProgress(each.elements.text.value.length);
  });
}
// A page that comes back from the history is as it was left.
addEventListener("pageshow", () => {
  clearInterval(ticking);
  progress.replaceChildren();
  for (const button of document.querySelectorAll("form button")) button.disabled = false;
});

file.hidden = false;
file.querySelector("input").addEventListener("change", event => take(event.target.files[0]));
form.addEventListener("dragover", event => {
  event.preventDefault();
  text.classList.add("over");
});
form.addEventListener("dragleave", () => text.classList.remove("over"));
form.addEventListener("drop", event => {
  text.classList.remove("over");
  const [given] = event.dataTransfer.files;
  if (!given) return;
  event.preventDefault();
  take(given);
});

const curl = document.getElementById("as-curl");
if (curl) curl.textContent = curl.textContent.replace(curl.dataset.base, location.origin);
if (curl && navigator.clipboard) {
  const buttons = document.createElement("p");
  buttons.className = "row";
  for (const shown of document.querySelectorAll("#copies pre")) {
    const button = document.createElement("button");
    button.type = "button";
    const name = shown.getAttribute("aria-label");
    button.textContent = `Copy ${name}`;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(shown.textContent);
      button.textContent = `${name} copied`;
    });
    buttons.append(button);
  }
  document.querySelector("#copies h2").after(buttons);
}
