import { openTestGraph, type TestGraph } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organizations } from "../definition.js";
import { making } from "../testing/making.js";

let graph: TestGraph;
let make: ReturnType<typeof making>;
let committee: string;
let members: string[];
beforeAll(async () => {
  graph = await openTestGraph(organizations);
  make = making(graph);
  committee = await make.department("ubnd", "Ủy ban nhân dân tỉnh");
  members = [];
  for (const [index, name] of ["Sở Văn hóa", "Sở Y tế", "Sở Giáo dục"].entries())
    members.push(await make.department(`so-${index}`, name));
});
afterAll(() => graph.close());

const create = `mutation ($input: CreateEmulationBlocInput!) {
  createEmulationBloc(input: $input) { emulationBloc { id } userErrors { code message field } }
}`;
const join = `mutation ($input: AddBlocMemberInput!) {
  addBlocMember(input: $input) { membership { validFrom bloc { code } organization { name } } userErrors { code message field } }
}`;
const adopt = `mutation ($input: AdoptBlocRulesInput!) {
  adoptBlocRules(input: $input) { rules { versionNumber } userErrors { code message field } }
}`;

describe("a bloc", () => {
  it("has members by name or by number alone, a head, a deputy and quotas", async () => {
    await make.bloc({
      code: "van-hoa",
      kind: "BLOC",
      name: "Khối thi đua Văn hóa - Xã hội",
      organizationId: committee,
      memberCount: 10,
      members: members.map((organizationId) => ({ organizationId })),
      blocHeadId: members[0],
      blocDeputyId: members[1],
      criteria: [{ name: "Hoàn thành nhiệm vụ", maximumPoints: 60 }],
      steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"],
      quotas: "1 cờ, 3 bằng khen",
    });
    const { emulationBlocByCode } = await graph.data(`{ emulationBlocByCode(code: "van-hoa") {
      kind memberCount steps quotas criteria { name text maximumPoints }
      blocHead { name } blocDeputy { name } members { totalCount } organization { emulationBlocs { nodes { code } } }
    } }`);
    expect(emulationBlocByCode).toEqual({
      kind: "BLOC",
      memberCount: 10,
      steps: ["ASSESSMENT", "PEER_REVIEW", "ENDORSEMENT"],
      quotas: "1 cờ, 3 bằng khen",
      criteria: [{ name: "Hoàn thành nhiệm vụ", text: null, maximumPoints: 60 }],
      blocHead: { name: "Sở Văn hóa" },
      blocDeputy: { name: "Sở Y tế" },
      members: { totalCount: 3 },
      organization: { emulationBlocs: { nodes: [{ code: "van-hoa" }] } },
    });
    const { organization } = await graph.data(
      "query ($id: ID!) { organization(id: $id) { blocMemberships { nodes { bloc { name } } } } }",
      { id: members[2] },
    );
    expect(organization.blocMemberships.nodes).toEqual([{ bloc: { name: "Khối thi đua Văn hóa - Xã hội" } }]);
  });

  it("can be a part of another bloc", async () => {
    const parentBlocId = await make.bloc({
      code: "cap-tinh",
      kind: "CLUSTER",
      name: "Cụm 1",
      organizationId: committee,
    });
    await make.bloc({ code: "cap-so", kind: "BLOC", name: "Khối phòng", organizationId: members[0], parentBlocId });
    expect(
      await graph.data(
        `{ emulationBlocs(search: "khoi phong") { nodes { parentBloc { code nestedBlocs { nodes { code } } } } } }`,
      ),
    ).toEqual({
      emulationBlocs: { nodes: [{ parentBloc: { code: "cap-tinh", nestedBlocs: { nodes: [{ code: "cap-so" }] } } }] },
    });
  });

  it("adopts versions of its rules, and each is in force from its day on", async () => {
    const blocId = await make.bloc({
      code: "quy-che",
      kind: "BLOC",
      name: "Khối có quy chế",
      organizationId: committee,
    });
    await graph.data(adopt, { input: { blocId, text: "Quy chế đầu", validFrom: "2020-01-01" } });
    const amended = {
      blocId,
      document: { text: "Quyết định 12/QĐ-UBND ngày 05/02/2023" },
      validFrom: "2023-02-05",
      criteria: [{ name: "Tiêu chí mới" }],
      steps: ["ENDORSEMENT"],
    };
    expect((await graph.data(adopt, { input: amended })).adoptBlocRules).toEqual({
      rules: { versionNumber: 2 },
      userErrors: [],
    });
    const { emulationBloc } = await graph.data(
      `query ($id: ID!) { emulationBloc(id: $id) {
        steps criteria { name } rules { versionNumber text document { number issuedOn } criteria { name } }
        before: rulesInForce(asOf: "2019-12-31") { versionNumber }
        first: rulesInForce(asOf: "2023-02-04") { versionNumber }
        second: rulesInForce(asOf: "2023-02-05") { versionNumber }
      } }`,
      { id: blocId },
    );
    expect(emulationBloc).toEqual({
      steps: ["ENDORSEMENT"],
      criteria: [{ name: "Tiêu chí mới" }],
      rules: [
        {
          versionNumber: 2,
          text: null,
          document: { number: 12, issuedOn: "2023-02-05" },
          criteria: [{ name: "Tiêu chí mới" }],
        },
        { versionNumber: 1, text: "Quy chế đầu", document: null, criteria: null },
      ],
      before: null,
      first: { versionNumber: 1 },
      second: { versionNumber: 2 },
    });
  });

  it("is read with many others, their members, heads and rules in one statement each", async () => {
    const { statements } = await graph.recorded(
      "{ emulationBlocs { nodes { organization { code } blocHead { code } rules { versionNumber } members { nodes { organization { code } } } } } }",
    );
    // Sorted, since parallel statements end in any order.
    expect([...statements].sort()).toMatchInlineSnapshot(`
      [
        "select "e".* from "organizations"."bloc_rules" as "e" where "e"."bloc_id" = any($1::uuid[]) order by "e"."version_number" desc",
        "select "e".* from "organizations"."emulation_bloc" as "e" order by "e"."name_sort_key" asc, "e"."id" asc limit 21",
        "select "e".* from "organizations"."organization" as "e" where "e"."id" = any($1::uuid[])",
        "select "e".* from "organizations"."organization" as "e" where "e"."id" = any($1::uuid[])",
        "select "page".* from unnest($1::uuid[]) as "parent" ("id") cross join lateral (select "e".* from "organizations"."bloc_membership" as "e" where "e"."bloc_id" = "parent"."id" order by "e"."valid_from" asc nulls last, "e"."id" asc limit 21) as "page"",
      ]
    `);
  });
});

