import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@thidua/base/identifiers";
import { openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

/* Whoever reads the logs need not be one who may read the records. */

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let server: RunningSubgraph;
let librarian: { authorization: string };
const directory = mkdtempSync(join(tmpdir(), "thidua-faults-"));
const shelfId = newId();
const lines: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase(library.database);
  const em = database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
  await em.flush();
  await em.execute('alter table "library"."book" add constraint "book_weight_check" check ("weight" > 0)');
  const keys = await openDevelopmentKeys(directory);
  librarian = { authorization: `Bearer ${await keys.sign({ roles: ["PROVINCE_ADMIN"] })}` };
  server = await startSubgraph(library, database, {
    logStream: { write: (line) => void lines.push(line) },
    tokens: keys.verifier,
  });
});
afterAll(async () => {
  await server.stop();
  await database.close();
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  lines.length = 0;
});

async function codeOf(query: string, variables: object): Promise<string | undefined> {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...librarian },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

const add = "mutation ($input: AddBookInput!) { addBook(input: $input) { book { id } userErrors { code } } }";

it("a fault is logged with the database's message, and without the values of the row", async () => {
  const input = { title: "Chuyện riêng", price: 7_654_321, weight: -5, shelfId };
  expect(await codeOf(add, { input })).toBe("INTERNAL_ERROR");
  const log = lines.join("");
  expect(log).toContain("book_weight_check");
  expect(log).toContain("at ");
  expect(log).not.toContain("Chuyện riêng");
  expect(log).not.toContain("7654321");
  expect(log).not.toContain(shelfId);
});

it("operation names are truncated in logs", async () => {
  const name = "Long".repeat(100_000);
  expect(await codeOf(`query ${name} { books { nothing } }`, {})).toBe("GRAPHQL_VALIDATION_FAILED");
  expect(await codeOf(`query ${name} { fault }`, {})).toBe("INTERNAL_ERROR");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(5_000);
});

it.each([
  [
    "a filter in TCVN3",
    "query ($of: String) { books(filter: { title: { eq: $of } }) { totalCount } }",
    { of: "Riªng t\u00ad" },
  ],
  ["an unknown shelf's id that is none", add, { input: { title: "a", shelfId: "Riêng" } }],
])("%s is the caller's error: it has a code, and the log no values", async (_, query, variables) => {
  expect(await codeOf(query, variables)).toMatch(/^(LEGACY_ENCODING|MALFORMED_ID)$/);
  const log = lines.join("");
  expect(log).toContain("operation answered with errors");
  expect(log).not.toMatch(/Ri[êª]ng/);
  expect(log).not.toContain('"level":50');
});
