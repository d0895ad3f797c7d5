import { expect, test } from "vitest";
import { rootResponseNames } from "./root-response-names.js";

test("returns response names", () => {
  expect(
    rootResponseNames("query Q { awards { id } best: award(id: 1) { id } ... on Query { n } __typename }"),
  ).toEqual(["awards", "best", "n"]);
});
