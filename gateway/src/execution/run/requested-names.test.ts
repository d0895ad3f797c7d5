import { expect, test } from "vitest";
import type { CompiledFetch } from "../compile/compile-plan.js";
import { requestedNames } from "./requested-names.js";

const namesOf = (query: string, renamed = new Map<string, string>()) => [
  ...requestedNames({ query, renamed } as unknown as CompiledFetch),
];

test("returns the response names of root fields", () => {
  expect(namesOf("query Q { awards { id } best: award(id: 1) { id } ... on Query { n } }")).toEqual([
    "awards",
    "best",
    "n",
  ]);
});

test("returns the response names of entities' fields, through fragments, after they are renamed", () => {
  const query =
    "query Q($representations: [_Any!]!) { _entities(representations: $representations) { ... on A { __typename n_0: n } ...f } } fragment f on B { m }";
  expect(namesOf(query, new Map([["n_0", "n"]]))).toEqual(["__typename", "n", "m"]);
});
