import { parse } from "graphql";
import { expect, test } from "vitest";
import { joinEntityLookups, parseEntityLookup } from "./entity-lookup.js";

test("combines lookups under aliases, with each variable once", () => {
  const titles = parseEntityLookup(
    "query A($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { ... on Award { title(first: $first) } } }",
  )!;
  const names = parseEntityLookup(
    'query B($representations: [_Any!]!, $first: Int, $in: [ID!]!) { _entities(representations: $representations) { ... on Person { name(search: "hai  dấu cách", in: $in, first: $first) } } }',
  )!;
  const joined = joinEntityLookups("A", [titles, names]);
  expect(joined).toBe(
    "query A($representations0:[_Any!]!,$representations1:[_Any!]!,$first:Int,$in:[ID!]!){" +
      "e0:_entities(representations:$representations0){...on Award{title(first:$first)}} " +
      'e1:_entities(representations:$representations1){...on Person{name(search:"hai  dấu cách" in:$in first:$first)}}}',
  );
  expect(() => parse(joined)).not.toThrow();
});

test.each([
  "query ($representations: [_Any!]!) { _entities(representations: $representations) { ...f } } fragment f on Award { title }",
  "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } other }",
  "query ($representations: [_Any!]!, $representations0: Int) { _entities(representations: $representations) { ... on A { b(c: $representations0) } } }",
  "query ($representations: [_Any!]!, $x: Boolean!) { _entities(representations: $representations) @include(if: $x) { __typename } }",
  "query ($representations: [_Any!]!, $x: Int = 1) { _entities(representations: $representations) { ... on A { b(c: $x) } } }",
  "{ awards { id } }",
])("%s is sent separately", (query) => {
  expect(parseEntityLookup(query)).toBeUndefined();
});
