import { newId } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undeclaredFields } from "../src/access/authorization/index.js";
import type { PublicChange } from "../src/changes/change-feed/change-page.js";
import { changeFeedResolver } from "../src/changes/change-feed/index.js";
import { buildSubgraph } from "../src/graph/federation/index.js";
import { recordFields } from "../src/model/records/index.js";
import type { SubgraphDefinition } from "../src/serve/server/index.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

const definition: SubgraphDefinition = {
  ...library,
  database: { ...library.database, feed: { isPublic: { Book: ({ isLost }: Book) => !isLost } } },
  graph: { ...library.graph, resolvers: [...library.graph.resolvers, changeFeedResolver("library")] },
};
const portal = testCaller([Role.PORTAL], null, "portal");
const auditor = testCaller([Role.AUDITOR], null, "auditor");
const shelfId = newId();
const [open, hidden] = [newId(), newId()];
let graph: TestGraph;

const changes = `query ($after: String, $first: Int, $types: [String!]) {
  libraryChanges(after: $after, first: $first, types: $types) {
    nodes { cursor changedAt type id kind changed before after } pageInfo { hasNextPage endCursor }
  }
}`;
const trail = `query ($filter: AuditFilter, $first: Int, $after: String) {
  libraryAuditTrail(filter: $filter, first: $first, after: $after) {
    nodes { changedAt actor operation requestId transactionId type id kind before after } pageInfo { hasNextPage endCursor }
  }
}`;

beforeAll(async () => {
  graph = await openTestGraph(definition);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá" });
  await em.flush();
  const bookOf = (id: string, title: string, isLost: boolean) =>
    em.create(Book, { ...recordFields({}, { id }), title, titleSortKey: title, price: 77_000, isLost, shelfId });
  const book = bookOf(open, "Công khai", false);
  const secret = bookOf(hidden, "Kín", true);
  await em.flush();
  for (const change of [
    () => Object.assign(book, { title: "Công khai 2", price: 88_000 }),
    () => Object.assign(book, { isLost: true }),
    () => Object.assign(book, { title: "Mất", price: 99_000 }),
    () => Object.assign(secret, { title: "Kín 2" }),
    () => Object.assign(secret, { isLost: false }),
  ]) {
    change();
    await em.flush();
  }
  const editor = graph.as(testCaller([Role.EDITOR], null, "lan"));
  const [row] = await em.execute(`select version from library.book where id = '${hidden}'`);
  await editor.data(`mutation ($input: WeighBookInput!) { weighBook(input: $input) { userErrors { code } } }`, {
    input: { id: hidden, weight: 5, expectedVersion: row?.version },
  });
});
afterAll(() => graph.close());

