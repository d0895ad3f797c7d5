import { Role } from "@thidua/base/tokens";
import { expect, it } from "vitest";
import { roleWords } from "./role-words.js";

it("every role of the house has its Vietnamese words", () => {
  expect(Object.keys(roleWords).sort()).toEqual(Object.values(Role).sort());
});
