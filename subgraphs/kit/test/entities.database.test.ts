import { setTimeout as delay } from "node:timers/promises";
import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

/* Representations in `_entities` need not come from a gateway. */

const shelf = { __typename: "Shelf", id: newId() };
const source = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Shelf { name } } }`;
let graph: TestGraph;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  process.on("unhandledRejection", note);
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelf.id }), name: "Giá" });
  await em.flush();
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await graph.close();
});

it.each([
  ["an unknown type", { __typename: "Magazine", id: "x" }],
  ["a type that is no entity", { __typename: "Query", id: "x" }],
  ["a type of introspection", { __typename: "__Type", id: "x" }],
  ["no type", { id: "x" }],
  ["a type that is no text", { __typename: { a: 1 }, id: "x" }],
  ["a text", "Shelf"],
])("%s is refused with a code, and no rejection beside it is unhandled", async (_, wrong) => {
  const ask = graph.as(testCaller([Role.PORTAL]));
  for (const of of [
    [{ __typename: "Shelf", id: "malformed" }, wrong],
    [wrong, shelf],
  ]) {
    const { data, errors } = await ask.execute(source, { of });
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  }
  // An unhandled rejection is reported one turn later; without a listener it would end the process.
  await delay(20);
  expect(unhandled).toEqual([]);
});

it("a malformed ID is an error of its representation alone", async () => {
  const { data, errors } = await graph.execute(source, { of: [{ __typename: "Shelf", id: "malformed" }, shelf] });
  expect(data._entities).toEqual([null, { __typename: "Shelf", name: "Giá" }]);
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[["_entities", 0], "MALFORMED_ID"]]);
});
