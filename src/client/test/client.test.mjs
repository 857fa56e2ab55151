// The built package against a running Dateline with its built-in article, at DATELINE_URL. `tsc` reads this file too:
// where it says @ts-expect-error, the build fails unless the next line does not compile.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { createDateline, DatelineError, ifChanged, ok, rows } from "@dateline/client";

const url = process.env.DATELINE_URL;
if (!url) throw new Error("DATELINE_URL must be the address of a running Dateline");

const password = process.env.DATELINE_EDITOR_PASSWORD;

const dateline = createDateline(url);
const path = { id: "syria-israel-baku-talks" };

/** @param {Promise<unknown>} asked */
async function errorOf(asked) {
  const error = await asked.then(() => assert.fail("it was answered"), reason => reason);
  assert.ok(error instanceof DatelineError, String(error));
  return error;
}

test("each mention's words stand where JavaScript slices them", async () => {
  const { text } = await ok(dateline.GET("/api/v1/articles/{id}", { params: { path } }));
  const asked = await ok(dateline.GET("/api/v1/articles/{id}/mentions", { params: { path } }));
  let seen = 0;
  for await (const { mention } of rows(page =>
    dateline.GET("/api/v1/articles/{id}/mentions", { params: { path, query: { ...page, limit: 7 } } }))) {
    assert.equal(text.slice(mention.utf16Start, mention.utf16End), mention.exact);
    seen++;
  }
  assert.ok(seen > 7, "more than one page");
  assert.equal(seen, asked.page.total);
});

test("a figure has its value, its quantifier and its bounds", async () => {
  const { casualties = [] } = await ok(dateline.GET("/api/v1/articles/{id}", { params: { path } }));
  const c1 = casualties.find(figure => figure.id === "c1");
  assert.equal(c1?.measure, "KILLED");
  assert.equal(c1.value, 1400);
  assert.equal(c1.quantifier, "MORE_THAN");
  assert.equal(c1.lowerInclusive, false);
});

test("a walk meets every person once", async () => {
  const ids = [];
  let requests = 0;
  const people = rows(page => {
    requests++;
    return dateline.GET("/api/v1/people", { params: { query: { ...page, limit: 2 } } });
  });
  for await (const person of people) ids.push(person.id);
  const { page } = await ok(dateline.GET("/api/v1/people", { params: { query: { limit: 1 } } }));
  assert.ok(page.total > 2, "more than one page");
  assert.equal(ids.length, page.total);
  assert.equal(new Set(ids).size, page.total);
  assert.equal(requests, Math.ceil(page.total / 2));
});

test("several parts are included at once", async () => {
  const article = await ok(
    dateline.GET("/api/v1/articles/{id}", { params: { path, query: { include: ["people", "casualties"] } } }));
  assert.ok(article.people?.length);
  assert.ok(article.casualties?.length);
  assert.equal(article.places, undefined);
});

test("what is not there is a problem", async () => {
  const error = await errorOf(ok(dateline.GET("/api/v1/people/{id}", { params: { path: { id: "no-such/person" } } })));
  assert.equal(error.status, 404);
  assert.equal(error.problem?.status, 404);
  assert.equal(error.problem.type, "/problems/not-found");
  assert.equal(error.problem.instance, "/api/v1/people/no-such%2Fperson");
  assert.equal(error.message, error.problem.detail);
});

test("a misspelt filter does not compile, and is refused", async () => {
  const error = await errorOf(
    // @ts-expect-error: it is atLeast. Beside a filter that is right, openapi-fetch alone would let it pass.
    ok(dateline.GET("/api/v1/casualties", { params: { query: { limit: 2, atleast: 1000 } } })));
  assert.equal(error.status, 400);
  assert.deepEqual(error.problem?.errors?.map(({ field, value }) => ({ field, value })), [
    { field: "atleast", value: "1000" },
  ]);
});

