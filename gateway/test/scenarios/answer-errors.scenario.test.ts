import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
beforeEach(() => {
  graph.organizations.misbehave();
  graph.awards.misbehave();
});
afterAll(() => graph.stop());

const reply = (data: unknown, errors?: unknown) =>
  ({ kind: "garbage", body: JSON.stringify({ data, errors }) }) as const;

describe("a null that the schema forbids", () => {
  test("stands in errors with its path, code and service", async () => {
    graph.organizations.misbehave(
      reply({
        organizations: [
          { id: "o1", name: "A" },
          { id: null, name: "B" },
        ],
      }),
    );
    const { body } = await graph.ask("{ organizations { id name } awards(first: 1) { id } }");
    expect(body).toEqual({
      errors: [
        {
          message: "Dữ liệu nhận được để trống một trường bắt buộc: Organization.id",
          path: ["organizations", 1, "id"],
          extensions: { code: "NULL_NOT_ALLOWED", serviceName: "organizations" },
        },
      ],
      data: { organizations: null, awards: [{ id: "a1" }] },
    });
  });

  test("has the subgraph's own error where there is one", async () => {
    const error = { message: "mất mã", path: ["organizations", 0, "id"], extensions: { code: "NO_ID" } };
    graph.organizations.misbehave(reply({ organizations: [null] }, [error]));
    const { body } = await graph.ask("{ organizations { id } }");
    expect(body.errors).toEqual([
      {
        message: "mất mã",
        path: ["organizations", 0, "id"],
        extensions: { code: "NO_ID", serviceName: "organizations" },
      },
    ]);
  });
});

describe("a null that no reply states", () => {
  test("is an error at the field that the subgraph left out", async () => {
    graph.awards.misbehave(reply({ awards: [{ id: "a1", title: "A" }, { id: "a2" }] }));
    const { body } = await graph.ask("{ awards { id title } }", { headers: { "accept-language": "en" } });
    expect(body.data).toEqual({
      awards: [
        { id: "a1", title: "A" },
        { id: "a2", title: null },
      ],
    });
    expect(body.errors).toEqual([
      {
        message: "No value was received for the field Award.title",
        path: ["awards", 1, "title"],
        extensions: { code: "VALUE_NOT_RECEIVED", serviceName: "awards" },
      },
    ]);
  });

  test("is an error at each field of an entity that the subgraph does not have", async () => {
    graph.organizations.misbehave(reply({ _entities: [null] }));
    const { body } = await graph.ask("{ awards(first: 1) { organization { id name motto awardCount } } }");
    expect(body.data).toEqual({
      awards: [{ organization: { id: "o1", name: null, motto: null, awardCount: 2 } }],
    });
    expect(body.errors).toEqual(
      ["name", "motto"].map((field) => ({
        message: "Dịch vụ “organizations” không có bản ghi được tham chiếu",
        path: ["awards", 0, "organization", field],
        extensions: { code: "ENTITY_NOT_FOUND", serviceName: "organizations" },
      })),
    );
  });

  test("is an error at each field of an entity of another type", async () => {
    for (const __typename of ["Award", "Ghost", "constructor", 7]) {
      graph.organizations.misbehave(reply({ _entities: [{ __typename, name: "A" }] }));
      const { body } = await graph.ask("{ awards(first: 1) { id organization { id name __typename } } }");
      expect(body.data).toEqual({
        awards: [{ id: "a1", organization: { id: "o1", name: null, __typename: "Organization" } }],
      });
      expect(body.errors).toMatchObject([
        {
          path: ["awards", 0, "organization", "name"],
          extensions: { code: "SUBGRAPH_INVALID_RESPONSE", serviceName: "organizations" },
        },
      ]);
    }
  });

  test("is no error where the subgraph states it", async () => {
    const { body } = await graph.ask('{ organization(id: "o3") { parent { name } } }');
    expect(body).toEqual({ data: { organization: { parent: null } } });
  });
});

describe("an error without a path", () => {
  test("stands at the null that it explains", async () => {
    graph.organizations.misbehave(reply({ organizations: [{ id: "o1" }], refuse: null }, [{ message: "hỏng" }]));
    const { body } = await graph.ask("{ organizations { id } refuse }");
    expect(body.errors).toMatchObject([{ path: ["refuse"], extensions: { code: "SUBGRAPH_ERROR" } }]);
  });

  test("has no path where no null is its consequence", async () => {
    graph.organizations.misbehave(reply({ organizations: [{ id: "o1" }] }, [{ message: "chậm" }]));
    const { body } = await graph.ask("{ organizations { id } }");
    expect(body).toEqual({
      errors: [
        {
          message: "Dịch vụ “organizations” gặp lỗi khi cung cấp phần dữ liệu này",
          extensions: { code: "SUBGRAPH_ERROR", serviceName: "organizations" },
        },
      ],
      data: { organizations: [{ id: "o1" }] },
    });
  });
});

describe("errors of one answer", () => {
  const awards = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      organization: { __typename: "Organization", id: `o${index}` },
    }));

  test.each([
    [100, 100],
    [101, 101],
    [160, 101],
  ])("for %d nulls are %d", async (count, listed) => {
    graph.awards.misbehave(reply({ awards: awards(count) }));
    graph.organizations.misbehave({ kind: "garbage", status: 500, body: "oops" });
    const { body } = await graph.ask("{ awards { organization { name } } }");
    expect(body.data.awards).toHaveLength(count);
    expect(body.errors).toHaveLength(listed);
    body.errors.slice(0, 100).forEach((error: unknown, index: number) => {
      expect(error).toMatchObject({
        path: ["awards", index, "organization", "name"],
        extensions: { code: "SUBGRAPH_INVALID_RESPONSE", serviceName: "organizations" },
      });
    });
    expect(body.errors.slice(100)).toEqual(
      count === 100
        ? []
        : [{ message: `Còn ${count - 100} lỗi khác không được liệt kê`, extensions: { code: "TOO_MANY_ERRORS" } }],
    );
  });

  test("count the nulls of an entity that occurs in every row", async () => {
    const organization = { __typename: "Organization", id: "o1" };
    graph.awards.misbehave(reply({ awards: awards(130).map((award) => ({ ...award, organization })) }));
    graph.organizations.misbehave(reply({ _entities: [{ parent: { id: null } }] }));
    const { body } = await graph.ask("{ awards { organization { parent { id } } } }", {
      headers: { "accept-language": "en" },
    });
    expect(body.errors).toHaveLength(101);
    expect(body.errors[99]).toMatchObject({ path: ["awards", 99, "organization", "parent", "id"] });
    expect(body.errors[100].message).toBe("30 more errors are not listed");
  });
});
