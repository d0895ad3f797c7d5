import { buildSchema, type GraphQLSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { breakingChanges } from "./breaking-changes.js";

const today = "2027-02-01";
const removed = (day: string) => `@deprecated(reason: "Use another. Removal on ${day}.")`;
const compare = (before: string, after: string) => breakingChanges(buildSchema(before), buildSchema(after), today);

/** The coordinates of the changes that pass, and of those that do not. */
function judged(before: string, after: string) {
  const changes = compare(before, after);
  const coordinates = (isDue: boolean) =>
    changes.filter((change) => change.isAllowed === isDue).map(({ coordinate }) => coordinate);
  return { due: coordinates(true), refused: coordinates(false) };
}

describe("a removal passes on and after the day in its @deprecated, not before", () => {
  const api = (mark: string) => `
    type Query { a(x: Int ${mark}): Int b: Int ${mark} e(input: In): E }
    input In { f: Int ${mark} g: Int }
    enum E { V ${mark} W }`;
  const after = "type Query { a: Int e(input: In): E } input In { g: Int } enum E { W }";
  const all = ["In.f", "Query.b", "Query.a(x:)", "E.V"];

  it.each([
    ["the day before", removed("2027-02-02"), [], all],
    ["the day", removed("2027-02-01"), all, []],
    ["long after", removed("2026-12-31"), all, []],
    ["without @deprecated", "", [], all],
    ["without a day", '@deprecated(reason: "Use another.")', [], all],
    ["with a day that does not exist", removed("2026-02-30"), [], all],
    ["with two days, of which the later has not come", removed("2026-01-01, postponed to 2027-03-01"), [], all],
  ])("%s", (_, mark, due, refused) => {
    const found = judged(api(mark), after);
    expect({ due: found.due.sort(), refused: found.refused.sort() }).toEqual({
      due: [...due].sort(),
      refused: [...refused].sort(),
    });
  });

  it("and the reason says which day", () => {
    const reasons = (mark: string) => compare(api(mark), after).map(({ reason }) => reason);
    for (const reason of reasons(removed("2027-02-02")))
      expect(reason).toBe(
        "ngày xóa đã công bố là 2027-02-02, hôm nay là 2027-02-01 / its day of removal is 2027-02-02, today is 2027-02-01",
      );
    expect(new Set(reasons(""))).toEqual(
      new Set(["chưa được công bố @deprecated / it was not published as @deprecated"]),
    );
  });
});

describe("a type goes with the last field that leads to it", () => {
  const before = (mark: string) => `
    type Query { course: Course ${mark} a: Int }
    type Course { id: ID place: Place }
    type Place { id: ID }`;
  const after = "type Query { a: Int }";

  it("on the day of that field", () =>
    expect(judged(before(removed(today)), after)).toEqual({
      due: expect.arrayContaining(["Query.course", "Course", "Place"]),
      refused: [],
    }));
  it("or with that field when it is accepted", () => {
    const [one, other] = [before(""), after].map((text) => buildSchema(text)) as [GraphQLSchema, GraphQLSchema];
    const changes = breakingChanges(one, other, today, new Set(["Query.course"]));
    expect(changes.map(({ coordinate, isAllowed }) => [coordinate, isAllowed])).toEqual([
      ["Course", true],
      ["Place", true],
      ["Query.course", true],
    ]);
    expect(changes.map(({ reason }) => reason === "")).toEqual([true, true, false]);
  });
  it("not before", () => expect(judged(before(removed("2027-02-02")), after).due).toEqual([]));
  it("not while another field leads to it", () =>
    expect(
      judged(before(removed(today)).replace("a: Int", "a: Int places: [Place]"), "type Query { a: Int places: [ID] }")
        .refused,
    ).toEqual(["Place", "Query.places"]));
});

describe("other kinds never pass by a date", () => {
  const mark = removed("2020-01-01");
  it.each<[string, string, string, string, string]>([
    ["FIELD_CHANGED_KIND", `type Query { a: Int ${mark} }`, "type Query { a: String }", "Query.a", "Query.a"],
    ["FIELD_CHANGED_KIND", `type Query { a: Int! ${mark} }`, "type Query { a: Int }", "Query.a", "Query.a"],
    [
      "ARG_CHANGED_KIND",
      `type Query { a(x: Int ${mark}): Int }`,
      "type Query { a(x: Int!): Int }",
      "Query.a(x:)",
      "Query.a(x:)",
    ],
    ["REQUIRED_ARG_ADDED", `type Query { a: Int ${mark} }`, "type Query { a(x: Int!): Int }", "Query.a(x:)", "Query.a"],
    [
      "REQUIRED_INPUT_FIELD_ADDED",
      `type Query { a(x: In): Int ${mark} } input In { y: Int }`,
      "type Query { a(x: In): Int } input In { y: Int z: Int! }",
      "In.z",
      "In",
    ],
    ["TYPE_CHANGED_KIND", `type Query { a: A ${mark} } type A { x: Int }`, "type Query { a: A } scalar A", "A", "A"],
    [
      "TYPE_REMOVED_FROM_UNION",
      `type Query { a: U ${mark} b: B } union U = A | B type A { x: Int } type B { x: Int }`,
      "type Query { a: U b: B } union U = A type A { x: Int } type B { x: Int }",
      "U",
      "U",
    ],
    [
      "IMPLEMENTED_INTERFACE_REMOVED",
      `type Query { a: A ${mark} i: I } interface I { x: Int } type A implements I { x: Int }`,
      "type Query { a: A i: I } interface I { x: Int } type A { x: Int }",
      "A",
      "A",
    ],
  ])("%s", (kind, before, after, coordinate, usedAs) => {
    expect(compare(before, after)).toEqual([
      expect.objectContaining({
        kind,
        coordinate,
        usedAs,
        isAllowed: false,
        reason: "loại thay đổi này không có ngày hiệu lực / no date makes this kind of change pass",
      }),
    ]);
  });

  it("with a coordinate for each kind that graphql-js knows", () => {
    const changes = [
      ...compare(
        "directive @d(x: Int, y: Int) repeatable on FIELD | QUERY directive @gone on FIELD type Query { a: Int }",
        "directive @d(x: Int, z: Int!) on FIELD type Query { a: Int }",
      ),
    ].map(({ kind, coordinate }) => `${kind} ${coordinate}`);
    expect(changes.sort()).toEqual([
      "DIRECTIVE_ARG_REMOVED @d",
      "DIRECTIVE_LOCATION_REMOVED @d",
      "DIRECTIVE_REMOVED @gone",
      "DIRECTIVE_REPEATABLE_REMOVED @d",
      "REQUIRED_DIRECTIVE_ARG_ADDED @d",
    ]);
  });
});

it("what is added breaks nothing", () => {
  const after = `
    type Query { a(x: Int, y: In): E b: Int! }
    input In { f: Int g: Int = 1 }
    enum E { V W }`;
  expect(compare("type Query { a(x: Int): E } enum E { V }", after)).toEqual([]);
});
