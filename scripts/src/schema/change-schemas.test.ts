import { readdirSync, readFileSync } from "node:fs";
import type { ObjectSchema } from "@thidua/kit/changes/change-feed";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import { inRepository } from "../paths.js";
import { subgraphs } from "../subgraphs.js";
import { changeSchemas, withList } from "./change-schemas.js";
import { snapshotList } from "./snapshot-list.js";

const files = changeSchemas(subgraphs);
const committed = (path: string) => readFileSync(inRepository(path), "utf8");
const schemas = new Map(
  [...files].flatMap(([path, content]) =>
    path.endsWith(".json") ? [[path, JSON.parse(content) as ObjectSchema] as const] : [],
  ),
);

describe("the schemas of the change feeds", () => {
  it("are committed as the code declares them, and schema/changes has no other file", () => {
    expect([...files].filter(([path, content]) => committed(path) !== content).map(([path]) => path)).toEqual([]);
    const found = readdirSync(inRepository("schema/changes"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(inRepository("").length));
    expect(found.sort()).toEqual([...schemas.keys()].sort());
  });

  it("have each an identity of their own, and describe every property in both languages", () => {
    expect(new Set([...schemas.values()].map(({ $id }) => $id)).size).toBe(schemas.size);
    for (const [path, { properties, required }] of schemas) {
      expect([path, required]).toEqual([path, Object.keys(properties)]);
      for (const [name, { description }] of Object.entries(properties))
        expect([path, name, description]).toEqual([path, name, expect.stringMatching(/\p{L}.*\. [A-Z].*\.$/su)]);
    }
  });

  it("name the enumerations of the graph, with their values", () => {
    const api = buildSchema(committed("schema/api.graphql"));
    const choices = [...schemas.values()]
      .flatMap(({ properties }) => Object.values(properties).flatMap((property) => property.anyOf ?? property))
      .filter(({ title }) => title !== undefined);
    expect(choices.length).toBeGreaterThan(10);
    for (const { title, enum: values } of choices)
      expect([title, values]).toEqual([
        title,
        (api.getType(title!) as GraphQLEnumType).getValues().map(({ name }) => name),
      ]);
  });

  it("of a line names the properties that schema/CHANGES.md explains, and its example", () => {
    const response = committed("schema/CHANGES.md").split("## Response")[1]!.split("A feed guarantees")[0]!;
    const explained = [...response.matchAll(/^- ((?:`\w+`(?:, )?)+):/gm)].flatMap(([, names]) =>
      names!.split(", ").map((name) => name.replaceAll("`", "")),
    );
    const { properties } = schemas.get("schema/changes/line.json")!;
    expect(explained).toEqual(Object.keys(properties));
    const example = JSON.parse(/^\{.*\}$/m.exec(response)![0]) as object;
    expect(Object.keys(example)).toEqual(Object.keys(properties));
  });
});

describe("what a mirror reads", () => {
  const read = subgraphs.flatMap(({ name, mirrors = [] }) =>
    mirrors.flatMap(({ owner, types }) =>
      Object.entries(types).map(([type, { row }]) => ({ subgraph: name, owner, type, row })),
    ),
  );

  it.each(read)("$subgraph: only what the snapshot of $owner's $type has", ({ owner, type, row }) => {
    const names = new Set<string>();
    const snapshot = new Proxy({}, { get: (_, name) => void names.add(String(name)) });
    row(snapshot, "");
    expect(names.size).toBeGreaterThan(0);
    const { properties } = schemas.get(`schema/changes/${owner}/${type}.json`)!;
    expect([...names].filter((name) => !Object.hasOwn(properties, name))).toEqual([]);
  });
});

describe("the list of snapshots", () => {
  it("names types, nullability, formats, enumerations and lists", () => {
    const { title, ...schema } = schemas.get("schema/changes/campaigns/Initiative.json")!;
    const list = snapshotList([
      { name: "campaigns", snapshots: [{ title, ...schema }] },
      { name: "awards", snapshots: [] },
    ]);
    for (const line of [
      "- [`Initiative`](changes/campaigns/Initiative.json), version 1: ",
      "  - `name: text`: ",
      "  - `year: number`: ",
      "  - `kind: InitiativeKind`: ",
      "  - `campaignId: id?`: ",
      "  - `authorIds: list of id`: ",
      "  - `recognizedOn: day?`: ",
      "  - `scopeOfInfluence: InfluenceScope?`: ",
      "  - `isPublic: boolean`: ",
      "## awards\n\nNone.\n",
    ])
      expect(list).toContain(line);
  });

  it("stands between its marks, and a text without them is refused", () => {
    const text = committed("schema/CHANGES.md");
    const replaced = withList(text, "the list");
    expect(replaced).toContain("\n\nthe list\n<!-- The end");
    expect(replaced).not.toContain("## awards");
    expect(withList(replaced, "the list")).toBe(replaced);
    expect(() => withList("# Change feeds", "the list")).toThrow("lacks the marks");
  });
});
