import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mirrorSources } from "./mirror-sources.js";

const mirrors = [
  { owner: "organizations", types: {} },
  { owner: "typical-examples", types: {} },
];
const url = "http://organizations:4001/changes";

it("owners without an address are left out in development, and named in production", () => {
  const settings = { ORGANIZATIONS_CHANGES_URL: url, MIRROR_TOKEN: "t" };
  expect(Object.keys(mirrorSources(mirrors, settings))).toEqual(["organizations"]);
  expect(() => mirrorSources(mirrors, settings, { isComplete: true })).toThrow("TYPICAL_EXAMPLES_CHANGES_URL: ");
  expect(mirrorSources([], {}, { isComplete: true })).toEqual({});
});

it("a token file is read at each connection, because tokens end", async () => {
  const directory = mkdtempSync(join(tmpdir(), "thidua-token-"));
  const MIRROR_TOKEN_FILE = join(directory, "token");
  const { organizations } = mirrorSources(mirrors, { ORGANIZATIONS_CHANGES_URL: url, MIRROR_TOKEN_FILE });
  for (const token of ["first", "second"]) {
    writeFileSync(MIRROR_TOKEN_FILE, `${token}\n`);
    expect(await organizations!.token()).toBe(token);
  }
  rmSync(directory, { recursive: true });
});

it("an address without a token is a mistake, unless this machine signs its own", async () => {
  expect(() => mirrorSources(mirrors, { ORGANIZATIONS_CHANGES_URL: url })).toThrow("MIRROR_TOKEN_FILE: ");
  const own = mirrorSources(mirrors, { ORGANIZATIONS_CHANGES_URL: url }, { token: () => "own" });
  expect(await own.organizations!.token()).toBe("own");
  const given = { ORGANIZATIONS_CHANGES_URL: url, MIRROR_TOKEN: "given" };
  expect(await mirrorSources(mirrors, given, { token: () => "own" }).organizations!.token()).toBe("given");
});
