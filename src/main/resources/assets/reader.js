// What the pages can do beyond links and checkboxes. They work without it. It reads the public API, as any front end would.

/** Marks all pieces of the mention that the address names; the anchor alone reaches the first. */
function markTarget() {
  for (const mark of document.querySelectorAll("mark.chosen")) mark.classList.remove("chosen");
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === "") return;
  const card = document.getElementById(id)?.closest("details.subject");
  if (card) {
    card.open = true;
    markSubject(card);
  } else {
    for (const mark of marksOf(id)) mark.classList.add("chosen");
  }
}

function marksOf(id) {
  return document.querySelectorAll(`mark[data-m~="${CSS.escape(id)}"]`);
}

function markSubject(details) {
  for (const mark of document.querySelectorAll("mark.chosen")) mark.classList.remove("chosen");
  for (const link of details.querySelectorAll("a.words")) {
    for (const mark of marksOf(link.hash.slice(1))) mark.classList.add("chosen");
  }
}

/** Tells, once, in which other articles a person, a place or an organisation appears. */
async function showOtherArticles(details) {
  const card = details.querySelector(".card");
  if (!card.dataset.api || card.dataset.asked) return;
  card.dataset.asked = "yes";
  const answer = await fetch(card.dataset.api, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const { appearances } = await answer.json();
  const others = appearances.filter(each => `/articles/${each.articleId}` !== decodeURI(location.pathname));
  const title = document.createElement("h3");
  title.textContent = others.length === 0 ? "In no other article" : "Also in";
  const list = document.createElement("ul");
  for (const other of others.slice(0, 10)) {
    const link = document.createElement("a");
    link.href = `/articles/${encodeURIComponent(other.articleId)}`;
    link.textContent = other.headline;
    link.dir = "auto";
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  card.querySelector(".more").before(title, ...(others.length === 0 ? [] : [list]));
}

/** The line for a shell names the server that the page came from, and can be copied. */
function offerCurl() {
  const code = document.getElementById("curl");
  if (!code) return;
  code.textContent = `curl -s '${location.origin}${code.dataset.path.replaceAll("'", "%27")}'`;
  if (!navigator.clipboard) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  });
  code.after(button);
}

for (const details of document.querySelectorAll("details.subject")) {
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    markSubject(details);
    showOtherArticles(details).catch(() => { /* the link to all articles stands there */ });
  });
}
addEventListener("hashchange", markTarget);
markTarget();
offerCurl();