test("a misspelt path does not compile, and is not found", async () => {
  // @ts-expect-error: it is people
  const error = await errorOf(ok(dateline.GET("/api/v1/peoples")));
  assert.equal(error.status, 404);
});

test("a text is read, and nothing is stored", async () => {
  const article = await ok(dateline.POST("/api/v1/extractions", {
    body: { headline: "Storm hits Suva", paragraphs: ["Three people died in Suva on July 4, 2025."] },
  }));
  assert.equal(article.stored, null);
  assert.equal(article.casualties?.[0]?.value, 3);
  const error = await errorOf(ok(dateline.POST("/api/v1/extractions", { body: { headline: "", paragraphs: [] } })));
  assert.equal(error.status, 400);
});

test("an editor posts and removes an article", { skip: !password && "no DATELINE_EDITOR_PASSWORD" }, async () => {
  const headers = { Authorization: `Basic ${Buffer.from(`editor:${password}`).toString("base64")}` };
  const editor = createDateline(url, { headers });
  const body = { id: "posted-by-the-client", headline: "Storm hits Suva", paragraphs: ["It blew."] };
  const written = { params: { path: { id: body.id } } };
  assert.equal((await ok(editor.POST("/api/v1/articles", { body }))).id, body.id);
  assert.equal((await editor.DELETE("/api/v1/articles/{id}", written)).response.status, 204);
  assert.equal((await errorOf(ok(dateline.DELETE("/api/v1/articles/{id}", written)))).status, 401);
});

// Only compiled, not run: the one would ask for "{id}", and the other would parse CSV as JSON.
export const refused = [
  // @ts-expect-error: {id} needs one
  () => dateline.GET("/api/v1/people/{id}"),
  // @ts-expect-error: only JSON is typed
  () => dateline.GET("/api/v1/people", { params: { query: { format: "csv" } } }),
  // @ts-expect-error: a body is needed
  () => dateline.POST("/api/v1/extractions"),
  // @ts-expect-error: only JSON is typed
  () => dateline.POST("/api/v1/extractions", { body: "Storm" }),
  // @ts-expect-error: it is headline
  () => dateline.POST("/api/v1/articles", { body: { title: "Storm", paragraphs: ["It blew."] } }),
  // @ts-expect-error: nothing is posted there
  () => dateline.POST("/api/v1/people", { body: {} }),
  // @ts-expect-error: {id} needs one
  () => dateline.DELETE("/api/v1/articles/{id}"),
];

test("what has not changed is answered 304", async () => {
  /** @param {string} [etag] */
  const ask = etag => dateline.GET("/api/v1/articles/{id}", { params: { path }, headers: { "If-None-Match": etag } });
  const first = await ifChanged(ask());
  assert.equal(first?.data.id, path.id);
  assert.ok(first.etag);

  const again = await ask(first.etag);
  assert.equal(again.response.status, 304);
  assert.equal(await ifChanged(ask(first.etag)), null);
  assert.equal((await errorOf(ok(ask(first.etag)))).status, 304);

  const other = await ifChanged(ask('"another"'));
  assert.deepEqual(other, first);
});

test("an error that is not Dateline's has no problem", async () => {
  const proxy = createServer((_, answer) => answer.writeHead(502, { "Content-Type": "text/html" }).end("<h1>Bad</h1>"));
  await new Promise(resolve => proxy.listen(0, "127.0.0.1", () => resolve(undefined)));
  try {
    const address = proxy.address();
    assert.ok(address && typeof address === "object");
    const behind = createDateline(`http://127.0.0.1:${address.port}/`);
    const error = await errorOf(ifChanged(behind.GET("/api/v1/people")));
    assert.equal(error.status, 502);
    assert.equal(error.problem, undefined);
    assert.equal(error.message, `http://127.0.0.1:${address.port}/api/v1/people was answered with 502 Bad Gateway`);
  } finally {
    proxy.close();
  }
});