describe("a bloc that breaks a rule", () => {
  it("is refused in Vietnamese and in English, and nothing is written", async () => {
    const blocId = await make.bloc({ code: "day-du", kind: "BLOC", name: "Khối đầy đủ", organizationId: committee });
    await graph.data(join, {
      input: { blocId, organizationId: members[0], validFrom: "2020-01-01", validTo: "2021-01-01" },
    });
    await graph.data(adopt, { input: { blocId, text: "Quy chế", validFrom: "2020-01-01" } });
    const state = `query ($id: ID!) { emulationBlocs { totalCount } emulationBloc(id: $id) { version members { totalCount } rules { id } } }`;
    const before = await graph.data(state, { id: blocId });
    const unknown = "0190f0f0-0000-7000-8000-000000000000";
    const bloc = { code: "moi", kind: "BLOC", name: "Khối mới", organizationId: committee };
    const member = { organizationId: members[0] };
    const cases: [string, string, object, string, string, string, string[]][] = [
      [
        create,
        "createEmulationBloc",
        { ...bloc, code: "day-du" },
        "DUPLICATE_CODE",
        "Mã “day-du” đã có",
        'The code "day-du" exists already',
        ["code"],
      ],
      [
        create,
        "createEmulationBloc",
        { ...bloc, parentBlocId: unknown },
        "UNKNOWN_BLOC",
        `Không có cụm, khối thi đua “${unknown}”`,
        `There is no emulation bloc "${unknown}"`,
        ["parentBlocId"],
      ],
      [
        create,
        "createEmulationBloc",
        { ...bloc, memberCount: 0 },
        "BLOC_MEMBER_COUNT_TOO_SMALL",
        "Số thành viên 0 nhỏ hơn 1 hoặc nhỏ hơn số thành viên được nêu tên",
        "The number of members 0 is less than 1, or less than the number of named members",
        ["memberCount"],
      ],
      [
        create,
        "createEmulationBloc",
        { ...bloc, blocHeadId: members[0], blocDeputyId: members[0] },
        "BLOC_HEAD_IS_DEPUTY",
        "Trưởng khối và phó khối phải là hai đơn vị khác nhau",
        "The head and the deputy head of a bloc must be two organizations",
        ["blocDeputyId"],
      ],
      [
        create,
        "createEmulationBloc",
        { ...bloc, members: [member], blocHeadId: members[1] },
        "BLOC_HEAD_NOT_A_MEMBER",
        "Trưởng khối, phó khối phải thuộc các thành viên được nêu tên",
        "The head and the deputy head of a bloc must be among the named members",
        ["blocHeadId"],
      ],
      [
        create,
        "createEmulationBloc",
        { ...bloc, members: [member, member] },
        "ALREADY_BLOC_MEMBER",
        "Tổ chức đã là thành viên của cụm, khối này trong thời gian đó",
        "The organization is already a member of this bloc at that time",
        ["members", "1", "organizationId"],
      ],
      [
        create,
        "createEmulationBloc",
        { ...bloc, criteria: [{ name: "A", maximumPoints: -1 }] },
        "NEGATIVE_POINTS",
        "Điểm tối đa -1 phải lớn hơn 0",
        "The maximum points -1 must be more than 0",
        ["criteria", "0", "maximumPoints"],
      ],
      [
        join,
        "addBlocMember",
        { ...member, blocId, validFrom: "2020-12-31" },
        "ALREADY_BLOC_MEMBER",
        "Tổ chức đã là thành viên của cụm, khối này trong thời gian đó",
        "The organization is already a member of this bloc at that time",
        ["organizationId"],
      ],
      [
        adopt,
        "adoptBlocRules",
        { blocId },
        "BLOC_RULES_EMPTY",
        "Quy chế phải có văn bản hoặc nội dung",
        "Rules need a document or a text",
        ["document"],
      ],
      [
        adopt,
        "adoptBlocRules",
        { blocId, text: "Cũ", validFrom: "2020-01-01" },
        "BLOC_RULES_NOT_LATER",
        "Quy chế mới phải có hiệu lực sau quy chế trước (2020-01-01)",
        "New rules must take effect after the previous ones (2020-01-01)",
        ["validFrom"],
      ],
    ];
    for (const [mutation, name, input, code, vietnamese, english, field] of cases) {
      expect((await graph.data(mutation, { input }))[name].userErrors).toEqual([{ code, message: vietnamese, field }]);
      expect((await graph.execute(mutation, { input }, "EN")).data?.[name].userErrors).toEqual([
        { code, message: english, field },
      ]);
    }
    expect(await graph.data(state, { id: blocId })).toEqual(before);
    const again = await graph.data(join, { input: { ...member, blocId, validFrom: "2021-01-01" } });
    expect(again.addBlocMember).toEqual({
      membership: { validFrom: "2021-01-01", bloc: { code: "day-du" }, organization: { name: "Sở Văn hóa" } },
      userErrors: [],
    });
  });
});