describe("the changes of a subgraph", () => {
  it("show a portal records that were or are public, with public values alone", async () => {
    const { libraryChanges: page } = await graph.as(portal).data(changes, { first: 100 });
    const seen = page.nodes.map(({ type, id, kind, changed, before, after }: PublicChange) => ({
      type,
      id,
      kind,
      changed: [...changed].sort(),
      before,
      after,
    }));
    const always = ["updatedAt", "version"];
    expect(seen).toMatchObject([
      { type: "Shelf", id: shelfId, kind: "CREATED", before: null, after: { name: "Giá" } },
      { type: "Book", id: open, kind: "CREATED", before: null, after: { title: "Công khai", shelfId } },
      {
        type: "Book",
        id: open,
        kind: "UPDATED",
        changed: ["title", ...always],
        before: { title: "Công khai" },
        after: { title: "Công khai 2" },
      },
      { type: "Book", id: open, kind: "DELETED", changed: always, after: null },
      { type: "Book", id: hidden, kind: "CREATED", before: null, after: { title: "Kín 2", shelfId } },
      { type: "Book", id: hidden, kind: "UPDATED", changed: [...always, "weight"].sort(), after: { weight: 5 } },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/price|77000|88000|99000|isLost|SortKey|"Mất"|"Kín"|"lan"/);
    expect(page.pageInfo).toEqual({ hasNextPage: false, endCursor: expect.any(String) });
  });

  it("continue from any cursor, also past hidden records", async () => {
    const read: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { libraryChanges: page } = await graph.as(portal).data(changes, { after, first: 1, types: ["Book"] });
      read.push(...page.nodes.map(({ kind }: { kind: string }) => kind));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(read).toEqual(["CREATED", "UPDATED", "DELETED", "CREATED", "UPDATED"]);
    const end = await graph.as(portal).data(changes, { after });
    expect(end.libraryChanges).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: after } });
  });

  it("cost two statements a page", async () => {
    expect((await graph.as(portal).recorded(changes)).statements).toHaveLength(2);
  });

  it.each([
    [anonymous, {}, "UNAUTHENTICATED"],
    [testCaller([Role.SERVICE]), {}, "FORBIDDEN"],
    [portal, { after: "x" }, "MALFORMED_CURSOR"],
    [portal, { first: 201 }, "PAGE_SIZE_OUT_OF_RANGE"],
    [portal, { types: ["Organisation"] }, "UNKNOWN_CHANGE_TYPE"],
  ])("refuse %o with %o: %s", async (caller, variables, code) => {
    const answer = await graph.as(caller).execute(changes, variables);
    expect(answer.data).toEqual({ libraryChanges: null });
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});

describe("the audit trail", () => {
  const audit = async (filter: object | null, more: object = {}) =>
    (await graph.as(auditor).data(trail, { filter, first: 100, ...more })).libraryAuditTrail;

  it("shows an auditor who changed what, when, by which request, before and after, newest first", async () => {
    const [last] = (await audit(null)).nodes;
    expect(last).toMatchObject({
      actor: "lan",
      operation: "weighBook",
      requestId: "test",
      type: "Book",
      id: hidden,
      kind: "UPDATED",
      before: { weight: null },
      after: { weight: 5 },
      transactionId: expect.stringMatching(/^\d+$/),
    });
    expect((await audit(null)).nodes.at(-1)).toMatchObject({
      actor: "system",
      operation: null,
      type: "Shelf",
      kind: "CREATED",
    });
  });

  it("is filtered by each of its fields", async () => {
    const count = async (filter: object) => (await audit(filter)).nodes.length;
    const all = await count({});
    expect(await count({ actor: { eq: "lan" } })).toBe(1);
    expect(await count({ actor: { in: ["lan", "minh"] } })).toBe(1);
    expect(await count({ operation: { isNull: true } })).toBe(all - 1);
    expect(await count({ operation: { isNull: false }, requestId: { eq: "test" } })).toBe(1);
    expect(await count({ type: { eq: "Shelf" } })).toBe(1);
    expect(await count({ id: { in: [open] } })).toBe(4);
    expect(await count({ id: { eq: hidden }, kind: { eq: "UPDATED" } })).toBe(3);
    expect(await count({ kind: { in: ["CREATED"] } })).toBe(3);
    expect(await count({ changedAt: { gt: "2100-01-01T00:00:00Z" } })).toBe(0);
    expect(await count({ changedAt: { gte: "2000-01-01T00:00:00Z", lt: "2100-01-01T00:00:00Z" } })).toBe(all);
  });

  it("is read by pages", async () => {
    const all = (await audit(null)).nodes;
    const read: unknown[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Awaited<ReturnType<typeof audit>> = await audit(null, { first: 2, after });
      read.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(read).toEqual(all);
  });

  it.each(Object.values(Role).filter((role) => role !== Role.AUDITOR))("is not for %s", async (role) => {
    const answer = await graph.as(testCaller([role])).execute(trail);
    expect(answer.data).toEqual({ libraryAuditTrail: null });
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
  });
});

it("every field of both declares who may read it", () => {
  expect(undeclaredFields(buildSubgraph(definition.graph).declared)).toEqual(
    undeclaredFields(buildSubgraph(library.graph).declared),
  );
});
