import { readFileSync } from "node:fs";
import { buildSubgraph } from "@thidua/kit/federation";
import { catchUpMirror } from "@thidua/kit/mirror";
import { Role } from "@thidua/kit/tokens";
import { buildSchema, type GraphQLObjectType, getNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "../../src/house/paths.js";
import { subgraphs } from "../../src/house/subgraphs.js";
import { declaredMutations, hiddenFields, type WriteDeclaration } from "../../src/schema/access-table.js";
import { openTestHouse, type TestHouse } from "../test-house.js";
import { type Door, doorsOf } from "./door.js";
import { type FieldCase, fieldCases } from "./field-cases.js";
import { inputFor } from "./mutation-inputs.js";
import { overrides } from "./mutation-overrides.js";
import { callerOrganization, makePositions, type Position, positions } from "./positions.js";

/* Every mutation and every field that is not public × every role × inside, outside and above the caller's organization, through
   both doors: what was tried is compared with what the fields and mutations declare, and with the table in schema/ACCESS.md. */

const api = buildSchema(readFileSync(inRepository("schema/api.graphql"), "utf8"));
const declared = subgraphs.map(({ name, graph }) => ({ name, schema: buildSubgraph(graph).declared }));
const callers = ["ANONYMOUS", ...Object.values(Role)] as const;
type CallerName = (typeof callers)[number];

const mutations = declaredMutations(declared);
const hidden = hiddenFields(declared);

let house: TestHouse;
let doors: Door[];
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

/** One more record, which nobody else of the matrix touches. */
async function make(kind: string, position: Position): Promise<string> {
  const maker = makers[kind];
  if (!maker) throw new Error(`Nothing makes a ${kind}`);
  const payload = payloadNodeOf(maker);
  const input = await inputFor(api, maker, position, recordAt, overrides);
  const { data, codes } = await doors[0]!.ask("", send(maker, `${payload} { id }`), { input }, admin);
  const answer = data?.[maker];
  if (!answer?.[payload]) throw new Error(`${maker} at ${position}: ${JSON.stringify({ codes, answer, input })}`);
  // What a record refers to is looked up in mirrors; the matrix does not wait for them.
  await followAll();
  return answer[payload].id;
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
      await catchUpMirror(house.databases[index]!, mirror, house.databases[owner]!);
    }
  }
}

/** How many changes a subgraph has recorded: the proof that a refusal wrote nothing. */
async function changesOf(subgraph: string): Promise<number> {
  const index = subgraphs.findIndex(({ name }) => name === subgraph);
  const { schema } = subgraphs[index]!.database;
  const [row] = await house.databases[index]!.fork().execute<{ count: string }[]>(
    `select count(*) as "count" from "${schema}"."change"`,
  );
  return Number(row!.count);
}

beforeAll(async () => {
  house = await openTestHouse({});
  doors = doorsOf(house);
  admin = await house.token({ roles: [Role.PROVINCE_ADMIN], subject: "matrix-admin" });
  for (const role of Object.values(Role)) {
    tokens.set(role, await house.token({ roles: [role], organization: callerOrganization, subject: `matrix-${role}` }));
  }
  organizations = await makePositions(house, { authorization: `Bearer ${admin}` });
  await followAll();
}, 120_000);
afterAll(() => house.stop());

/** What the declaration beside the mutation promises. */
function promised({ roles, isScoped }: WriteDeclaration, caller: CallerName, position: Position): string {
  if (caller === "ANONYMOUS") return "UNAUTHENTICATED";
  if (!roles.includes(caller)) return "FORBIDDEN";
  if (caller === Role.PROVINCE_ADMIN || !isScoped || position === "inside") return "ALLOWED";
  return "OUTSIDE_ORGANIZATION";
}

describe("every mutation", () => {
  it.each(mutations)(
    "$subgraph $name is what it says it is, for every role and position, through both doors",
    async ({ subgraph, name, rule }) => {
      let written = 0;
      const wrong: string[] = [];
      const userErrors = new Set<string>();
      for (const door of doors) {
        for (const caller of callers) {
          for (const position of positions) {
            const input = await inputFor(api, name, position, recordAt, overrides);
            const before = await changesOf(subgraph);
            const { data, codes } = await door.ask(subgraph, send(name, "__typename"), { input }, tokens.get(caller)!);
            const after = await changesOf(subgraph);
            const payload = data?.[name];
            const outcome = codes.length > 0 ? codes.join() : "ALLOWED";
            const hasWritten = after > before;
            if (payload?.userErrors?.length === 0 && hasWritten) written += 1;
            for (const { code, field } of payload?.userErrors ?? []) userErrors.add(`${code} ${field.join(".")}`);
            const expected = promised(rule, caller, position);
            const cell = `${door.name} ${caller} ${position}`;
            if (outcome !== expected) wrong.push(`${cell}: ${outcome} instead of ${expected}`);
            if (expected !== "ALLOWED" && (hasWritten || payload))
              wrong.push(`${cell}: refused, and yet something was written or answered`);
          }
        }
      }
      expect(wrong).toEqual([]);
      // The inputs are real ones: at least once the mutation did what it is for.
      expect([name, written > 0, ...(written > 0 ? [] : userErrors)]).toEqual([name, true]);
    },
    120_000,
  );
});

describe("every field that is not public", () => {
  it("has its cases", () => {
    expect(Object.keys(fieldCases).sort()).toEqual([...new Set(hidden.map(({ name }) => name))].sort());
  });

  it.each(hidden)(
    "$subgraph $name is shown to the roles it names and to nobody else",
    async ({ subgraph, name, visibility }) => {
      const field = fieldCases[name] as FieldCase;
      const wrong: string[] = [];
      let seen = 0;
      for (const position of positions) {
        const variables = await field.variables((kind) => recordAt(kind, position), {
          ask: (query, given) => doors[0]!.ask("", query, given, admin),
          subgraph,
        });
        for (const door of doors) {
          for (const caller of callers) {
            const source = typeof field.query === "string" ? field.query : field.query(door.name, subgraph);
            const { data, codes } = await door.ask(subgraph, source, variables, tokens.get(caller)!);
            const value = field.read(data);
            const may = visibility.roles.includes(caller as Role);
            const expected = may ? [] : [caller === "ANONYMOUS" ? "UNAUTHENTICATED" : "FORBIDDEN"];
            const cell = `${door.name} ${caller} ${position}`;
            if (JSON.stringify([...new Set(codes)]) !== JSON.stringify(expected))
              wrong.push(`${cell}: ${codes.join()} instead of ${expected.join()}`);
            if (!may && value !== null && value !== undefined) wrong.push(`${cell}: saw ${JSON.stringify(value)}`);
            if (may && value !== null && value !== undefined) seen += 1;
          }
        }
      }
      expect(wrong).toEqual([]);
      expect([name, seen > 0]).toEqual([name, true]);
    },
    120_000,
  );
});
