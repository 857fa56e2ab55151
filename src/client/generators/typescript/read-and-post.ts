// Reads and posts with a client that is generated as it comes: node read-and-post.js URL PASSWORD; without a password, only reads
import assert from "node:assert/strict";
import { ArticlesApi, Configuration, Quantifier, ResponseError } from "./generated/index.js";

const [basePath = "", password = ""] = process.argv.slice(2);
const articles = new ArticlesApi(new Configuration({ basePath, username: "editor", password }));
const SEED = "syria-israel-baku-talks";

await readTheSeed();
await readWithoutATime();
if (password !== "") await post();
await askForWhatIsNotThere();

async function readTheSeed() {
  const seed = await articles.getArticle({ id: SEED });
  const figure = seed.casualties?.[0];
  assert.equal(figure?.value, 1400);
  assert.equal(figure.quantifier, Quantifier.MoreThan);
  assert.equal(figure.upperBound, null);
  const { claim } = figure.evidence;
  assert.equal(seed.text.slice(claim.utf16Start, claim.utf16End), claim.exact);

  let dates = 0;
  for (let cursor: string | undefined, more = true; more; ) {
    const { items, page } = await articles.listArticleDates({ id: SEED, limit: 3, ...(cursor && { cursor }) });
    dates += items.length;
    cursor = page.next ?? undefined;
    more = cursor !== undefined;
  }
  assert.equal(dates, seed.dates?.length);
  assert.equal((await articles.listArticleCasualties({ id: SEED })).items.length, 2);
}

async function readWithoutATime() {
  const articleInput = {
    headline: "Bus falls into ravine",
    body: "At least 12 people died when a bus fell into a ravine near Lima, police said.",
  };
  const read = await articles.extract({ articleInput });
  const figure = read.casualties?.[0];
  assert.equal(figure?.value, 12);
  assert.equal(figure.when.earliest, null);
  assert.equal(figure.when.latest, null);
  assert.equal(read.published ?? null, null);
  assert.equal(read.stored, null);
}

async function post() {
  const stored = await articles.postArticle({
    articleInput: {
      headline: "Storm hits Suva, says typescript",
      paragraphs: ["SUVA, Fiji — At least 12 people were hurt on Monday."],
      published: "2025-03-11",
      dateline: { words: { exact: "SUVA, Fiji" } },
    },
  });
  try {
    assert.deepEqual(stored.published?.earliest, new Date("2025-03-11"));
    assert.equal(stored.dateline?.verbatim, "SUVA, Fiji");
    assert.deepEqual(stored.dates?.[0]?.earliest, new Date("2025-03-10"));
    assert.deepEqual(await articles.getArticle({ id: stored.id }), stored);
  } finally {
    await articles.deleteArticle({ id: stored.id });
  }
}

async function askForWhatIsNotThere() {
  await assert.rejects(articles.getArticle({ id: "no-such-article" }), (error: unknown) => {
    assert.ok(error instanceof ResponseError);
    assert.equal(error.response.status, 404);
    return true;
  });
}
