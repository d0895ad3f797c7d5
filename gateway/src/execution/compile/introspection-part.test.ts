import { fragmentsOf } from "@thidua/base/selections";
import { buildSchema, type FieldNode, Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { expect, test } from "vitest";
import { introspectionOf } from "./introspection-part.js";

test("a value about the schema is asked with its own fragments and variables", () => {
  const document = parse(
    "query ($n: String!, $i: ID!) { one(id: $i) { ...o __type(name: $n) { ...t } } } fragment o on One { two } fragment t on __Type { name ofType { ...t } }",
  );
  const [{ variableDefinitions, selectionSet }] = document.definitions as [OperationDefinitionNode];
  const [one] = selectionSet.selections as [FieldNode];
  const field = one.selectionSet!.selections.find(({ kind }) => kind === Kind.FIELD) as FieldNode;
  const scope = {
    schema: buildSchema("type Query { a: Int }"),
    fragments: fragmentsOf(document),
    variables: {},
    variableDefinitions,
  };
  expect(print(introspectionOf(scope, [field])).replace(/\s+/g, " ")).toBe(
    "query ($n: String!) { __type(name: $n) { ...t } } fragment t on __Type { name ofType { ...t } }",
  );
});
