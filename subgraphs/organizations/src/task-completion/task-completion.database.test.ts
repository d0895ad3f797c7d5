import { anonymous, Role } from "@thidua/base/tokens";
import { openTestGraph, type TestGraph, testCaller } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";

let graph: TestGraph;
let make: ReturnType<typeof making>;
let organizationId: string;
let personId: string;
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  make = making(graph);
  organizationId = await make.department("so", "Sở Nội vụ");
  personId = await make.person("Lê An");
});
afterAll(() => graph.close());

const record = `mutation ($input: RecordTaskCompletionInput!) {
  recordTaskCompletion(input: $input) {
    taskCompletion { year level organization { name } person { fullName } } userErrors { code message field }
  }
}`;

describe("task completion", () => {
  it("is recorded for each year of an organization and of a person", async () => {
    for (const [year, level] of [
      [2018, "COMPLETED"],
      [2019, "COMPLETED_EXCELLENTLY"],
    ]) {
      await graph.data(record, { input: { organizationId, year, level } });
    }
    const own = await graph.data(record, { input: { personId, year: 2019, level: "COMPLETED_WELL" } });
    expect(own.recordTaskCompletion).toEqual({
      taskCompletion: { year: 2019, level: "COMPLETED_WELL", organization: null, person: { fullName: "Lê An" } },
      userErrors: [],
    });
    const answer = await graph.data(
      `query ($organization: ID!) {
        organization(id: $organization) {
          all: taskCompletions { nodes { year level } }
          excellent: taskCompletions(filter: { level: { eq: COMPLETED_EXCELLENTLY } }) { nodes { year } }
        }
      }`,
      { organization: organizationId },
    );
    expect(answer).toEqual({
      organization: {
        all: {
          nodes: [
            { year: 2019, level: "COMPLETED_EXCELLENTLY" },
            { year: 2018, level: "COMPLETED" },
          ],
        },
        excellent: { nodes: [{ year: 2019 }] },
      },
    });
  });

  it("of a person is visible to staff only, and so is its count", async () => {
    const personId = await make.person("Trần Văn Hải");
    await graph.data(record, { input: { personId, year: 2019, level: "COMPLETED" } });
    const ask = "query ($id: ID!) { person(id: $id) { fullName taskCompletions { totalCount nodes { year level } } } }";
    const { data, errors } = await graph.as(anonymous).execute(ask, { id: personId });
    expect(data).toEqual({ person: { fullName: "Trần Văn Hải", taskCompletions: null } });
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" }, path: ["person", "taskCompletions"] }]);
    expect(await graph.as(testCaller([Role.ANALYST])).data(ask, { id: personId })).toMatchObject({
      person: { taskCompletions: { totalCount: 1, nodes: [{ year: 2019, level: "COMPLETED" }] } },
    });
  });

  it("that breaks a rule is refused in Vietnamese and in English, and nothing is written", async () => {
    await graph.data(record, { input: { organizationId, year: 2020, level: "COMPLETED" } });
    const count = "query ($id: ID!) { organization(id: $id) { taskCompletions { totalCount } } }";
    const before = await graph.data(count, { id: organizationId });
    const input = { organizationId, year: 2021, level: "COMPLETED" };
    const subject = [
      "TASK_COMPLETION_SUBJECT",
      "Phải nêu đúng một đối tượng: tổ chức hoặc cá nhân",
      "Name exactly one subject: an organization or a person",
    ] as const;
    const cases: [object, string, string, string, string[]][] = [
      [
        { ...input, year: 2020 },
        "TASK_COMPLETION_EXISTS",
        "Đã có mức độ hoàn thành nhiệm vụ năm 2020 của đối tượng này",
        "This subject already has a level of task completion for 2020",
        ["year"],
      ],
      [{ ...input, personId }, ...subject, ["organizationId"]],
      [{ year: 2021, level: "COMPLETED" }, ...subject, ["organizationId"]],
    ];
    for (const [given, code, vietnamese, english, field] of cases) {
      expect((await graph.data(record, { input: given })).recordTaskCompletion).toEqual({
        taskCompletion: null,
        userErrors: [{ code, message: vietnamese, field }],
      });
      const answer = await graph.execute(record, { input: given }, "EN");
      expect(answer.data?.recordTaskCompletion.userErrors).toEqual([{ code, message: english, field }]);
    }
    for (const year of [1947, 9999]) {
      const answer = await graph.data(record, { input: { ...input, year } });
      expect(answer.recordTaskCompletion.userErrors[0]).toMatchObject({
        code: "TASK_COMPLETION_YEAR",
        field: ["year"],
      });
    }
    expect(await graph.data(count, { id: organizationId })).toEqual(before);
  });
});
