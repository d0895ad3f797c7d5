import { Role } from "@thidua/base/tokens";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import {
  type DeclaredMutation,
  declaredMutations,
  hiddenFields,
  type WriteDeclaration,
} from "../../src/schema/access-table.js";
import { subgraphs } from "../../src/subgraphs.js";
import { isExhaustive } from "../exhaustive.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { type EntryPoint, entryPointsOf } from "./entry-point.js";
import { type FieldCase, fieldCases } from "./field-cases.js";
import type { Overrides } from "./mutation-inputs.js";
import { judgements } from "./mutation-overrides.js";
import { callerOrganization, makePositions, type Position, positions } from "./positions.js";
import { RecordMaker } from "./record-maker.js";

/* Every mutation and every field that is not public × every role × inside, outside and above the caller's organization, through
   both entry points: what was tried is compared with what the fields and mutations declare, and with the table in schema/ACCESS.md. */

const api = buildSchema(ownGraph().api);
const declared = subgraphs.map(({ name, graph }) => ({ name, schema: buildSubgraph(graph).declared }));
const callers = ["ANONYMOUS", ...Object.values(Role)] as const;
type CallerName = (typeof callers)[number];

const mutations = declaredMutations(declared);
const hidden = hiddenFields(declared);

let graph: SeededGraph;
let entryPoints: EntryPoint[];
const tokens = new Map<CallerName, string | null>([["ANONYMOUS", null]]);
let maker: RecordMaker;

/** The last change that a subgraph has recorded: the proof that a refusal wrote nothing. */
async function changesOf(subgraph: string): Promise<number> {
  const index = subgraphs.findIndex(({ name }) => name === subgraph);
  const { schema } = subgraphs[index]!.database;
  const [row] = await graph.databases[index]!.fork().execute<{ last: string }[]>(
    `select coalesce(max("seq"), 0) as "last" from "${schema}"."change"`,
  );
  return Number(row!.last);
}

beforeAll(async () => {
  graph = await openSeededGraph({});
  entryPoints = entryPointsOf(graph);
  const admin = await graph.token({ roles: [Role.PROVINCE_ADMIN], subject: "matrix-admin" });
  for (const role of Object.values(Role)) {
    tokens.set(role, await graph.token({ roles: [role], organization: callerOrganization, subject: `matrix-${role}` }));
  }
  const headers = { authorization: `Bearer ${admin}` };
  maker = new RecordMaker(api, graph, headers, await makePositions(graph, headers));
  await maker.followAll();
}, 120_000);
afterAll(() => graph.stop());

/** What the declaration beside the mutation promises. */
function promised({ roles, isScoped }: WriteDeclaration, caller: CallerName, position: Position): string {
  if (caller === "ANONYMOUS") return "UNAUTHENTICATED";
  if (!roles.includes(caller)) return "FORBIDDEN";
  if (caller === Role.PROVINCE_ADMIN || !isScoped || position === "inside") return "ALLOWED";
  return "OUTSIDE_ORGANIZATION";
}

/**
 * The entry points that a cell tries: both on a PostgreSQL server; on the embedded database one, so that every caller and every
 * position meets each of them.
 */
function entryPointsFor(caller: CallerName, position: Position): EntryPoint[] {
  const cell = callers.indexOf(caller) + positions.indexOf(position);
  return isExhaustive ? entryPoints : [entryPoints[cell % entryPoints.length]!];
}

