import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { expect, test } from "vitest";
import { fragmentsOf } from "./fragments.js";
import { introspectionOf } from "./introspection-part.js";

function introspectionIn(query: string): string | undefined {
  const document = parse(query);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const part = introspectionOf(operation, fragmentsOf(document));
  return part && print(part).replace(/\s+/g, " ");
}

test("an operation without introspection has no such part", () => {
  expect(introspectionIn("query Q($a: Int) { a(x: $a) __typename ...f } fragment f on Query { b }")).toBeUndefined();
});

test("the part has its own fragments and variables", () => {
  expect(
    introspectionIn(
      "query ($n: String!, $i: ID!) { one(id: $i) { id } ... on Query { __type(name: $n) { ...t } two } } fragment t on __Type { name isOneOf }",
    ),
  ).toBe("query ($n: String!) { ... on Query { __type(name: $n) { ...t } } } fragment t on __Type { name isOneOf }");
});
