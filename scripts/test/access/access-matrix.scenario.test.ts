import { Role } from "@thidua/base/tokens";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { buildSchema, type GraphQLObjectType, getNamedType } from "graphql";
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
import { inputFor, type Overrides } from "./mutation-inputs.js";
import { judgements, overrides, preparations } from "./mutation-overrides.js";
import { callerOrganization, makePositions, type Position, positions } from "./positions.js";

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
let organizations: Record<Position, string>;
let admin: string;
const tokens = new Map<CallerName, string | null>([["ANONYMOUS", null]]);
const records = new Map<string, Promise<string>>();

/** What makes a record of a kind. */
const makers: Record<string, string> = {
  campaign: "launchCampaign",
  document: "registerDocument",
  awardDecision: "issueDecision",
  exampleProgram: "createExampleProgram",
  typicalExample: "registerExample",
  portal: "createPortal",
  newsArticle: "publishNewsArticle",
  occasion: "createOccasion",
  emulationBloc: "createEmulationBloc",
  appointment: "appoint",
  identifier: "assignIdentifier",
  initiative: "submitInitiative",
  awardForm: "createAwardForm",
  selectionRound: "recordSelectionRound",
  person: "createPerson",
};

function recordAt(kind: string, position: Position): Promise<string> {
  if (kind === "organization") return Promise.resolve(organizations[position]);
  const key = `${kind}@${position}`;
  let made = records.get(key);
  if (!made) {
    made = make(kind, position);
    records.set(key, made);
  }
  return made;
}

/** One more record, which no other cell of the matrix touches. */
async function make(kind: string, position: Position): Promise<string> {
  // `campaign/other` is one more campaign of the same organization.
  const maker = makers[kind.split("/")[0]!];
  if (!maker) throw new Error(`Nothing makes a ${kind}`);
  const payload = payloadNodeOf(maker);
  const input = await inputFor(api, maker, position, recordAt, overrides);
  const { data, codes } = await entryPoints[0]!.ask("", send(maker, `${payload} { id }`), { input }, admin);
  const answer = data?.[maker];
  if (!answer?.[payload]) throw new Error(`${maker} at ${position}: ${JSON.stringify({ codes, answer, input })}`);
  // What a record refers to is looked up in mirrors; the matrix does not wait for them.
  await followAll();
  const { id } = answer[payload];
  const steps = (await preparations[kind]?.(id, (other) => recordAt(other, position))) ?? [];
  for (const [mutation, step] of steps) await askAdmin(send(mutation, "__typename"), { input: step });
  return id;
}

function payloadNodeOf(mutation: string): string {
  const payload = getNamedType(api.getMutationType()!.getFields()[mutation]!.type) as GraphQLObjectType;
  return Object.keys(payload.getFields()).find((name) => name !== "userErrors")!;
}

function send(mutation: string, selection: string): string {
  const type = String(api.getMutationType()!.getFields()[mutation]!.args[0]!.type);
  return `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`;
}

async function followAll(): Promise<void> {
  for (const [index, { mirrors }] of subgraphs.entries()) {
    for (const mirror of mirrors ?? []) {
      const owner = subgraphs.findIndex(({ name }) => name === mirror.owner);
      await catchUpMirror(graph.databases[index]!, mirror, graph.databases[owner]!);
    }
  }
}

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
  admin = await graph.token({ roles: [Role.PROVINCE_ADMIN], subject: "matrix-admin" });
  for (const role of Object.values(Role)) {
    tokens.set(role, await graph.token({ roles: [role], organization: callerOrganization, subject: `matrix-${role}` }));
  }
  organizations = await makePositions(graph, { authorization: `Bearer ${admin}` });
  await followAll();
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
        const plain = await inputFor(api, name, position, recordAt, overrides);
        const input = { ...plain, ...(await more((kind) => recordAt(kind, position), "")) };
        const before = await changesOf(subgraph);
        const answer = await entryPoint.ask(subgraph, send(name, "__typename"), { input }, tokens.get(caller)!);
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

/** Asks as the administrator, and raises on any error. */
async function askAdmin(query: string, variables: object): Promise<unknown> {
  const answer = await entryPoints[0]!.ask("", query, variables, admin);
  const refused = Object.values(answer.data ?? {}).some(
    (payload) => (payload as { userErrors?: unknown[] })?.userErrors?.length,
  );
  if (answer.codes.length > 0 || refused) throw new Error(JSON.stringify([answer, variables]));
  await followAll();
  return answer.data;
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
        const variables = await field.variables((kind) => recordAt(kind, position), { data: askAdmin });
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