/** Tries one mutation in every cell. Gives what was not as promised, and how often it did what it is for. */
async function tryEverywhere(
  { subgraph, name, rule }: DeclaredMutation,
  more: Overrides[string] = () => ({}),
): Promise<{ wrong: string[]; written: number; userErrors: string[] }> {
  let written = 0;
  const wrong: string[] = [];
  const userErrors = new Set<string>();
  for (const caller of callers) {
    for (const position of positions) {
      for (const entryPoint of entryPointsFor(caller, position)) {
        const plain = await maker.inputFor(name, position);
        const input = { ...plain, ...(await more((kind) => maker.recordAt(kind, position), "")) };
        const before = await changesOf(subgraph);
        const answer = await entryPoint.ask(
          subgraph,
          maker.operation(name, "__typename"),
          { input },
          tokens.get(caller)!,
        );
        const hasWritten = (await changesOf(subgraph)) > before;
        const payload = answer.data?.[name];
        const outcome = answer.codes.length > 0 ? answer.codes.join() : "ALLOWED";
        if (payload?.userErrors.length === 0 && hasWritten) written += 1;
        for (const { code, field } of payload?.userErrors ?? []) userErrors.add(`${code} ${field.join(".")}`);
        const expected = promised(rule, caller, position);
        const cell = `${entryPoint.name} ${caller} ${position}`;
        if (outcome !== expected) wrong.push(`${cell}: ${outcome} instead of ${expected}`);
        if (expected !== "ALLOWED" && (hasWritten || payload))
          wrong.push(`${cell}: refused, and yet written or answered`);
      }
    }
  }
  return { wrong, written, userErrors: [...userErrors] };
}

describe("every mutation", () => {
  it.each(mutations)(
    "$subgraph $name is for whom it says, in every role and position, through both entry points",
    async (mutation) => {
      const { wrong, written, userErrors } = await tryEverywhere(mutation);
      expect(wrong).toEqual([]);
      // The inputs are real ones: at least once the mutation did what it is for.
      expect([written > 0, ...(written > 0 ? [] : userErrors)]).toEqual([true]);
    },
    120_000,
  );

  it.each(judgements)(
    "$mutation that judges is not for an editor",
    async ({ mutation: name, input }) => {
      const mutation = mutations.find((one) => one.name === name)!;
      const rule = { ...mutation.rule, roles: mutation.rule.roles.filter((role) => role !== Role.EDITOR) };
      const { wrong, written, userErrors } = await tryEverywhere({ ...mutation, rule }, input);
      expect(wrong).toEqual([]);
      expect([written > 0, ...(written > 0 ? [] : userErrors)]).toEqual([true]);
    },
    120_000,
  );
});

/** The case of a hidden field: one for the subgraph where all have the field, else the field's own. */
function caseOf(subgraph: string, name: string): FieldCase | undefined {
  const own = subgraph.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return fieldCases[`${own} ${name}`] ?? fieldCases[name];
}

describe("every field that is not public", () => {
  it("has its case, and no case stands for a field that is gone", () => {
    const tried = new Set(hidden.map(({ subgraph, name }) => caseOf(subgraph, name)));
    expect(hidden.filter(({ subgraph, name }) => !caseOf(subgraph, name))).toEqual([]);
    expect(
      Object.entries(fieldCases)
        .filter(([, field]) => !tried.has(field))
        .map(([name]) => name),
    ).toEqual([]);
  });

  it.each(hidden)(
    "$subgraph $name is shown to the roles it names and to no other caller",
    async ({ subgraph, name, visibility }) => {
      const field = caseOf(subgraph, name)!;
      const wrong: string[] = [];
      let seen = 0;
      for (const position of positions) {
        const variables = await field.variables((kind) => maker.recordAt(kind, position), { data: maker.ask });
        for (const caller of callers) {
          for (const entryPoint of entryPointsFor(caller, position)) {
            const answer = await entryPoint.ask(subgraph, field.query, variables, tokens.get(caller)!);
            const value = field.read(answer.data);
            const isSeen = value !== null && value !== undefined;
            const may = visibility.roles.includes(caller as Role);
            const expected = may ? "" : caller === "ANONYMOUS" ? "UNAUTHENTICATED" : "FORBIDDEN";
            const cell = `${entryPoint.name} ${caller} ${position}`;
            const codes = [...new Set(answer.codes)].join();
            if (codes !== expected) wrong.push(`${cell}: "${codes}" instead of "${expected}"`);
            if (isSeen !== may) wrong.push(`${cell}: ${may ? "did not see it" : `saw ${JSON.stringify(value)}`}`);
            if (may && isSeen) seen += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(seen).toBeGreaterThan(0);
    },
    120_000,
  );
});
