import { readdirSync, readFileSync } from "node:fs";
import { Role } from "@thidua/base/tokens";
import type { ObjectSchema } from "@thidua/kit/changes/change-feed";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/paths.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { written } from "../write.js";

/* Every line of every feed of the seeded graph, read as another service reads it, against the committed schemas alone. */

interface Line {
  type: string;
  kind: string;
  snapshot: { [property: string]: unknown } | null;
}

const ajv = new Ajv2020({ strictTypes: false });
formats.default(ajv);
ajv.addVocabulary(["version"]);
const schemaOf = (path: string) =>
  JSON.parse(readFileSync(inRepository(`schema/changes/${path}`), "utf8")) as ObjectSchema;
const isLine = ajv.compile(schemaOf("line.json"));

/** The types that the committed schemas describe: `organizations/Person`. */
const types = readdirSync(inRepository("schema/changes"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(inRepository(`schema/changes/${name}`)).map((file) => `${name}/${file.slice(0, -".json".length)}`),
  );
const schemas = new Map(types.map((type) => [type, schemaOf(`${type}.json`)]));
const validators = new Map<string, ValidateFunction>([...schemas].map(([type, schema]) => [type, ajv.compile(schema)]));

let graph: SeededGraph;
/** All lines by the name of their subgraph. */
const feeds = new Map<string, Line[]>();
beforeAll(async () => {
  graph = await openSeededGraph();
  await writeOthers();
  const authorization = `Bearer ${await graph.token({ roles: [Role.SERVICE] })}`;
  for (const { name, url } of graph.running.subgraphs) feeds.set(name, await readFeed(url, authorization));
});
afterAll(() => graph.stop());

/** Writes records of the types that the articles hold none of, or none with every property. */
async function writeOthers(): Promise<void> {
  const { organizations, persons } = await graph.data(
    "{ organizations(first: 1) { nodes { id } } persons(first: 1) { nodes { id fullName } } }",
  );
  const [organizationId, { id: personId, fullName: name }] = [organizations.nodes[0].id, persons.nodes[0]];
  const council = { code: "hoi-dong-thu", name: "Hội đồng", level: "DEPARTMENT", organizationId };
  await written(graph, "createEmulationCouncil", council);
  const authors = [{ name, personId }, { name: "Trần Thị B" }];
  const initiative = { kind: "INITIATIVE", name: "Sáng kiến", organizationId, year: 2019, authors };
  const initiativeId = await written(graph, "submitInitiative", initiative);
  const document = { text: "Quyết định số 12/QĐ-SKHCN ngày 10/12/2019" };
  await written(graph, "recognizeInitiative", { initiativeId, document, scopeOfInfluence: "UNIT", isApplied: true });
  const example = { kind: "GOOD_PERSON_GOOD_DEED", subjectKind: "INDIVIDUAL", name, organizationId, personId };
  const exampleId = await written(graph, "registerExample", example);
  await written(graph, "recordRecognitionAct", { exampleId, act: "HONORED" });
}

async function readFeed(url: string, authorization: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (let after = ""; ; ) {
    const address = new URL(`/changes?limit=1000${after && `&after=${after}`}`, url);
    const response = await fetch(address, { headers: { authorization } });
    expect(response.status).toBe(200);
    const page = (await response.text()).split("\n").slice(0, -1);
    lines.push(...page.map((line) => JSON.parse(line) as Line));
    after = encodeURIComponent(response.headers.get("next-cursor")!);
    if (page.length < 1000) return lines;
  }
}

const snapshotsOf = (type: string) => {
  const [owner, name] = type.split("/");
  return feeds.get(owner!)!.flatMap((line) => (line.type === name && line.snapshot ? [line.snapshot] : []));
};

describe("a reader of the feeds", () => {
  it("receives lines as line.json says, with snapshots as the schema of their type says, and no property beyond it", () => {
    const wrong: unknown[] = [];
    for (const [owner, lines] of feeds) {
      for (const line of lines) {
        const type = `${owner}/${line.type}`;
        if (!isLine(line)) wrong.push([type, isLine.errors, line]);
        const validate = validators.get(type);
        if ((line.snapshot !== null) !== (validate !== undefined && line.kind !== "DELETED"))
          wrong.push([type, "has a snapshot or lacks one", line]);
        if (!line.snapshot || !validate) continue;
        if (!validate(line.snapshot)) wrong.push([type, validate.errors, line]);
        const declared = Object.keys(schemas.get(type)!.properties);
        expect([type, Object.keys(line.snapshot).sort()]).toEqual([type, declared.sort()]);
      }
    }
    expect(wrong).toEqual([]);
    expect([...feeds.values()].flat().length).toBeGreaterThan(400);
  });

  it.each(types)("finds a record of %s", (type) => {
    expect(snapshotsOf(type).length).toBeGreaterThan(0);
  });

  it.each(types)("notices a snapshot of %s that lacks a property or has one of another type", (type) => {
    const validate = validators.get(type)!;
    const [good] = snapshotsOf(type);
    for (const name of Object.keys(good!)) {
      const { [name]: _, ...lacking } = good!;
      expect([name, validate(lacking)]).toEqual([name, false]);
      expect([name, validate({ ...good, [name]: { another: "type" } })]).toEqual([name, false]);
      const { format, enum: values } = schemas.get(type)!.properties[name]!;
      if (format || values) expect([name, validate({ ...good, [name]: "not one of them" })]).toEqual([name, false]);
    }
    // A property that a later version adds.
    expect(validate({ ...good, later: 1 })).toBe(true);
  });

  it("notices a malformed line", () => {
    const good = feeds.get("organizations")![0]!;
    for (const name of Object.keys(good)) {
      expect([name, isLine({ ...good, [name]: 7 })]).toEqual([name, false]);
      const { [name as keyof Line]: _, ...lacking } = good;
      expect([name, isLine(lacking)]).toEqual([name, false]);
    }
    expect(isLine({ ...good, kind: "MOVED" })).toBe(false);
    expect(isLine({ ...good, id: "1" })).toBe(false);
    expect(isLine({ ...good, at: "yesterday" })).toBe(false);
  });
});
