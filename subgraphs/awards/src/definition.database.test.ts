import { schemaDifference } from "@thidua/kit/testing";
import { expect, it } from "vitest";
import { awards } from "./definition.js";

it("entities and migrations agree", async () => {
  expect(await schemaDifference(awards.database)).toBe("");
});
