import { buildSchema, type GraphQLObjectType, getNullableType, isListType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { makePositions } from "../access/positions.js";
import { RecordMaker } from "../access/record-maker.js";
import { countAll } from "../filter-laws/counter.js";
import { type Filter, filtersOf } from "../filter-laws/filter-values.js";
import { conditionsOf, type FilteredList, filteredLists, operatorsOf } from "../filter-laws/filtered-lists.js";
import { type SampledValues, sampleValues } from "../filter-laws/sampled-values.js";
import { argumentsOf, findWays, type Way } from "../null-arguments/ways.js";
import { type Answer, openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* Filters obey logic in every list and every statistic of the graph, on every field (rule 13 of STYLE.md). What is tried is generated
   from the API schema. */

const schema = buildSchema(ownGraph().api);
const query = schema.getQueryType()!;
const lists = filteredLists(schema);
const ofRoot = lists.filter(({ parent }) => parent === query);
const below = lists.filter(({ parent }) => parent !== query);

let graph: SeededGraph;
let sampled: SampledValues;
let ways: ReadonlyMap<GraphQLObjectType, Way>;
const ask = (text: string, variables: object = {}): Promise<Answer> => graph.ask(text, variables, graph.reader);
beforeAll(async () => {
  graph = await openSeededGraph();
  // Together they may filter by every field.
  const maker = new RecordMaker(schema, graph, graph.reader, await makePositions(graph, graph.reader));
  // The articles have none.
  for (const kind of ["initiative", "typicalExample"]) await maker.recordAt(kind, "inside");
  sampled = await sampleValues(schema, lists, async (text) => (await ask(text)).data);
  ways = await findWays(schema, async (text) => (await ask(text)).data);
});
afterAll(() => graph.stop());

/** Statistics exclude cancelled awards where the filter does not say which awards it means. */
const hasDefault = ({ name }: FilteredList, condition: string) =>
  name === "Query.awardStats" && condition === "isCancelled";

/** As many as one operation can have at its root. */
const fieldsAtOnce = 20;

/** A field of the root with a filter. */
const fieldOf = ({ field }: FilteredList, filter: string) =>
  `${field.name}${argumentsOf(query, field, "filter", [`filter: ${filter}`])} { totalCount }`;

const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / fieldsAtOnce) }, (_, index) =>
    items.slice(index * fieldsAtOnce, (index + 1) * fieldsAtOnce),
  );

const not = (filter: Filter): Filter => ({ not: filter });
const sums = (one: readonly number[], other: readonly number[]) => one.map((count, index) => count + other[index]!);

/** The first filter by each condition that does not select more than a parent. */
function firstFilters(list: FilteredList): Filter[] {
  return filtersOf(list, sampled)
    .filter(({ name }) => !hasDefault(list, name))
    .map(({ filters }) => filters[0]!);
}

describe("what a filter finds and what its `not` finds are the whole list", () => {
  let [tried, parts] = [0, 0];

  it.each(ofRoot)("$name", async (list) => {
    const way = ways.get(query)!;
    const conditions = filtersOf(list, sampled).filter(({ name }) => !hasDefault(list, name));
    const filters = conditions.flatMap((condition) => condition.filters);
    const [all, ...counts] = await countAll(ask, list, way, [null, ...filters, ...filters.map(not)]);
    const faults = filters.flatMap((filter, index) => {
      const [found, others] = [counts[index]!, counts[filters.length + index]!];
      tried += 1;
      if (found[0]! > 0 && others[0]! > 0) parts += 1;
      return String(sums(found, others)) === String(all)
        ? []
        : [`${JSON.stringify(filter)}: ${found} + ${others} of ${all}`];
    });
    expect(faults).toEqual([]);
  });

  it("and many find a part of it, so that the values mean something", () => {
    expect(tried).toBeGreaterThan(1_000);
    expect(parts).toBeGreaterThan(tried / 5);
  });

  it.each(below)("$name", async (list) => {
    const way = ways.get(list.parent)!;
    const filters = firstFilters(list);
    const [all, ...counts] = await countAll(ask, list, way, [null, ...filters, ...filters.map(not)]);
    expect(all!.length).toBeGreaterThan(0);
    filters.forEach((filter, index) => {
      const both = sums(counts[index]!, counts[filters.length + index]!);
      expect([filter, both]).toEqual([filter, all]);
    });
  });
});

describe("`and`, `or` and `not` follow De Morgan", () => {
  it.each(ofRoot)("$name", async (list) => {
    const filters = firstFilters(list);
    const pairs = filters.map((one, index) => [one, filters[(index + 1) % filters.length]!] as const);
    const counts = await countAll(
      ask,
      list,
      ways.get(query)!,
      pairs.flatMap(([one, other]) => [
        one,
        other,
        { and: [one, other] },
        { or: [one, other] },
        not({ and: [one, other] }),
        { or: [not(one), not(other)] },
        not({ or: [one, other] }),
        { and: [not(one), not(other)] },
        not(not(one)),
      ]),
    );
    for (const [index, pair] of pairs.entries()) {
      const [one, other, all, any, notAll, anyNot, notAny, allNot, twice] = counts
        .slice(9 * index, 9 * index + 9)
        .map(([count]) => count!);
      expect([pair, notAll, notAny, twice, all! + any!]).toEqual([pair, anyNot, allNot, one, one! + other!]);
    }
  });
});

