import { buildSchema, type GraphQLInputObjectType, type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { fill } from "../access/mutation-inputs.js";
import { makePositions } from "../access/positions.js";
import { RecordMaker } from "../access/record-maker.js";
import { type Input, nullFields } from "../null-arguments/null-inputs.js";
import { isRequired, type NullPosition, nullPositions } from "../null-arguments/null-positions.js";
import { type NullQuestion, nullQuestions } from "../null-arguments/null-questions.js";
import { findWays, type Way } from "../null-arguments/ways.js";
import { type Answer, openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* What a caller can leave out is left out by null, in the arguments of every field and within them, in a variable and in the operation itself. Where the schema takes no null,
   and for an operator of a filter, it is the caller's error, of that field alone. */

const schema = buildSchema(ownGraph().api);

let graph: SeededGraph;
let maker: RecordMaker;
let ways: Map<GraphQLObjectType, Way>;
beforeAll(async () => {
  // Twenty lists of one operation, each with exact counts below it, cost more than a caller may ask.
  graph = await openSeededGraph({ limits: { maxCost: 100_000 } });
  // Together they may read every field.
  maker = new RecordMaker(schema, graph, graph.reader, await makePositions(graph, graph.reader));
  // The articles have none.
  for (const kind of ["initiative", "typicalExample"]) await maker.recordAt(kind, "inside");
  ways = await findWays(schema, async (query) => (await graph.ask(query, {}, graph.reader)).data);
});
afterAll(() => graph.stop());

/** Asks several questions in one operation: `a0` with null, `b0` without the place, and so on. */
async function ask(questions: readonly NullQuestion[]): Promise<Answer> {
  const declared = questions.map(({ position: { variableType, variableDefault } }, index) => {
    return `$v${index}: ${variableType}${variableDefault === undefined ? "" : ` = ${variableDefault}`}`;
  });
  const fields = questions.flatMap(({ withNull, without }, index) => [
    `a${index}: ${withNull(`$v${index}`)}`,
    ...(without === undefined ? [] : [`b${index}: ${without}`]),
  ]);
  const variables = Object.fromEntries(questions.map((_, index) => [`v${index}`, null]));
  return graph.ask(`query (${declared.join(", ")}) { ${fields.join("\n")} }`, variables, graph.reader);
}

/** Asks several questions in one operation as `ask` does, with null written in the operation. */
async function askWritten(questions: readonly NullQuestion[]): Promise<Answer> {
  const fields = questions.flatMap(({ withNull, without }, index) => [
    `a${index}: ${withNull("null")}`,
    ...(without === undefined ? [] : [`b${index}: ${without}`]),
  ]);
  return graph.ask(`{ ${fields.join("\n")} }`, {}, graph.reader);
}

/** Lists where the errors of a refused operation say that null stands, each with its code. */
const refusedPlaces = ({ errors = [] }: Answer): string[] =>
  errors.map(({ extensions: { code, argument } }) => `${code} ${argument}`).sort();

/** What `refusedPlaces` must be for null at some places where the schema takes none. */
const expectedPlaces = (positions: readonly NullPosition[]): string[] =>
  positions.map(({ name }) => `BAD_USER_INPUT ${name.replaceAll("[]", ".0")}`).sort();

/** Says what is wrong with the answer to a question. */
function faultsOf({ name, without }: NullQuestion, index: number, { data, errors = [] }: Answer): string[] {
  const codes = (key: string) =>
    errors.filter(({ path }) => path?.[0] === `${key}${index}`).map(({ extensions }) => extensions.code);
  if (without === undefined) {
    const unlike = [...new Set(codes("a"))].filter((code) => code !== "BAD_USER_INPUT");
    return codes("a").length > 0 && unlike.length === 0 ? [] : [`${name}: ${unlike.join() || "no error"}`];
  }
  const [withNull, left] = ["a", "b"].map((key) => JSON.stringify([data?.[`${key}${index}`], codes(key)]));
  if (codes("a").length > 0) return [`${name}: ${codes("a").join()}`];
  return withNull === left ? [] : [`${name}: ${withNull} instead of ${left}`];
}

describe("null", () => {
  it("is tried at all fields with arguments", () => {
    const types = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith("__"));
    const withArguments = types.filter((type) => Object.values(type.getFields()).some(({ args }) => args.length > 0));
    const untried = withArguments.filter((type) => type !== schema.getMutationType() && !ways.has(type));
    expect(untried.map(({ name }) => name)).toEqual([]);
  });

  it("in a variable means that a place is left out, and is the caller's error for an operator and where the schema takes none", async () => {
    const questions = nullQuestions(ways);
    expect(questions.length).toBeGreaterThan(1_000);
    const faults: string[] = [];
    // Two fields each: one operation has twenty at its root.
    for (let start = 0; start < questions.length; start += 10) {
      const asked = questions.slice(start, start + 10);
      const answer = await ask(asked);
      for (const { path, message } of answer.errors ?? []) if (!path) faults.push(message);
      faults.push(...asked.flatMap((question, index) => faultsOf(question, index, answer)));
    }
    expect(faults).toEqual([]);
    // Some two thousand places take a quarter of a minute, and several times that where the processors are busy.
  }, 300_000);

  it("means the same where it is written in the operation", async () => {
    const [refused, taken] = [true, false].map((isRefused) =>
      nullQuestions(ways).filter(({ position }) => isRequired(position) === isRefused),
    ) as [NullQuestion[], NullQuestion[]];
    expect(refused.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (let start = 0; start < taken.length; start += 10) {
      const asked = taken.slice(start, start + 10);
      const answer = await askWritten(asked);
      for (const { path, message } of answer.errors ?? []) if (!path) faults.push(message);
      faults.push(...asked.flatMap((question, index) => faultsOf(question, index, answer)));
    }
    expect(faults).toEqual([]);
    // Validation refuses the whole operation, with an error for each place.
    for (let start = 0; start < refused.length; start += 20) {
      const asked = refused.slice(start, start + 20);
      const written = asked.map(({ withNull }, index) => `a${index}: ${withNull("null")}`);
      const answer = await graph.ask(`{ ${written.join("\n")} }`, {}, graph.reader);
      expect(refusedPlaces(answer)).toEqual(expectedPlaces(asked.map(({ position }) => position)));
    }
  }, 300_000);

  describe("in the input of a mutation", () => {
    const mutations = Object.values(schema.getMutationType()!.getFields());
    const at = (kind: string) => maker.recordAt(kind, "inside");

    it.each(mutations)("$name never fails", async ({ name, args: [argument] }) => {
      const type = getNamedType(argument!.type) as GraphQLInputObjectType;
      const faults: string[] = [];
      for (const { name: field, put } of nullFields(type)) {
        const plain = (await maker.inputFor(name, "inside")) as Input;
        const input = await put(plain, (inner) => fill(inner, field, at));
        const { errors = [] } = await graph.ask(maker.operation(name, "__typename"), { input }, graph.reader);
        for (const { message, extensions } of errors) faults.push(`${field}: ${extensions.code} ${message}`);
      }
      expect(faults).toEqual([]);
    });

    it.each(mutations)("$name refuses it where a value is needed, with its path", async ({ name, args }) => {
      const required = args.flatMap((argument) => [...nullPositions(argument, new Set())]).filter(isRequired);
      expect(required.length).toBeGreaterThan(0);
      for (const position of required) {
        const input = `${args[0]!.name}: ${position.value("null")}`;
        const answer = await graph.ask(`mutation { ${name}(${input}) { __typename } }`, {}, graph.reader);
        expect(refusedPlaces(answer)).toEqual(expectedPlaces([position]));
      }
    });
  });
});
