import { expect, test } from "vitest";
import { rootResponseNames } from "./root-response-names.js";

test("root fields go by the names of the answer", () => {
  expect(
    rootResponseNames("query Q { awards { id } best: award(id: 1) { id } ... on Query { n } __typename }"),
  ).toEqual(["awards", "best", "n"]);
});
