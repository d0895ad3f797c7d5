import { readFileSync } from "node:fs";
import type { EntityManager } from "@mikro-orm/sql";
import { openTestDatabases, openTestGraph, ownDatabase, type TestDatabases, type TestGraph } from "@thidua/kit/testing";
import { smallestSize } from "@thidua/scripts/generate/generated-size";
import { buildSchema, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { subgraphs } from "../../src/subgraphs.js";
import { smallestContent } from "../../test/generate/smallest-content.js";
import { statements } from "../src/servers/statements.ts";
import { growingQuestions } from "../src/suites/growing-questions.ts";
import { type Asked, type Place, type Question, questionsOf } from "../src/suites/questions.ts";

let opened: TestDatabases;
let awards: TestGraph;
let deep: Place;

beforeAll(async () => {
  opened = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    smallestContent(),
  );
  awards = await openTestGraph(
    subgraphs.at(-1)!,
    ownDatabase(opened.databases.at(-1)!, async () => {}),
  );
  const number = 500;
  const [row] = await execute(statements.place, [number - 1]);
  const { awards: found } = await awards.data(
    `{ awards(first: 1, filter: { id: { eq: "${row!.id}" } }) { pageInfo { endCursor } } }`,
  );
  deep = { cursor: found.pageInfo.endCursor, key: String(row!.key), id: String(row!.id), number };
});
afterAll(() => opened?.close());

type Row = Record<string, unknown>;

/** Runs a statement whose values are written as `pg` has them. */
function execute(sql: string, values: unknown[] = []): Promise<Row[]> {
  const em = opened.databases.at(-1)!.fork() as EntityManager;
  const given = values.map((value) => (Array.isArray(value) ? `{${value.join(",")}}` : value));
  // Each value is used once, in the order of its number.
  return em.execute(sql.replace(/\$\d/g, "?"), given);
}

const answerOf = async ({ sent, common }: Asked): Promise<unknown> => {
  const { query, variables } = sent as { query: string; variables?: Row };
  const data = JSON.parse(JSON.stringify(await awards.data(query, variables)));
  return common ? common({ data } as never) : data;
};
const named = (part: string): Question =>
  questionsOf(smallestSize, deep, "").find(({ name }) => name.startsWith(part))!;
const json = async (name: keyof typeof statements, ...values: unknown[]): Promise<unknown> =>
  JSON.parse(String((await execute(statements[name], values))[0]!.json));

describe("what the subgraph answers and plain SQL are the same", () => {
  it("nested", async () => {
    const { asked } = named("nested");
    const { ids } = asked["one SQL"]!.sent as { ids: string[] };
    const found = (await answerOf(asked.subgraph!)) as { awards: object[] }[];
    expect(found.length).toBe(20);
    expect(found.flatMap((campaign) => campaign.awards).length).toBeGreaterThan(50);
    expect(found).toEqual(await json("nestedAsJson", ids));
  });

  it("first page", async () => {
    const found = await answerOf(named("first page").asked.subgraph!);
    expect(found).toHaveLength(20);
    expect(found).toEqual(await json("pageAsJson"));
  });

  it("deep page", async () => {
    const found = await answerOf(named("page after").asked.subgraph!);
    expect(found).toHaveLength(20);
    expect(found).toEqual(await json("pageAfterAsJson", deep.key, deep.id));
  });

  it.each([
    ["statistics of one year", "formsOfYear"],
    ["statistics of all years", "yearsAndForms"],
  ] as const)("%s", async (name, statement) => {
    const { asked } = named(name);
    const found = (await answerOf(asked.subgraph!)) as string[];
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(asked["batched SQL"]!.common!((await execute(statements[statement])) as never));
  });
});

it("each question of the growth suite is answered, and what is filtered by an organization is found", async () => {
  const found = new Map<string, unknown>();
  for (const { name, asked } of growingQuestions(smallestSize, deep)) found.set(name, await answerOf(asked.subgraph!));
  const lengths = (part: string) =>
    [...found].flatMap(([name, rows]) => (name.includes(part) ? (rows as object[]).length : []));
  expect(lengths("organization filter: a province's whole tree")).toEqual([20, 0]);
  expect(lengths("one award in the middle")).toEqual([1]);
  expect(lengths("the last award alone")).toEqual([1]);
  expect(lengths("organization filter: no award")).toEqual([0]);
});

it("the questions to the whole graph are valid in the API", () => {
  const api = buildSchema(readFileSync(inRepository("schema/api.graphql"), "utf8"), { assumeValid: true });
  const saved = readFileSync(inRepository("schema/queries/across-subgraphs.graphql"), "utf8");
  const asked = questionsOf(smallestSize, deep, saved).flatMap((question) => question.asked.graph ?? []);
  expect(asked.length).toBe(2);
  for (const { sent } of asked) expect(validate(api, parse((sent as { query: string }).query))).toEqual([]);
});
