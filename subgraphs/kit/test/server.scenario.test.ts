import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { newId } from "@thidua/base/identifiers";
import { openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let server: RunningSubgraph;
/** The headers of a caller who may write. */
let librarian: { authorization: string };
const directory = mkdtempSync(join(tmpdir(), "thidua-server-"));
const shelfId = newId();

beforeAll(async () => {
  database = await openTestDatabase(library.database);
  const em = database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
  await em.flush();
  const keys = await openDevelopmentKeys(directory);
  librarian = { authorization: `Bearer ${await keys.sign({ roles: ["PROVINCE_ADMIN"] })}` };
  server = await startSubgraph(library, database, { logLevel: "silent", tokens: keys.verifier });
});
afterAll(async () => {
  await server.stop();
  await database.close();
  rmSync(directory, { recursive: true });
});

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return {
    response,
    body: (await response.json()) as {
      data?: { [name: string]: never };
      errors?: { message: string; extensions: { code: string } }[];
    },
  };
}

const add =
  "mutation ($input: AddBookInput!) { addBook(input: $input) { book { id title } userErrors { code message field } } }";

describe("a subgraph", () => {
  it("reports that it runs and is ready", async () => {
    const base = new URL(server.url).origin;
    expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ status: "ok", service: "library" });
    expect(await (await fetch(`${base}/readyz`)).json()).toEqual({ status: "ready", service: "library" });
  });

  it("is ready without the summary of its statistics, and says that it is missing", async () => {
    const execute = (sql: string) => database.fork().execute<{ name: string }[]>(sql);
    const tables = await execute(
      `select "tablename" as "name" from pg_tables where "tablename" like 'statistics_of_book_%'`,
    );
    expect(tables.length).toBeGreaterThan(1);
    for (const { name } of tables) await execute(`alter table "library"."${name}" rename to "old_${name}"`);
    const response = await fetch(new URL("/readyz", server.url));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ...{ status: "ready", service: "library" },
      warnings: [{ code: "STATISTICS_SUMMARY_MISSING", tables: ["book"] }],
    });
    for (const { name } of tables) await execute(`alter table "library"."old_${name}" rename to "${name}"`);
    expect(await (await fetch(new URL("/readyz", server.url))).json()).toEqual({ status: "ready", service: "library" });
  });

  it("accepts a request ID, and replaces a malformed one", async () => {
    const kept = await ask("{ shelves { name } }", {}, { "x-request-id": "portal-42" });
    expect(kept.response.headers.get("x-request-id")).toBe("portal-42");
    const made = await ask("{ shelves { name } }", {}, { "x-request-id": "<script>" });
    expect(made.response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("writes in one transaction: a refused input leaves no record, and the reason is in both languages", async () => {
    const heavy = { input: { title: "Từ điển", weight: 9_000, shelfId } };
    const vietnamese = await ask(add, heavy, librarian);
    expect(vietnamese.body.data?.addBook).toEqual({
      book: null,
      userErrors: [{ code: "BOOK_TOO_HEAVY", message: "Sách nặng quá 5000 gam", field: ["weight"] }],
    });
    const english = await ask(add, heavy, { ...librarian, "accept-language": "en-GB,en;q=0.9,vi;q=0.1" });
    expect(english.body.data?.addBook).toMatchObject({
      userErrors: [{ message: "The book is heavier than 5000 grams" }],
    });
    expect((await ask("{ books { totalCount } }")).body.data).toEqual({ books: { totalCount: 0 } });
  });

  it("refuses a date that does not exist with a code of its own, in a variable and in a literal", async () => {
    const variable = await ask(add, { input: { title: "A", printedOn: "2020-04-31", shelfId } });
    expect(variable.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining("không phải là ngày có thật"),
      extensions: { code: "INVALID_DATE" },
    });
    const literal = await ask(
      `mutation { addBook(input: { title: "A", printedOn: "2020-04-31", shelfId: "${shelfId}" }) { book { id } } }`,
      {},
      { "accept-language": "en" },
    );
    expect(literal.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining("is not a date that exists"),
      extensions: { code: "INVALID_DATE" },
    });
  });

  it("discloses nothing about a fault but a sentence and a code", async () => {
    const { body } = await ask("{ fault }");
    expect(JSON.stringify(body)).not.toMatch(/10\.0\.0\.7|vault|stack/);
    expect(body.errors?.[0]?.extensions).toEqual({ code: "INTERNAL_ERROR" });
  });

  it("answers a syntax error and an unknown field in Vietnamese, followed by the English details", async () => {
    expect((await ask("{ books {")).body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Câu truy vấn sai cú pháp \(/),
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
    expect((await ask("{ book5 }")).body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Câu truy vấn không hợp lệ/),
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  it("answers null in a list with its path, in Vietnamese unless English is asked for", async () => {
    const query = "{ books(filter: { weight: { in: [20, null] } }) { totalCount } }";
    const [vietnamese, english] = await Promise.all([ask(query), ask(query, {}, { "accept-language": "en" })]);
    const extensions = { code: "BAD_USER_INPUT", argument: "filter.weight.in.1" };
    expect(vietnamese.response.status).toBe(400);
    expect(vietnamese.body.errors).toEqual([
      {
        message:
          "Dữ liệu đầu vào không hợp lệ: filter.weight.in.1: cần một giá trị kiểu Int!, không phải giá trị trống",
        locations: [{ line: 1, column: 38 }],
        extensions,
      },
    ]);
    expect(english.body.errors).toMatchObject([
      { message: 'filter.weight.in.1: Expected value of type "Int!", found null.', extensions },
    ]);
    const byVariable = await ask("query ($filter: BookFilter) { books(filter: $filter) { totalCount } }", {
      filter: { weight: { in: [20, null] } },
    });
    expect(byVariable.body.errors).toMatchObject([
      {
        message:
          "Dữ liệu đầu vào không hợp lệ: biến $filter (filter.weight.in[1]): giá trị kiểu Int! không được để trống",
        extensions: { code: "BAD_USER_INPUT", argument: "$filter.weight.in.1" },
      },
    ]);
  });

  it("without a verifier refuses every token, before anything else of the request", async () => {
    const open = await startSubgraph(library, database, { logLevel: "silent" });
    const send = (query: string, headers: object) =>
      fetch(open.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query }),
      });
    const refused = await send("{ not even graphql", librarian);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "TOKEN_KEY_UNKNOWN" } }] });
    expect((await send("{ books { totalCount } }", {})).status).toBe(200);
    await open.stop();
  });

  it("refuses a page's simple request (CSRF), also with a token that is not valid", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    for (const authorization of [undefined, "Bearer x"]) {
      const response = await fetch(`${server.url}?query={books{totalCount}}`, {
        headers: { "content-type": "text/plain", ...(authorization && { authorization }) },
      });
      expect(response.status).toBe(400);
    }
    await setImmediate();
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  it("reports that it is not ready while migrations are pending", async () => {
    const empty = await openTestDatabase({ ...library.database, migrations: [] });
    const waiting = await startSubgraph(
      library,
      { ...empty, pendingMigrations: async () => ["initial"] },
      { logLevel: "silent" },
    );
    const response = await fetch(new URL("/readyz", waiting.url));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reason: "MIGRATIONS_PENDING", pending: ["initial"] });
    await waiting.stop();
    await empty.close();
  });
});