describe("what is left out, null or empty", () => {
  it.each(ofRoot)("$name", async (list) => {
    const way = ways.get(query)!;
    const conditions = conditionsOf(list.filter);
    const every = [
      {},
      { and: null, or: null, not: null },
      { and: [] },
      ...conditions.map((name) => ({ [name]: null })),
    ];
    const lists = operatorsOf(list).filter(({ type }) => isListType(getNullableType(type)));
    const none = [{ or: [] }, ...lists.map(({ condition, operator }) => ({ [condition]: { [operator]: [] } }))];
    const [all, ...counts] = await countAll(ask, list, way, [undefined, ...every, ...none, ...none.map(not)]);
    const expected = [...every.map(() => all), ...none.map(() => [0]), ...none.map(() => all)];
    // What statistics exclude, they exclude unless the filter says otherwise.
    if (list.name !== "Query.awardStats") expect(counts).toEqual(expected);
  });

  it.each(ofRoot)("$name: a variable that is not given", async (list) => {
    const [[all] = []] = await countAll(ask, list, ways.get(query)!, [null]);
    for (const some of inParts(operatorsOf(list))) {
      const declared = some.map(({ type }, index) => `$v${index}: ${type}`);
      const filters = some.map(({ condition, operator }, index) => `{ ${condition}: { ${operator}: $v${index} } }`);
      const fields = filters.map((filter, index) => `a${index}: ${fieldOf(list, filter)}`);
      const { data, errors } = await ask(`query (${declared.join(", ")}) { ${fields.join(" ")} }`);
      expect(errors).toBeUndefined();
      expect(filters.map((filter, index) => [filter, data[`a${index}`].totalCount])).toEqual(
        filters.map((filter) => [filter, all]),
      );
    }
  });
});

describe("null as the value of an operator", () => {
  it.each(ofRoot)("$name", async (list) => {
    for (const some of inParts(operatorsOf(list))) {
      const declared = some.map((_, index) => `$f${index}: ${list.filter.name}`);
      const fields = some.map((_, index) => `a${index}: ${fieldOf(list, `$f${index}`)}`);
      const filters = some.map(({ condition, operator }) => ({
        or: [{}, { not: { [condition]: { [operator]: null } } }],
      }));
      const variables = Object.fromEntries(filters.map((filter, index) => [`f${index}`, filter]));
      const { errors = [] } = await ask(`query (${declared.join(", ")}) { ${fields.join(" ")} }`, variables);
      const refused = errors.map(({ path, extensions }) => [path, extensions]);
      const expected = some.map(({ condition, operator }, index) => {
        const argument = `filter.or.1.not.${condition}.${operator}`;
        return [[`a${index}`], expect.objectContaining({ code: "BAD_USER_INPUT", argument })];
      });
      expect(refused).toHaveLength(some.length);
      expect(refused).toEqual(expect.arrayContaining(expected));
    }
  });

  it("and in a list", async () => {
    const seen = new Set<string>();
    for (const list of ofRoot) {
      for (const { condition, operator, type } of operatorsOf(list)) {
        if (!isListType(getNullableType(type)) || seen.has(String(type))) continue;
        seen.add(String(type));
        const field = fieldOf(list, "$f");
        const given = { f: { [condition]: { [operator]: [null] } } };
        const { errors } = await ask(`query ($f: ${list.filter.name}) { ${field} }`, given);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
        expect(errors![0]!.message).toContain(`${condition}.${operator}[0]`);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

describe("a list below an organization", () => {
  const selectors = below.flatMap((list) =>
    conditionsOf(list.filter)
      .filter((condition) => String(list.filter.getFields()[condition]!.type) === "OrganizationSelector")
      .map((condition) => ({ list, condition, title: `${list.name}(${condition})` })),
  );
  const ofOrganizations = selectors.filter(({ list }) => list.parent.name === "Organization");

  it.each(ofOrganizations)("$title holds its own records, or refuses to select more", async ({ list, condition }) => {
    const { organizations } = await graph.data("{ organizations(first: 200) { nodes { id } } }", {}, graph.reader);
    const count = async (id: string, filter: object | null) => {
      const { data, errors } = await ask(
        `query ($id: ID!, $f: ${list.filter.name}) { organization(id: $id) { ${list.field.name}(filter: $f) { totalCount } } }`,
        { id, f: filter },
      );
      return errors?.[0]?.extensions ?? data.organization[list.field.name].totalCount;
    };
    const options = [{ includeDescendants: true }, { includePredecessors: true }];
    for (const { id } of organizations.nodes.slice(0, 3)) {
      for (const option of options) {
        const answer = await count(id, { not: { [condition]: { id, ...option } } });
        if (typeof answer !== "number") {
          expect(answer).toMatchObject({ code: "FILTER_WIDENS_LIST", argument: `filter.not.${condition}` });
          // The own records, and those of another organization within them, can be selected.
          expect(await count(id, { [condition]: { id } })).toBe(await count(id, null));
          expect(await count(id, { [condition]: { id: organizations.nodes.at(-1).id, ...option } })).toBe(0);
        }
      }
    }
  });

  it("refuses it wherever the list and the condition are about the same organization", async () => {
    const refused: string[] = [];
    const id = sampled.get("Organization.id")![0];
    for (const { list, condition, title } of ofOrganizations) {
      const { errors } = await ask(
        `query ($id: ID!, $f: ${list.filter.name}) { organization(id: $id) { ${list.field.name}(filter: $f) { totalCount } } }`,
        { id, f: { [condition]: { id, includePredecessors: true } } },
      );
      if (errors?.[0]?.extensions.code === "FILTER_WIDENS_LIST") refused.push(title);
    }
    const others = ofOrganizations.map(({ title }) => title).filter((title) => !refused.includes(title));
    // The condition is about the unit itself, and the list about its parent.
    expect(others).toEqual(["Organization.subordinateUnits(organization)"]);
  });
});
