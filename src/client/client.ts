import createClient, { type Client, type ClientOptions, type FetchOptions, type FetchResponse } from "openapi-fetch";
import type { paths, Problem } from "./schema.js";

export type * from "./schema.js";

type Method = "get" | "post" | "put" | "patch" | "delete";
/** What can be asked for by a method. */
type Path<M extends Method> = { [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never }[keyof paths];
type Media = "application/json" | "application/problem+json";

/** A body in JSON, where the operation takes one. */
type Body<O> = O extends { requestBody: { content: { "application/json": infer B } } } ? { body: B } : { body?: never };

/**
 * What a request takes. Only JSON is typed, so the other forms are not to be asked for or sent here.
 *
 * openapi-fetch's own type takes any key beside those it knows: `{ limit: 2, atleast: 1 }` would compile.
 */
type Ask<O> = Omit<FetchOptions<O>, "parseAs" | "body" | "bodySerializer"> & Body<O> & {
  params?: { query?: { format?: "json" } };
};

type Operation<P extends keyof paths, M extends Method> = paths[P][M];

/** Asks, and answers with `data` or `error`. */
type Asking<M extends Method> = <P extends Path<M>>(
  path: P,
  ...ask: Partial<Ask<Operation<P, M>>> extends Ask<Operation<P, M>>
    ? [Ask<Operation<P, M>>?]
    : [Ask<Operation<P, M>>]
) => Promise<FetchResponse<Operation<P, M> & object, object, Media>>;

export interface DatelineClient extends Pick<Client<paths, Media>, "use" | "eject"> {
  /** A 304 has neither `data` nor `error`: see `ifChanged`. */
  GET: Asking<"get">;
  POST: Asking<"post">;
  PUT: Asking<"put">;
  PATCH: Asking<"patch">;
  DELETE: Asking<"delete">;
}

export type DatelineOptions = Omit<
  ClientOptions,
  "baseUrl" | "querySerializer" | "bodySerializer" | "pathSerializer"
>;

/** A client of the Dateline at an address, such as `http://localhost:8080`. */
export function createDateline(baseUrl: string, options?: DatelineOptions): DatelineClient {
  return createClient<paths, Media>({
    ...options,
    baseUrl,
    // `include=people,dates`: a parameter that is given twice is refused.
    querySerializer: { array: { style: "form", explode: false } },
    // The compiler cannot relate the two types of each method; what they take and answer at run time is the same.
  }) as unknown as DatelineClient;
}

/** An answer that is no success. */
export class DatelineError extends Error {
  override readonly name = "DatelineError";
  readonly status: number;

  constructor(
    readonly response: Response,
    /** Why (RFC 9457); undefined where something else than Dateline answered, such as a proxy. */
    readonly problem: Problem | undefined,
  ) {
    super(problem?.detail ?? `${response.url} was answered with ${response.status} ${response.statusText}`);
    this.status = response.status;
  }
}

/** What `GET` answers. */
type Answer<T> = { data?: T; error?: unknown; response: Response };

type Page<T> = { items: T[]; page: { next: string | null } };

/** The data of an answer; throws a `DatelineError` where there is none. */
export async function ok<T>(asked: PromiseLike<Answer<T>>): Promise<T> {
  return dataOf(await asked);
}

/** The data with its `ETag`, or null where the tag that was sent as `If-None-Match` still holds (304). */
export async function ifChanged<T>(asked: PromiseLike<Answer<T>>): Promise<{ data: T; etag: string | null } | null> {
  const answer = await asked;
  if (answer.response.status === 304) return null;
  return { data: dataOf(answer), etag: answer.response.headers.get("ETag") };
}

/** All rows of a list, page after page: `rows(page => dateline.GET(path, { params: { query: { ...page } } }))`. */
export async function* rows<T>(ask: (page: { cursor?: string }) => PromiseLike<Answer<Page<T>>>): AsyncGenerator<T> {
  for (let cursor: string | null = null; ; ) {
    const { items, page }: Page<T> = await ok(ask(cursor === null ? {} : { cursor }));
    yield* items;
    if (page.next === null) return;
    cursor = page.next;
  }
}

function dataOf<T>({ data, error, response }: Answer<T>): T {
  if (response.ok) return data as T;
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  throw new DatelineError(response, isProblem ? (error as Problem) : undefined);
}
