import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { selectedPathsKey } from "./selected-paths.js";

function keyOf(text: string): string {
  const document = parse(text);
  return selectedPathsKey(document, getOperationAST(document)!);
}

const text = "{ books(first: 2) { nodes { title shelf { name } } } }";

test.each([
  "query Mine { books(first: 2) { nodes { title shelf { name } } } }",
  '{ mine: books(first: 3, search: "a") { nodes { shelf { n: name } title title } } }',
  "query ($first: Int) { books(first: $first) { ...page } } fragment page on BookPage { nodes { title ... { shelf { name } } } }",
])("is the same for %s", (other) => {
  expect(keyOf(other)).toBe(keyOf(text));
});

test.each([
  "{ books(first: 2) { nodes { title } } }",
  "{ books(first: 2) { nodes { title name shelf { name } } } }",
  "{ books(first: 2) { nodes { name shelf { title } } } }",
])("is another one for %s", (other) => {
  expect(keyOf(other)).not.toBe(keyOf(text));
});
