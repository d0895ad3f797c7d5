import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type RunningShape,
  requiredArguments,
  type Shape,
  startShape,
  twoKeys,
  unresolvableInterface,
} from "../../src/testing/index.js";

let running: RunningShape;
const start = (shape: Shape) => {
  beforeAll(async () => {
    running = await startShape(shape);
  });
  afterAll(() => running.stop());
};

/** The gateway's answer is that of graphql-js, in the same order. */
async function isTrue(query: string): Promise<void> {
  const truth = await running.truth(query);
  expect(truth).not.toHaveProperty("errors");
  expect(JSON.stringify(await running.ask(query))).toBe(JSON.stringify(truth));
}

describe("an entity with two keys of which one is not resolvable", () => {
  start(twoKeys);

  test.each([
    "{ award { id recipients { id rank title } } }",
    "{ award { recipients { title } } }",
    "{ award { recipients { citizenNumber name { given } title rank } } }",
  ])("%s", isTrue);
});

describe("an interface that a subgraph knows only as an object type", () => {
  start(unresolvableInterface);

  test.each([
    "{ leader { __typename name honour } }",
    "{ leader { honour ... on Citizen { name } } }",
    "{ leader { kind: __typename honour name id } }",
  ])("%s", isTrue);

  test.each([
    ["{ record { id note } }", { record: null }, ["record"]],
    ["{ record { id } leader { name } }", { record: null, leader: { name: "An" } }, ["record"]],
  ])("%s answers null with an error, where no subgraph resolves it", async (query, data, path) => {
    const answer = await running.ask(query);
    expect(answer.data).toEqual(data);
    expect(answer.errors!.map((error) => error.path)).toEqual([path]);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: expect.any(String), serviceName: "archive" });
  });

  test.each([
    ["{ stranger { honour ... on Citizen { name } } }", null, ["stranger"]],
    ["{ stranger { __typename } }", null, ["stranger", "__typename"]],
    ["{ stranger { honour name } }", { honour: "Không rõ", name: null }, ["stranger", "name"]],
  ])("%s: an object of which no subgraph knows the type is not guessed", async (query, stranger, path) => {
    const answer = await running.ask(query);
    expect(answer.data).toEqual({ stranger });
    expect(answer.errors).toMatchObject([{ path, extensions: { code: "ENTITY_NOT_FOUND", serviceName: "archive" } }]);
  });
});

describe("fields that require others with arguments", () => {
  start(requiredArguments);

  test.each([
    "{ campaigns { thirdAuthor { id } comments(limit: 1) { id } } }",
    "{ campaigns { comments(limit: 3) { authorId } thirdAuthor { id } } }",
    "{ campaigns { thirdAuthor { id } ...a ...b } } fragment a on Campaign { comments(limit: 2) { id } } fragment b on Campaign { comments(limit: 2) { authorId } }",
    "{ campaigns { shareVnd shareUsd } }",
    "{ campaigns { id shareUsd isLarge shareVnd isLargeInVnd firstAuthor { id } weight thirdAuthor { id } } }",
    "{ campaigns { isLarge budget { tenthVnd } isLargeInVnd } }",
    '{ campaigns { ... on Campaign { a: shareUsd } b: shareVnd amount(currency: "USD") shareUsd } }',
    '{ campaigns { shareVnd amount(currency: "USD") budget { amount(currency: "USD") } } }',
  ])("%s", isTrue);

  test("a failed requirement is the error of the null that follows from it", async () => {
    const [campaigns] = running.subgraphs;
    const data = { campaigns: [{ __typename: "Campaign", id: "c1", amount_2: null, weight: 10 }] };
    const errors = [{ message: "hỏng", path: ["campaigns", 0, "amount_2"], extensions: { code: "BROKEN" } }];
    campaigns!.misbehave({ kind: "garbage", body: JSON.stringify({ data, errors }) });
    const answer = await running.ask("{ campaigns { id amountLeft } }");
    campaigns!.misbehave();
    expect(answer.data).toEqual({ campaigns: [{ id: "c1", amountLeft: null }] });
    expect(answer.errors).toMatchObject([
      { path: ["campaigns", 0, "amountLeft"], extensions: { code: "BROKEN", serviceName: "campaigns" } },
    ]);
  });

  test("a mutation runs once, and the lookups that follow it as often as they must", async () => {
    const [, reports] = running.subgraphs;
    reports!.received.length = 0;
    await isTrue("mutation { renewCampaign { shareVnd shareUsd isLarge isLargeInVnd } }");
    expect(reports!.received.filter(({ query }) => query.startsWith("mutation"))).toHaveLength(1);
  });

  test.each([
    "mutation { openCampaign { shareVnd shareUsd } }",
    "{ campaigns { shareVnd shareUsd isLarge isLargeInVnd } }",
  ])("the root field is requested once: %s", async (query) => {
    const [campaigns, reports] = running.subgraphs;
    for (const { received } of [campaigns!, reports!]) received.length = 0;
    await isTrue(query);
    expect(campaigns!.received).toHaveLength(1);
    expect(reports!.received).toHaveLength(1);
  });
});
