import { expect, test } from "vitest";
import { askedPlaces } from "./asked-places.js";

test("root fields go by the names of the answer", () => {
  expect(
    askedPlaces("query Q { awards { id } best: award(id: 1) { id } ... on Query { n } __typename }", undefined),
  ).toEqual([["awards"], ["best"], ["n"]]);
});

test("entities go by number, twenty at most", () => {
  expect(askedPlaces("", 2)).toEqual([
    ["_entities", 0],
    ["_entities", 1],
  ]);
  expect(askedPlaces("", 500)).toHaveLength(20);
});
