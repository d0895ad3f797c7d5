import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { type Register, registerOf } from "../testing/register.js";

let graph: TestGraph;
let register: Register;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  register = registerOf(graph);
});
afterAll(() => graph.close());

let count = 0;
/** Two provinces that exist, the second since 1997 and with an official code, and one that ended on 2020-01-01. */
let living: string;
let since1997: string;
let ended: string;
beforeEach(async () => {
  count += 1;
  living = await register.province({ code: `living-${count}`, name: "Bắc Kạn" });
  since1997 = await register.province({
    code: `since-${count}`,
    name: "Thái Nguyên",
    validFrom: "1997-01-01",
    officialCodes: [{ value: `${18 + count}`, validFrom: "2004-07-08" }],
  });
  ended = await register.province({ code: `ended-${count}`, name: "Bắc Thái", validTo: "2020-01-01" });
});

const form = (code: string, predecessorIds: string[], validFrom?: string, more: object = {}) =>
  register.refusal("createProvince", {
    code: `${code}-${count}`,
    name: "Thái Nguyên",
    predecessorIds,
    validFrom,
    ...more,
  });
const provinceOf = async (id: string) =>
  (
    await graph.data(
      `query ($id: ID!) { province(id: $id) { version validTo displayName(asOf: "2026-01-01") successors { code }
        officialCode(asOf: "2026-01-01") officialCodes { value validTo } } }`,
      { id },
    )
  ).province;
const changesOf = (id: string) =>
  graph.database
    .fork()
    .execute<{ kind: string; before: object; after: object }[]>(
      `select "kind", "before", "after" from "organizations"."change" where "type" = 'Province' and "id" = ? order by "seq"`,
      [id],
    );

it("a province that is merged ends on the first day of the new one, with its official code", async () => {
  const code = { value: `${18 + count}`, validFrom: "2025-07-01" };
  expect(await form("new", [since1997, living, ended], "2025-07-01", { officialCodes: [code] })).toBeNull();
  expect(await provinceOf(living)).toEqual({
    ...{ version: 2, validTo: "2025-07-01", successors: [{ code: `new-${count}` }] },
    ...{ displayName: "tỉnh Bắc Kạn (nay thuộc tỉnh Thái Nguyên)", officialCode: null, officialCodes: [] },
  });
  expect(await provinceOf(since1997)).toMatchObject({
    ...{ version: 2, validTo: "2025-07-01", displayName: "tỉnh Thái Nguyên (trước ngày 1/7/2025)" },
    ...{ officialCode: null, officialCodes: [{ value: code.value, validTo: "2025-07-01" }] },
  });
  // The end that is stated stays.
  expect(await provinceOf(ended)).toMatchObject({ version: 1, validTo: "2020-01-01" });
  const { provinceByCode } = await graph.data(
    `{ provinceByCode(code: "new-${count}") { validTo officialCode(asOf: "2026-01-01") predecessors { code } } }`,
  );
  expect(provinceByCode).toMatchObject({ validTo: null, officialCode: code.value });
  expect(provinceByCode.predecessors).toHaveLength(3);
});

it("the end is recorded as an update in the change feed", async () => {
  expect(await form("new", [living, ended], "2025-07-01")).toBeNull();
  const [created, updated, ...others] = await changesOf(living);
  expect([created?.kind, others]).toEqual(["CREATED", []]);
  expect(updated).toMatchObject({ kind: "UPDATED", before: { validTo: null }, after: { validTo: "2025-07-01" } });
  expect(await changesOf(ended)).toHaveLength(1);
});

it("a province is divided into several, which begin on one day", async () => {
  expect(await form("north", [living], "2025-07-01")).toBeNull();
  expect(await form("south", [living], "2025-07-01")).toBeNull();
  expect(await form("west", [living], "2025-06-30")).toMatchObject({ code: "PREDECESSOR_STILL_EXISTS" });
  expect(await provinceOf(living)).toMatchObject({ version: 2, validTo: "2025-07-01" });
  expect((await provinceOf(living)).successors).toHaveLength(2);
});

it("a new province whose first day is not known ends none", async () => {
  expect(await form("new", [living])).toBeNull();
  expect(await provinceOf(living)).toMatchObject({ version: 1, validTo: null });
});

it("nothing ends where the new province is refused", async () => {
  const refused: [string[], string, object, string][] = [
    [[living, ended], "2019-12-31", {}, "PREDECESSOR_STILL_EXISTS"],
    [[living, since1997], "1997-01-01", {}, "PREDECESSOR_BEGINS_LATER"],
    [[living], "2025-07-01", { officialCodes: [{ value: "9" }] }, "MALFORMED_PROVINCE_CODE"],
    [[living], "2025-07-01", { validTo: "2025-06-30" }, "INVALID_PERIOD"],
  ];
  for (const [predecessorIds, validFrom, more, code] of refused)
    expect((await form("new", predecessorIds, validFrom, more))?.code).toBe(code);
  expect(await provinceOf(living)).toMatchObject({ version: 1, validTo: null, successors: [] });
});

it("of eight writers at once that form provinces from one, on four days, none begins before its end", async () => {
  const days = ["2025-07-01", "2025-08-01", "2025-09-01", "2025-10-01"];
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => form(`one-of-${index}`, [living, since1997].toSorted(), days[index % 4])),
  );
  const { validTo, version, successors } = await provinceOf(living);
  expect(version).toBe(2);
  expect(days).toContain(validTo);
  const formed = answers.flatMap((answer, index) => (answer ? [] : [days[index % 4]!]));
  expect(formed.every((day) => day >= validTo)).toBe(true);
  expect(successors).toHaveLength(formed.length);
  for (const answer of answers) expect(answer?.code ?? "PREDECESSOR_STILL_EXISTS").toBe("PREDECESSOR_STILL_EXISTS");
});
