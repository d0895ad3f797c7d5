import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { expect, test } from "vitest";
import { fragmentsOf, splitIntrospection } from "./split-introspection.js";

function split(query: string) {
  const document = parse(query);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const { data, introspection } = splitIntrospection(operation, fragmentsOf(document));
  const text = (part: typeof data) => part && print(part).replace(/\s+/g, " ");
  return { data: text(data), introspection: text(introspection) };
}

test("an operation without introspection goes to the planner unchanged", () => {
  expect(split("query Q($a: Int) { a(x: $a) ...f } fragment f on Query { b { ...g } } fragment g on B { c }")).toEqual({
    data: "query Q($a: Int) { a(x: $a) ... on Query { b { ...g } } } fragment g on B { c }",
    introspection: undefined,
  });
});

test("pure introspection does not reach the planner", () => {
  expect(split("{ __schema { types { name } } __typename }").data).toBeUndefined();
  expect(split("{ __typename }")).toEqual({ data: undefined, introspection: undefined });
});

test("a mixed operation is split, each part with its own fragments and variables", () => {
  const { data, introspection } = split(
    "query ($n: String!, $i: ID!) { one(id: $i) { id } ... on Query { __type(name: $n) { ...t } two } } fragment t on __Type { name isOneOf }",
  );
  expect(data).toBe("query ($i: ID!) { one(id: $i) { id } ... on Query { two } }");
  expect(introspection).toBe(
    "query ($n: String!) { ... on Query { __type(name: $n) { ...t } } } fragment t on __Type { name isOneOf }",
  );
});
