import { type AggregateNames, capitalized } from "../aggregate-names.js";
import type { AggregateSubgraph } from "./aggregate-subgraph.js";

/** Makes the aggregate's test: what is stored, refused, listed and whom it admits. */
export function databaseTestFile(
  { kebab, camel, pascal, camels, unknown, anEn, ens, vi }: AggregateNames,
  { definition, ownsOrganizations }: AggregateSubgraph,
): string {
  const noun = capitalized(vi);
  const [kitTesting, ownTesting] = ownsOrganizations
    ? ["", `import { registerOf } from "../testing/register.js";\n`]
    : ["mirrorOrganization, ", ""];
  const add = (code: string) =>
    ownsOrganizations
      ? `await registerOf(graph).organization("${code}")`
      : `await mirrorOrganization(graph, { code: "${code}" })`;
  return `import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { ${kitTesting}openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ${definition} } from "../definition.js";
${ownTesting}import { ${pascal}Service } from "./${kebab}.service.js";

let graph: TestGraph;
let department: string;
let office: string;
beforeAll(async () => {
  graph = await openTestGraph(${definition});
  department = ${add("department")};
  office = ${add("office")};
  await created({ code: "taken" });
});
afterAll(() => graph.close());

const mutation = \`mutation ($input: Create${pascal}Input!) {
  create${pascal}(input: $input) { ${camel} { id } userErrors { code field } }
}\`;
const record = (more: object = {}) => ({ code: newId(), name: "${noun}", organizationId: department, ...more });
const create = async (more?: object) => (await graph.data(mutation, { input: record(more) })).create${pascal};
const created = async (more?: object): Promise<string> => (await create(more)).${camel}.id;
const codes = async (listArguments: string): Promise<string[]> => {
  const { ${camels} } = await graph.data(\`{ ${camels}(first: 200, \${listArguments}) { totalCount nodes { code } } }\`);
  expect(${camels}.totalCount).toBe(${camels}.nodes.length);
  return ${camels}.nodes.map(({ code }: { code: string }) => code);
};

describe("${anEn}", () => {
  it("is stored as stated, and found by its ID", async () => {
    const id = await created({ code: "stated", note: "Ghi chú" });
    const query = \`query ($id: ID!) { ${camel}(id: $id) { code name note organization { id } } }\`;
    expect((await graph.data(query, { id })).${camel}).toEqual({
      code: "stated",
      name: "${noun}",
      note: "Ghi chú",
      organization: { id: department },
    });
    expect((await graph.data(query, { id: newId() })).${camel}).toBeNull();
  });

  it.each([
    ["a code that exists", { code: "taken" }, "DUPLICATE_CODE", "code"],
    ["a blank name", { name: " " }, "REQUIRED", "name"],
    ["a name of 501 characters", { name: "ă".repeat(501) }, "TOO_LONG", "name"],
    ["an unknown organization", { organizationId: newId() }, "UNKNOWN_ORGANIZATION", "organizationId"],
  ])("is refused for %s", async (_, more, code, field) => {
    const before = await codes("");
    expect(await create(more)).toEqual({ ${camel}: null, userErrors: [{ code, field: [field] }] });
    expect(await codes("")).toEqual(before);
  });

  it("is added by an editor of its organization, and of no other", async () => {
    const outcome = async (organization: string) => {
      const editor = graph.as(testCaller([Role.EDITOR], organization));
      const { data, errors } = await editor.execute(mutation, { input: record() });
      return errors?.map(({ extensions }) => extensions?.code) ?? data.create${pascal}.userErrors;
    };
    expect(await outcome("department")).toEqual([]);
    expect(await outcome("office")).toEqual(["OUTSIDE_ORGANIZATION"]);
  });

  it("is required where an input refers to it", async () => {
    const service = new ${pascal}Service(graph.database.fork());
    const id = await created();
    expect(await service.require(id, ["${camel}Id"])).toMatchObject({ id });
    await expect(service.require(newId(), ["${camel}Id"])).rejects.toMatchObject({
      violations: [{ code: "${unknown}", path: ["${camel}Id"] }],
    });
  });
});

describe("${ens}", () => {
  beforeAll(async () => {
    await created({ code: "list-a", name: "Đợt một", organizationId: office });
    await created({ code: "list-c", name: "Dự kiến", organizationId: office, note: "Chờ ý kiến" });
    await created({ code: "list-b", name: "An toàn", organizationId: office });
  });

  it("are filtered by code and organization", async () => {
    expect(await codes(\`filter: { code: { in: ["list-b", "none"] } }\`)).toEqual(["list-b"]);
    expect(await codes(\`filter: { organization: { id: "\${office}" } }\`)).toHaveLength(3);
    const elsewhere = await codes(\`filter: { not: { organization: { id: "\${office}" } } }\`);
    expect(elsewhere).toContain("taken");
    expect(elsewhere).not.toContain("list-a");
  });

  it("are ordered by name, in Vietnamese order, and by code", async () => {
    const filter = \`filter: { organization: { id: "\${office}" } }\`;
    expect(await codes(filter)).toEqual(["list-b", "list-c", "list-a"]);
    const descending = \`\${filter}, orderBy: [{ field: CODE, direction: DESC }]\`;
    expect(await codes(descending)).toEqual(["list-c", "list-b", "list-a"]);
  });

  it("are found by words of the name and the note, regardless of accents", async () => {
    expect(await codes(\`search: "dot mot"\`)).toEqual(["list-a"]);
    expect(await codes(\`search: "cho y kien"\`)).toEqual(["list-c"]);
  });
});
`;
}
