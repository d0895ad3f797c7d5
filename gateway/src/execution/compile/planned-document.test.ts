import { fragmentsOf } from "@thidua/base/selections";
import { buildSchema, Kind, type OperationDefinitionNode, parse, print, stripIgnoredCharacters } from "graphql";
import { describe, expect, test } from "vitest";
import { decide, decisiveVariables } from "./decisive-variables.js";
import { planDocument } from "./planned-document.js";
import { Requirements } from "./requirements.js";
import { reservedNames } from "./reserved-names.js";

const schema = buildSchema(`
  enum join__Graph { REPORTS }
  directive @join__field(graph: join__Graph, requires: String) repeatable on FIELD_DEFINITION
  directive @join__type(key: String) repeatable on OBJECT | INTERFACE
  interface Named { name: String }
  type Group implements Named { name: String size: Int }
  type Person implements Named @join__type(key: "id") {
    id: ID! name: String boss: Person friends(first: Int, input: Filter): [Person!]
    comments(limit: Int): [String]
    summary: String @join__field(graph: REPORTS, requires: "comments(limit: 3)")
    short: String @join__field(graph: REPORTS, requires: "name summary")
    rank: Int @join__field(graph: REPORTS, requires: "boss { short }")
  }
  input Filter { active: Boolean! = true text: String }
  type Query { person(id: ID): Person named: [Named] sum(all: Boolean! = false): Int }
  type Mutation { rename(id: ID): Person }
`);

function plan(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = fragmentsOf(document);
  const { conditions, refused } = decide(decisiveVariables(schema, operation, fragments), variables);
  const scope = { schema, fragments, variables: conditions, refused };
  const planned = planDocument(scope, operation, schema.getRootType(operation.operation)!, {
    reserved: reservedNames(schema),
    requirements: Requirements.of(schema),
  });
  return { ...planned, text: planned.document && stripIgnoredCharacters(print(planned.document)) };
}

describe("conditions", () => {
  const query = "query($a:Boolean!,$b:Boolean!){person @include(if:$a){boss @skip(if:$b){id}}}";

  test("are decided", () => {
    expect(plan(query, { a: true, b: false }).text).toBe("query($a:Boolean!$b:Boolean!){person{boss{id}}}");
    expect(plan(query, { a: false, b: false }).document).toBeUndefined();
    expect(plan("{person{id @skip(if:true)name @include(if:true)}}").text).toBe("{person{name}}");
  });

  test("that exclude a whole selection set leave an anchor", () => {
    expect(plan(query, { a: true, b: true }).text).toBe("query($a:Boolean!$b:Boolean!){person{__typename}}");
    expect(plan("mutation{rename{...f @skip(if:true)...{id @include(if:false)}}}fragment f on Person{id}").text).toBe(
      "mutation{rename{__typename}}",
    );
  });
});

describe("fragments", () => {
  test("that no object fits are left out", () => {
    expect(plan("{named{...on Group{...on Named{...on Person{id}}}}}").text).toBe("{named{__typename}}");
    expect(plan("{named{...on Group{...on Named{...on Person{id}...on Group{size}}}}}").text).toBe(
      "{named{...on Group{...on Named{__typename ...on Group{size}}}}}",
    );
  });

  test("that are left out leave what says of which type an object is", () => {
    expect(plan("{named{name ...on Group{...on Named{...on Person{id}}}}}").text).toBe("{named{name __typename}}");
    expect(plan("{named{name ...on Group{size @skip(if:true)}}}").text).toBe("{named{name __typename}}");
    expect(plan("{person{name ...on Person{id @skip(if:true)}}}").text).toBe("{person{name}}");
    expect(plan("{named{name ...on Group@skip(if:true){size}}}").text).toBe("{named{name}}");
  });
});

