import { newId } from "@thidua/base/identifiers";
import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
const ids: Record<string, string> = {};

/** Bắc Kạn and Thái Nguyên merge into one province, which keeps the name and the code of the second. */
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
  for (const code of ["bac-kan", "thai-nguyen-old", "thai-nguyen", "lang-son"])
    ids[code] = await register.organization(code);
  await register.event("MERGE", [ids["bac-kan"]!, ids["thai-nguyen-old"]!], [ids["thai-nguyen"]!], {
    effectiveOn: "2025-07-01",
  });
});
afterAll(() => graph.close());

const assign = (organization: string, value: string, more: object = {}) =>
  register.refusal("assignIdentifier", { organizationId: ids[organization], scheme: "QD_20_2020", value, ...more });
const holders = async (value: string) =>
  (
    await graph.data(
      "query ($value: String!) { organizationIdentifiers(scheme: QD_20_2020, value: $value) { id organization { code } status validFrom validTo } }",
      { value },
    )
  ).organizationIdentifiers;

describe("an identifier", () => {
  it("has the form of its scheme", async () => {
    expect(await assign("lang-son", "h37")).toEqual({
      code: "MALFORMED_IDENTIFIER",
      message: "Mã định danh “h37” không đúng dạng của QD_20_2020",
      field: ["value"],
    });
    expect((await assign("lang-son", `H37.${"A".repeat(32)}`))?.code).toBe("MALFORMED_IDENTIFIER");
    expect((await assign("lang-son", "H37.02", { scheme: "QCVN_102_2016" }))?.code).toBe("MALFORMED_IDENTIFIER");
    expect(await assign("lang-son", "000.00.01.H37", { scheme: "QCVN_102_2016" })).toBeNull();
    expect(await assign("lang-son", "H37.02.03")).toBeNull();
  });

  it("belongs to one organization until a successor takes it over", async () => {
    expect(await assign("thai-nguyen-old", "H55")).toBeNull();
    expect((await assign("lang-son", "H55"))?.code).toBe("IDENTIFIER_TAKEN");
    expect((await assign("thai-nguyen-old", "H55"))?.code).toBe("DUPLICATE_CODE");
    expect(await assign("thai-nguyen", "H55")).toMatchObject({ code: "REQUIRED", field: ["validFrom"] });
    expect(await assign("thai-nguyen", "H55", { validFrom: "2025-07-01" })).toBeNull();
    expect(await holders("H55")).toMatchObject([
      { organization: { code: "thai-nguyen-old" }, status: "ACTIVE", validTo: "2025-07-01" },
      { organization: { code: "thai-nguyen" }, status: "ACTIVE", validFrom: "2025-07-01", validTo: null },
    ]);
    expect((await assign("bac-kan", "H55"))?.code).toBe("IDENTIFIER_TAKEN");
  });

  it("is never reused once it is closed, not even by a successor", async () => {
    expect(await assign("bac-kan", "H99", { validFrom: "2020-07-22" })).toBeNull();
    const [{ id }] = await holders("H99");
    const close = (closedOn: string) => register.refusal("closeIdentifier", { identifierId: id, closedOn });
    expect((await close("2019-01-01"))?.code).toBe("INVALID_PERIOD");
    expect(await close("2025-07-01")).toBeNull();
    expect((await close("2025-07-02"))?.code).toBe("IDENTIFIER_CLOSED");
    for (const organization of ["thai-nguyen", "bac-kan", "lang-son"]) {
      expect(await assign(organization, "H99", { validFrom: "2026-01-01" })).toMatchObject({
        code: "IDENTIFIER_CLOSED",
        field: ["value"],
      });
    }
    expect(await holders("H99")).toMatchObject([
      { organization: { code: "bac-kan" }, status: "CLOSED", validTo: "2025-07-01" },
    ]);
    const { organizationByCode } = await graph.data(
      `{ organizationByCode(code: "bac-kan") { identifiers { value status } } }`,
    );
    expect(organizationByCode.identifiers).toEqual([{ value: "H99", status: "CLOSED" }]);
  });
});

it("an organization is found by its identifiers", async () => {
  const found = async (search: string) =>
    (
      await graph.data(
        "query ($search: String) { organizations(search: $search) { edges { searchMatch node { code } } } }",
        { search },
      )
    ).organizations.edges;
  expect(await found("h37.02.03")).toEqual([{ searchMatch: "EXACT", node: { code: "lang-son" } }]);
  expect(await found("000.00.01.H37")).toEqual([{ searchMatch: "EXACT", node: { code: "lang-son" } }]);
  expect(await found("H55")).toHaveLength(2);
  expect(await found("H37.02")).toEqual([]);
});

it("an identifier that does not exist cannot be closed", async () => {
  const identifierId = newId();
  expect(await register.refusal("closeIdentifier", { identifierId, closedOn: "2025-01-01" })).toMatchObject({
    code: "UNKNOWN_IDENTIFIER",
    field: ["identifierId"],
  });
});
