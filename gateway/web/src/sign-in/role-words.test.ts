import { Role } from "@thidua/base/tokens";
import { expect, it } from "vitest";
import { roleWords } from "./role-words.js";

it("every role has a Vietnamese name", () => {
  expect(Object.keys(roleWords).sort()).toEqual(Object.values(Role).sort());
});
