import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  print,
  validate,
} from "graphql";
import { describe, expect, test } from "vitest";
import { DocumentStore } from "./document-store.js";

const text = `query Page($first: Int! = 3 @deprecated, $names: [String!], $open: Boolean!) @live {
  # a comment
  page(first: $first, filter: { names: $names, kind: OPEN, size: 1.5, empty: null, note: """block""" }) {
    ...rows
    ... on Page @include(if: $open) { total: count }
  }
}
fragment rows on Page { rows { id name(short: true) } }`;

async function kept(source: string): Promise<DocumentNode> {
  const store = new DocumentStore(1_000_000);
  const document = parse(source);
  await store.set("key", document);
  expect(await store.get("key")).toBe(document);
  return document;
}

test("a document stays the same, without tokens", async () => {
  const document = await kept(text);
  expect(print(document)).toBe(print(parse(text)));
  expect(namesWithin(document)).toContain("selectionSet");
  expect(namesWithin(document)).not.toContain("startToken");
  expect(namesWithin(parse(text))).toContain("startToken");
});

/** Returns the names of all properties in an object. `toJSON` would hide some. */
function namesWithin(value: object, names = new Set<string>(), seen = new Set<object>()): Set<string> {
  if (seen.has(value)) return names;
  seen.add(value);
  for (const [name, inner] of Object.entries(value)) {
    names.add(name);
    if (typeof inner === "object" && inner !== null) namesWithin(inner, names, seen);
  }
  return names;
}

describe("errors keep their locations", () => {
  const schema = buildSchema("type Query { refuse(size: Int): String }");

  test("of variables", async () => {
    const document = await kept("query (\n  $size: Int!) { refuse(size: $size) }");
    const operation = getOperationAST(document)!;
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { size: "x" });
    expect(errors?.[0]?.locations).toEqual([{ line: 2, column: 3 }]);
  });

  test("of fields", async () => {
    const rootValue = { refuse: () => new GraphQLError("no") };
    const result = execute({ schema, document: await kept("{ __typename\n refuse }"), rootValue });
    expect(result).toMatchObject({ errors: [{ locations: [{ line: 2, column: 2 }] }] });
  });

  test("of a second validation", async () => {
    const [error] = validate(schema, await kept("{\n  nothing }"));
    expect(error?.locations).toEqual([{ line: 2, column: 3 }]);
  });
});

test("the least used documents are forgotten when the bytes are taken", async () => {
  const store = new DocumentStore(20_000);
  for (let index = 0; index < 100; index += 1) {
    await store.set(`${index}`, parse(`{ a${index} { b c d } }`));
    expect(await store.get("0")).toBeDefined();
  }
  expect(await store.get("1")).toBeUndefined();
  expect(await store.get("99")).toBeDefined();
  await store.set("long", parse(`{ ${"field ".repeat(10_000)} }`));
  expect(await store.get("long")).toBeUndefined();
});

test("a document is found by its text until it is out", async () => {
  const source = (index: number) => `{ page${index} { id } }`;
  const store = new DocumentStore(20_000);
  expect(store.ofText(source(0))).toBeUndefined();
  const first = parse(source(0));
  await store.set("schema:0", first);
  expect(store.ofText(source(0))).toEqual({ document: first, key: "schema:0" });
  expect(store.ofText(source(0))?.document).toBe(first);
  const again = parse(source(0));
  await store.set("schema:0", again);
  expect(store.ofText(source(0))?.document).toBe(again);
  for (let index = 1; index < 100; index += 1) await store.set(`schema:${index}`, parse(source(index)));
  expect(store.ofText(source(0))).toBeUndefined();
  expect(store.ofText(source(99))?.key).toBe("schema:99");
  await store.delete("schema:99");
  expect(store.ofText(source(99))).toBeUndefined();
});

test("a document that is too large to be kept is not found by its text", async () => {
  const store = new DocumentStore(100);
  await store.set("key", parse("{ page { id } }"));
  expect(store.ofText("{ page { id } }")).toBeUndefined();
});

describe("whether there is a document of a text or its hash", () => {
  const source = (index: number) => `{ page${index} { id } }`;

  test("follows what is kept", async () => {
    const store = new DocumentStore(20_000);
    await store.set("schema:hash0", parse(source(0)));
    expect([store.has(source(0)), store.has("hash0"), store.has("hash1"), store.has("schema:hash0")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    for (let index = 1; index < 100; index += 1) await store.set(`schema:hash${index}`, parse(source(index)));
    expect([store.has(source(0)), store.has("hash0"), store.has("hash99")]).toEqual([false, false, true]);
  });

  test("does not end when the document of a former schema is dropped", async () => {
    const store = new DocumentStore(20_000);
    await store.set("former:hash", parse(source(0)));
    await store.set("present:hash", parse(source(0)));
    await store.delete("former:hash");
    expect([store.has(source(0)), store.has("hash")]).toEqual([true, true]);
    expect(store.ofText(source(0))?.key).toBe("present:hash");
    await store.delete("present:hash");
    expect([store.has(source(0)), store.has("hash")]).toEqual([false, false]);
  });

  test("holds for a document that is replaced, and not for one that is too large", async () => {
    const store = new DocumentStore(5_000);
    await store.set("schema:hash", parse(source(0)));
    await store.set("schema:hash", parse(source(0)));
    expect(store.has("hash")).toBe(true);
    await store.set("schema:hash", parse(`{ ${"field ".repeat(10_000)} }`));
    expect([store.has("hash"), store.has(source(0))]).toEqual([false, false]);
  });
});