describe("response names", () => {
  test.each([
    ["stay where they are the fields' own", "{person{id name boss{name}}}", "{person{id name boss{name}}}"],
    ["are neutral", "{person{id:name name:id}}", "{person{name id}}"],
    [
      "differ for each response name",
      "{person{a:boss{id}b:boss{id}boss{id}}}",
      "{person{boss_2:boss{id}boss_3:boss{id}boss{id}}}",
    ],
    ["of __typename are its own", "{named{a:__typename b:__typename}}", "{named{__typename __typename}}"],
    ["are one for fields that merge", "{person{a:boss{id}...{a:boss{name}}}}", "{person{boss{id}...{boss{name}}}}"],
    [
      "are one whatever the order of arguments",
      '{person{a:friends(first:1 input:{text:"x" active:true}){id}a:friends(input:{active:true text:"x"}first:1){name}}}',
      '{person{friends(first:1 input:{text:"x" active:true}){id}friends(input:{active:true text:"x"}first:1){name}}}',
    ],
    [
      "differ for different arguments",
      "{person{friends(first:1){id}b:friends(first:2){id}c:friends{id}}}",
      "{person{friends(first:1){id}friends_2:friends(first:2){id}friends_3:friends{id}}}",
    ],
    [
      "are never those of fields that are required with arguments",
      "{person{comments(limit:1)all:comments}}",
      "{person{comments_2:comments(limit:1)comments_3:comments}}",
    ],
  ])("%s", (_what, query, expected) => {
    expect(plan(query).text).toBe(expected);
  });

  test("can be read back", () => {
    const { names } = plan("{person{id:name constructor:boss{id}boss{id}}}");
    expect([...names.planned].map(([{ alias }, name]) => [alias?.value, name])).toEqual([
      ["id", "name"],
      ["constructor", "boss_2"],
    ]);
    expect([...names.callers]).toEqual([
      ["name", "id"],
      ["boss_2", "constructor"],
    ]);
  });
});

describe("what a field requires", () => {
  test.each([
    ["is selected beside it", "{person{summary}}", "{person{summary comments_2:comments(limit:3)}}"],
    [
      "is selected once",
      "{person{a:summary b:summary}}",
      "{person{summary comments_2:comments(limit:3)summary_2:summary}}",
    ],
    [
      "is the caller's field where that is the same",
      "{person{name short}}",
      "{person{name short name summary comments_2:comments(limit:3)}}",
    ],
    [
      "is not the caller's field under an alias",
      "{person{a:name short}}",
      "{person{name_2:name short name summary comments_2:comments(limit:3)}}",
    ],
    [
      "is selected on the types that require it",
      "{named{...on Person{rank}}}",
      "{named{...on Person{rank boss{short name summary comments_2:comments(limit:3)}}}}",
    ],
  ])("%s", (_what, query, expected) => {
    expect(plan(query).text).toBe(expected);
  });

  test("is read under its planned name", () => {
    const { required } = plan("{person{comments summary}}");
    expect([...required.values()]).toEqual([[{ kind: "Field", name: "comments", alias: "comments_3" }]]);
  });
});

test("the schema's own fields at the root are left out", () => {
  expect(plan("{__typename __schema{queryType{name}}}").document).toBeUndefined();
  expect(plan("{__typename sum ...{a:__typename}}").text).toBe("{sum}");
});

test("mutations keep their order", () => {
  const query = "mutation{...f b:rename{id}...{c:rename{name}}}fragment f on Mutation{rename{id}}";
  expect(plan(query).text).toBe("mutation{rename{id}rename_2:rename{id}rename_3:rename{name}}");
});

test("variables that the planner could take for its own are renamed", () => {
  const { text, variables } = plan(
    "query($representations:ID$caller_representations:ID){person(id:$representations){id}b:person(id:$caller_representations){id}}",
  );
  expect(text).toBe(
    "query($caller_caller_representations:ID$caller_representations:ID){person(id:$caller_caller_representations){id}person_2:person(id:$caller_representations){id}}",
  );
  expect([...variables]).toEqual([["caller_caller_representations", "representations"]]);
});

describe("a variable that is null where the schema takes no null", () => {
  test.each([
    ["query($x:Boolean){sum(all:$x)}", undefined],
    ["query($x:Boolean){sum(all:$x)named{name}}", "query($x:Boolean){named{name}}"],
    ["query($x:Boolean){person{friends(input:{active:$x}){id}}}", "query($x:Boolean){person{__typename}}"],
  ])("takes its field out of %s", (query, expected) => {
    expect(plan(query, { x: null }).text).toBe(expected);
    expect(plan(query, { x: true }).text).toBe(query);
    expect(plan(query, {}).text).toBe(query);
  });

  test("does not matter elsewhere", () => {
    const query = "query($x:ID){person(id:$x){id}}";
    expect(plan(query, { x: null }).text).toBe(query);
  });
});