describe("an operation whose text is known is answered as the first time", () => {
  const english = { "accept-language": "en" };
  const byId = "query ($id: ID!) { shelf: shelves { name books(first: 1) { totalCount } } book(id: $id) { title } }";
  const two = "query One { shelves { name } } query Two { books { totalCount } }";
  const cases: [string, object, Record<string, string>?][] = [
    ["with data", { query: "{ shelves { id name } }" }],
    ["with variables and a name", { query: `query Known${byId.slice(5)}`, variables: { id: newId() } }],
    ["with null for variables and name", { query: "{ shelves { id } }", variables: null, operationName: null }],
    ["of two by its name", { query: two, operationName: "Two" }],
    ["of two without a name", { query: `${two} # without` }],
    ["of two by another name", { query: `${two} # other`, operationName: "Three" }],
    ["with a fault", { query: "{ fault shelves { name } }" }],
    ["with a fault, in English", { query: "{ fault }" }, english],
    ["with a malformed ID", { query: byId, variables: { id: "x" } }],
    ["with a variable too few", { query: `${byId} # without` }, english],
    ["with a variable of another type", { query: `${byId} # typed`, variables: { id: [1, 2] } }],
    ["with variables that are a list", { query: `${byId} # list`, variables: [1] }],
    ["with a mutation that is refused", { query: add, variables: { input: { title: "A", weight: 1, shelfId } } }],
    ["with extensions", { query: "{ shelves { name id } }", extensions: { persistedQuery: { version: 2 } } }],
    ["for a client that says nothing of what it accepts", { query: "{ a: shelves { id } }" }, { accept: "" }],
    ["for the gateway", { query: "{ b: shelves { id } }" }, { accept: "application/json" }],
    ["for GraphQL over HTTP", { query: "{ c: shelves { id } }" }, { accept: "application/graphql-response+json" }],
    ["for a client that accepts nothing of it", { query: "{ d: shelves { id } }" }, { accept: "text/html" }],
    ["for a token that is not valid", { query: "{ e: shelves { id } }" }, { authorization: "Bearer x" }],
    ["for a librarian", { query: "{ f: shelves { id } }" }, { "x-request-id": "librarian" }],
  ];

  async function send(body: object, headers: Record<string, string>) {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    const { date, "x-request-id": requestId, ...rest } = Object.fromEntries(response.headers);
    return { status: response.status, headers: rest, text: await response.text() };
  }

  it.each(cases)("%s", async (_, body, headers = {}) => {
    const first = await send(body, headers);
    for (let time = 0; time < 2; time += 1) expect(await send(body, headers)).toEqual(first);
    // A text that an invalid token came with is not known yet.
    if ("authorization" in headers) {
      const known = await send(body, {});
      expect(known.status).toBe(200);
      expect(await send(body, headers)).toEqual(first);
      expect(await send(body, librarian)).toEqual(known);
    }
  });

  it("writes once, also if Apollo Server formats an error beside what is written", async () => {
    const query = `mutation ($input: AddBookInput!, $other: WeighBookInput!) {
      addBook(input: $input) { book { id } } weighBook(input: $other) { book { id } } }`;
    const variables = { input: { title: "Một lần", weight: 1, shelfId }, other: { id: newId(), weight: 1 } };
    const written = () => database.fork().count(Book, { title: "Một lần" });
    for (const count of [1, 2, 3]) {
      const { body } = await ask(query, variables, librarian);
      expect(body.errors).toHaveLength(1);
      expect(await written()).toBe(count);
    }
  });

  it("is logged with its name and how long it took, also if Apollo Server formats its errors", async () => {
    const lines: { [name: string]: unknown }[] = [];
    const logged = await startSubgraph(library, database, {
      logLevel: "debug",
      logStream: { write: (line) => lines.push(JSON.parse(line)) },
    });
    const ask = (query: string) =>
      fetch(logged.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
    const logLines: unknown[] = [];
    for (const query of ["query Shelves { shelves { name } }", "query Fault { fault }"])
      for (let time = 0; time < 2; time += 1) {
        await ask(query);
        const { operation, errorCodes, milliseconds, msg } = lines.findLast(({ operation }) => operation)!;
        logLines.push({ operation, errorCodes, msg });
        expect(milliseconds).toBeGreaterThan(0);
        lines.length = 0;
      }
    await logged.stop();
    const shelves = { operation: "Shelves", errorCodes: undefined, msg: "operation answered" };
    const fault = { operation: "Fault", errorCodes: ["INTERNAL_ERROR"], msg: "operation answered with errors" };
    expect(logLines).toEqual([shelves, shelves, fault, fault]);
  });
});
