import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";

/* What is unusual but can be right is recorded, and a person learns of it. */

let graph: TestGraph;
let make: ReturnType<typeof making>;
let provinceId: string;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  make = making(graph);
  provinceId = await make.province("96", "Cà Mau");
});
afterAll(() => graph.close());

async function warningsOf(mutation: string, type: string, input: object) {
  const source = `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { userErrors { code } warnings { code field message } }
  }`;
  const { userErrors, warnings } = (await graph.data(source, { input }))[mutation];
  expect(userErrors).toEqual([]);
  return warnings as { code: string; field: string[]; message: string }[];
}

let number = 0;
const create = (fullName: string, more: object = {}) => {
  number += 1;
  const input = {
    code: `so-${number}`,
    kind: "DEPARTMENT",
    level: "PROVINCE",
    names: [{ fullName }],
    provinceId,
    ...more,
  };
  return warningsOf("createOrganization", "CreateOrganizationInput", input);
};

describe("a second living organization of one name in a province", () => {
  it("is created with a warning that names the first", async () => {
    expect(await create("Sở Nội vụ")).toEqual([]);
    const [warning] = await create("sở nội vụ");
    expect(warning).toMatchObject({ code: "NAME_MAY_BE_TAKEN", field: ["names"] });
    expect(warning!.message).toContain("so-1");
  });

  it("is no matter for warnings in another province, or without one", async () => {
    expect(await create("Sở Tài chính")).toEqual([]);
    expect(await create("Sở Tài chính", { provinceId: await make.province("04", "Cao Bằng") })).toEqual([]);
    expect(await create("Sở Tài chính", { provinceId: null })).toEqual([]);
  });

  it("is warned of when an organization gets that name", async () => {
    const organizationId = await make.department("doi-ten", "Sở Cũ", provinceId);
    const input = { organizationId, fullName: "Sở Nội vụ", validFrom: "2025-01-01", expectedVersion: 1 };
    const [warning] = await warningsOf("addOrganizationName", "AddOrganizationNameInput", input);
    expect(warning).toMatchObject({ code: "NAME_MAY_BE_TAKEN", field: ["fullName"] });
  });
});

describe("a second head of an organization at one time", () => {
  it("is appointed with a warning that names the first", async () => {
    const organizationId = await make.department("hai-thu-truong", "Sở Y tế", provinceId);
    const [first, second] = [await make.person("Trần Văn Một"), await make.person("Lê Thị Hai")];
    const head = (personId: string | null, role: string, more: object) =>
      warningsOf("appoint", "AppointInput", { organizationId, personId, role, ...more });
    expect(await head(first, "DIRECTOR", { validFrom: "2020-01-01", validTo: "2022-01-01" })).toEqual([]);
    expect(await head(second, "DEPUTY_DIRECTOR", { validFrom: "2020-01-01" })).toEqual([]);
    expect(await head(null, "DIRECTOR", { attestedOn: "2021-01-01" })).toEqual([]);
    expect(await head(second, "DIRECTOR", { validFrom: "2022-01-01", validTo: "2023-01-01" })).toEqual([]);
    const [warning] = await head(second, "HEAD", { attestedOn: "2021-05-01" });
    expect(warning).toMatchObject({ code: "ANOTHER_HEAD", field: ["personId"] });
    expect(warning!.message).toContain("Trần Văn Một");
  });
});
