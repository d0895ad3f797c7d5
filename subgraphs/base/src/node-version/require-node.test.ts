import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { oldestNode, tooOldFor } from "./require-node.js";

const command = "npm run subgraph -- awards";

it.each(["20.19.2", "22.17.0", "23.11.1", "9.99.0"])(
  "refuses Node %s in one line, with the command to use",
  (version) => {
    const line = tooOldFor(version, command)!;
    expect(line).toContain(`this is ${version}: run \`${command}\``);
    expect(line).not.toContain("\n");
  },
);

it.each(["24.0.0", "24.18.1", "26.10.0"])("accepts Node %s", (version) => {
  expect(tooOldFor(version, command)).toBeUndefined();
});

it("the scripts that run before a build ask for the same version", () => {
  const script = readFileSync(new URL("../../../../scripts/check-node.mjs", import.meta.url), "utf8");
  expect(script).toContain(`export const oldestNode = [${oldestNode.join(", ")}];`);
});
