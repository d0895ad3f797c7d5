import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeSubgraphs } from "../../compose/compose-subgraphs.js";
import { readSubgraphs, type Subgraph } from "../../compose/read-subgraphs.js";
import { contractPaths } from "../contract-paths.js";
import { checkSchema } from "./check-schema.js";
import { printReport, refusedChanges } from "./print-report.js";
import { publishedApi } from "./published-api.js";
import { vietnameseDay } from "./removal-day.js";

const link = (imports: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;

const organizations: Subgraph = {
  name: "organizations",
  url: "http://organizations/graphql",
  owner: "Sở Nội vụ",
  kind: "OWN",
  sdl: `${link('"@key"')}
    type Query { organizations: [Organization!] }
    "Tổ chức. An organization."
    type Organization @key(fields: "id") { id: ID! name: String! }`,
};

const well = `${link('"@key", "@listSize", "@cost"')}
  type Query {
    "Các lớp tập huấn. The training courses."
    trainingCourses(
      "Từ cần tìm. The words to search for."
      search: String @cost(weight: 10)
    ): [TrainingCourse!] @listSize(assumedSize: 20)
  }
  "Lớp tập huấn. A training course."
  type TrainingCourse @key(fields: "id") {
    "Mã định danh. The ID."
    id: ID!
    "Tên. The name."
    name: String!
    "Tổ chức mở lớp. The organization that runs the course."
    organization: Organization
  }
  type Organization @key(fields: "id") {
    id: ID!
    "Các lớp tập huấn. The training courses."
    trainingCourses: [TrainingCourse!] @listSize(assumedSize: 10)
  }`;

let queries: string;
beforeAll(() => {
  queries = mkdtempSync(join(tmpdir(), "queries-"));
  writeFileSync(
    join(queries, "courses.graphql"),
    '# title: Lớp / Courses\n# description: Các lớp. / The courses.\n\nquery Courses { trainingCourses(search: "a") { name } }\n',
  );
});
afterAll(() => rmSync(queries, { recursive: true }));

const training = (sdl: string): Subgraph => ({
  name: "training",
  url: "http://training/graphql",
  owner: "Trường Chính trị",
  kind: "FOREIGN",
  sdl,
});
const withTraining = (sdl: string) => [organizations, training(sdl)];

/** Checks a new SDL of the subgraph `training` against the published good one. */
function check(sdl: string, accepted: string[] = []) {
  const published = printSchema(composeSubgraphs(withTraining(well)).apiSchema);
  return checkSchema({
    subgraphs: withTraining(sdl),
    checked: "training",
    published,
    queries,
    today: "2027-02-01",
    accepted,
  });
}

it("a subgraph that keeps to the rules passes without a warning", () => {
  const report = check(well);
  expect(report).toMatchObject({ errors: [], warnings: [], changes: [] });
  expect(printReport(report)).toBe("Đạt / passed: 0 cảnh báo / warnings");
});

describe("errors", () => {
  it("SDL that cannot be parsed, with its line", () => {
    expect(check(well.replace("type Query {", "type Query"))).toMatchObject({
      errors: [expect.stringMatching(/^training:3: SDL sai cú pháp \/ is not valid SDL: /)],
    });
  });

  it("what does not compose, with the composer's reason", () => {
    const { errors, composition } = check(well.replace('id: ID!\n    "Các', 'id: ID!\n    name: String\n    "Các'));
    expect(composition).toBeUndefined();
    expect(errors.join("\n")).toMatch(/do not compose:\n.*Non-shareable field "Organization.name"/);
  });

  it.each([
    [
      "a field of Query",
      "[TrainingCourse!] @listSize(assumedSize: 20)",
      "Query.trainingCourses",
      "it is a field of Query",
    ],
    [
      "a field added to another's entity",
      "[TrainingCourse!] @listSize(assumedSize: 10)",
      "Organization.trainingCourses",
      "Organization belongs to organizations",
    ],
    [
      "a reference to another's entity",
      "organization: Organization",
      "TrainingCourse.organization",
      "it returns Organization of organizations",
    ],
  ])("%s that is not nullable", (_, text, coordinate, reason) => {
    const [head, directive] = text.split(" @");
    const { errors } = check(well.replace(text, `${head}!${directive ? ` @${directive}` : ""}`));
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${coordinate} .* / must be nullable: ${reason}$`))]);
  });

  it("keys, external fields and fields within the subgraph may be non-null", () => {
    const sdl = well
      .replace('"@key",', '"@key", "@external", "@requires",')
      .replace('id: ID!\n    "Các', 'id: ID!\n    name: String! @external\n    "Các')
      .replace(
        "[TrainingCourse!] @listSize(assumedSize: 10)",
        '[TrainingCourse!] @listSize(assumedSize: 10) @requires(fields: "name")',
      )
      .replace(
        'name: String!\n    "Tổ',
        'name: String!\n    "Lớp trước. The course before."\n    previous: TrainingCourse!\n    "Tổ',
      );
    expect(check(sdl)).toMatchObject({ errors: [], warnings: [] });
  });

  it("a saved query that would fail, also when the day of the removal has come", () => {
    const sdl = well.replace("name: String!\n", "title: String!\n").replace('"Tên. The name."', '"Tên. The title."');
    const deprecated = well.replace("name: String!", 'name: String! @deprecated(reason: "Removal on 2027-01-31.")');
    const published = printSchema(composeSubgraphs(withTraining(deprecated)).apiSchema);
    const report = checkSchema({ subgraphs: withTraining(sdl), published, queries, today: "2027-02-01" });
    expect(report.changes).toMatchObject([
      { coordinate: "TrainingCourse.name", isAllowed: true, savedQueries: ["courses.graphql"] },
    ]);
    expect(report.errors).toEqual([
      expect.stringMatching(
        /^schema\/queries\/courses\.graphql:4: .*Cannot query field "name" on type "TrainingCourse"/,
      ),
    ]);
    expect(printReport(report)).toContain("refused: 1 lỗi / errors");
  });
});

describe("breaking changes", () => {
  it("name the saved queries that use what changes", () => {
    const report = check(well.replace("name: String!", "name: String"));
    expect(report.errors).toEqual([]);
    expect(refusedChanges(report.changes)).toMatchObject([
      { kind: "FIELD_CHANGED_KIND", coordinate: "TrainingCourse.name", savedQueries: ["courses.graphql"] },
    ]);
    expect(printReport(report)).toMatch(
      /LỖI \/ ERROR {2}TrainingCourse\.name: FIELD_CHANGED_KIND: .*\n.*\n {4}truy vấn đã lưu \/ saved queries: courses\.graphql\n[\s\S]*1 lỗi/,
    );
  });

  it("and none where no saved query does", () => {
    const report = check(
      well.replace(
        '    "Tổ chức mở lớp. The organization that runs the course."\n    organization: Organization\n',
        "",
      ),
    );
    expect(report.changes).toMatchObject([{ coordinate: "TrainingCourse.organization", savedQueries: [] }]);
  });

  it("pass when they are accepted", () => {
    const report = check(well.replace("name: String!", "name: String"), ["TrainingCourse.name"]);
    expect(refusedChanges(report.changes)).toEqual([]);
    expect(printReport(report)).toMatch(/^CHẤP NHẬN \/ ACCEPTED {2}TrainingCourse\.name[\s\S]*Đạt \/ passed/);
  });

  it("are not looked for before the first publication", () => {
    const input = {
      subgraphs: withTraining(well.replace("name: String!", "name: String")),
      queries,
      today: "2027-02-01",
    };
    expect(checkSchema(input)).toMatchObject({
      errors: [],
      changes: [],
      warnings: [expect.stringContaining("nothing is published yet")],
    });
  });
});

describe("warnings, which do not refuse", () => {
  it.each([
    [
      "a list without a size",
      " @listSize(assumedSize: 20)",
      "",
      "Query.trainingCourses: không có @listSize, tính là 10 phần tử / has no @listSize and counts as 10 items",
    ],
    [
      "a search without a weight",
      " @cost(weight: 10)",
      "",
      "Query.trainingCourses(search:): không có @cost, tính là 0 / has no @cost and counts 0",
    ],
    ["a field without a description", '"Tên. The name."', "", "TrainingCourse.name: has no description"],
    [
      "a name against the style guide",
      '"Mã định danh. The ID."\n    id: ID!',
      '"Mã định danh. The ID."\n    id: ID!\n    "Đã mở. Whether it is open."\n    open: Boolean',
      "TrainingCourse.open: a boolean is named is… or has…",
    ],
  ])("%s", (_, text, replacement, warning) => {
    expect(check(well.replace(text, replacement))).toMatchObject({ errors: [], warnings: [warning] });
  });

  it("a list whose size the connection's field declares is not one, a count without a weight is", () => {
    const sdl = well
      .replace(
        "[TrainingCourse!] @listSize(assumedSize: 20)",
        'TrainingPage @listSize(assumedSize: 20, sizedFields: ["nodes"])',
      )
      .concat(
        '"Một trang. A page." type TrainingPage { "Các lớp. The courses." nodes: [TrainingCourse!]! "Tổng số. The number." totalCount: Int! }',
      );
    expect(check(sdl).warnings).toEqual([
      "TrainingPage.totalCount: không có @cost, tính là 0 / has no @cost and counts 0",
    ]);
  });

  it("a field that it takes over from another subgraph", () => {
    const sdl = well
      .replace('"@key",', '"@key", "@override",')
      .replace('id: ID!\n    "Các', 'id: ID!\n    name: String @override(from: "organizations")\n    "Các');
    const { errors, warnings } = check(sdl);
    expect(errors).toEqual([]);
    expect(warnings).toContainEqual(expect.stringMatching(/^Organization\.name: @override .* owner must agree$/));
  });

  it("an own subgraph's own departures are not the foreign one's", () => {
    expect(check(well).warnings.filter((line) => line.startsWith("Organization.name"))).toEqual([]);
  });
});

it("the committed subgraphs pass", () => {
  const report = checkSchema({
    subgraphs: readSubgraphs(contractPaths.subgraphs),
    published: publishedApi(contractPaths.published),
    queries: contractPaths.queries,
    today: vietnameseDay(),
  });
  expect(report.errors).toEqual([]);
  expect(refusedChanges(report.changes)).toEqual([]);
});

it("a day is the day in Vietnam", () => {
  expect(vietnameseDay(new Date("2027-01-31T16:59:59Z"))).toBe("2027-01-31");
  expect(vietnameseDay(new Date("2027-01-31T17:00:00Z"))).toBe("2027-02-01");
});
