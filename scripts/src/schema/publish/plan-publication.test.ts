import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Subgraph } from "../../compose/read-subgraphs.js";
import { checkSchema } from "../check/check-schema.js";
import { withAcceptedChanges } from "./changelog.js";
import { planPublication } from "./plan-publication.js";

const today = "2027-02-01";
const paths = { changelog: "CHANGELOG.md", published: "published" };
const changelog = "# Changelog of the graph\n\n## 0.3.0 — 2026-11-28\n\nText.\n";

let queries: string;
beforeAll(() => {
  queries = mkdtempSync(join(tmpdir(), "queries-"));
});
afterAll(() => rmSync(queries, { recursive: true }));

const subgraph = (fields: string): Subgraph => ({
  name: "training",
  url: "http://training/graphql",
  owner: "Trường Chính trị",
  kind: "OWN",
  sdl: `type Query { ${fields} }`,
});

/** Plans the publication of a subgraph whose published `Query` has `a` and `b`. */
function plan(
  fields: string,
  { accepted = [], version = "0.3.0", reason }: Partial<Parameters<typeof planPublication>[0]> = {},
) {
  const published = "type Query { a: Int b: Int }";
  const report = checkSchema({ subgraphs: [subgraph(fields)], published, queries, today, accepted });
  return planPublication({ report, accepted, reason, version, today, changelog, gateway: "{}\n", paths });
}

describe("a publication", () => {
  it("writes the changelog, the API, and last the supergraph that gateways watch", () => {
    const files = plan("a: Int b: Int c: Int");
    expect([...files.keys()]).toEqual([
      "CHANGELOG.md",
      join("published", "api.graphql"),
      join("published", "gateway.json"),
      join("published", "supergraph.graphql"),
    ]);
    expect(files.get("CHANGELOG.md")).toBe(changelog);
    expect(files.get(join("published", "api.graphql"))).toBe("type Query {\n  a: Int\n  b: Int\n  c: Int\n}\n");
    expect(files.get(join("published", "supergraph.graphql"))).toContain('@join__graph(name: "training"');
  });

  it("is refused with a breaking change, unless it is accepted with a reason", () => {
    expect(() => plan("a: Int")).toThrow("Không công bố gì / nothing is published");
    const files = plan("a: Int", { accepted: ["Query.b"], reason: "No query uses it" });
    expect(files.get("CHANGELOG.md")).toBe(
      "# Changelog of the graph\n\n## Published 2027-02-01: accepted breaking changes\n\n- `Query.b` (`FIELD_REMOVED`): Query.b was removed. Reason: No query uses it.\n\n## 0.3.0 — 2026-11-28\n\nText.\n",
    );
  });

  it.each([
    ["another change is not accepted", "c: Int", { accepted: ["Query.b"], reason: "x" }, "Không công bố gì"],
    ["no reason is stated", "a: Int", { accepted: ["Query.b"] }, "--accept: cần --reason"],
    ["the reason is empty", "a: Int", { accepted: ["Query.b"], reason: " " }, "--accept: cần --reason"],
    [
      "there is nothing to accept",
      "a: Int b: Int",
      { accepted: ["Query.b"], reason: "x" },
      "--accept (“Query.b”): không có gì",
    ],
    [
      "the version is no longer 0.x",
      "a: Int",
      { accepted: ["Query.b"], reason: "x", version: "1.0.0" },
      "chỉ dùng khi phiên bản là 0.x, hiện là 1.0.0",
    ],
    ["it does not compose", "a: Missing", {}, "Không công bố gì"],
  ])("is refused when %s", (_, fields, given, reason) => expect(() => plan(fields, given)).toThrow(reason));
});

describe("the changelog", () => {
  const change = {
    coordinate: "Query.b",
    kind: "FIELD_REMOVED" as never,
    description: "Query.b was removed.",
    reason: "Unused.",
  };

  it("has one part for each day, and lists a change once", () => {
    const once = withAcceptedChanges(changelog, [change], today);
    expect(withAcceptedChanges(once, [change], "2027-02-02")).toBe(once);
    const twice = withAcceptedChanges(once, [{ ...change, coordinate: "Query.c" }], today);
    expect(twice.match(/## Published/g)).toHaveLength(1);
    expect(twice).toContain("- `Query.c` (`FIELD_REMOVED`): Query.b was removed. Reason: Unused.\n- `Query.b`");
    expect(withAcceptedChanges(twice, [{ ...change, coordinate: "Query.d" }], "2027-02-02")).toMatch(
      /^# Changelog of the graph\n\n## Published 2027-02-02[\s\S]*## Published 2027-02-01[\s\S]*## 0\.3\.0/,
    );
  });

  it("stays as it is without an accepted change", () =>
    expect(withAcceptedChanges(changelog, [], today)).toBe(changelog));
});
