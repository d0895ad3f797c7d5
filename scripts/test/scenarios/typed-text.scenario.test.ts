import { legacyReading, normalizeText } from "@thidua/base/text";
import { Role } from "@thidua/base/tokens";
import { buildSchema, type GraphQLInputObjectType, getNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { subgraphs } from "../../src/subgraphs.js";
import { fill } from "../access/mutation-inputs.js";
import { makePositions } from "../access/positions.js";
import { RecordMaker } from "../access/record-maker.js";
import type { Input } from "../null-arguments/null-inputs.js";
import { openSeededGraph, type SeededGraph } from "../seeded-graph.js";
import { type TextField, textFields } from "../typed-text/text-fields.js";

/* Every text of every mutation's input: what is stored is what the gate makes of it, or the mutation is refused and nothing is. */

const schema = buildSchema(ownGraph().api);
const mutations = Object.values(schema.getMutationType()!.getFields());

let graph: SeededGraph;
let headers: { authorization: string };
let maker: RecordMaker;
beforeAll(async () => {
  graph = await openSeededGraph();
  headers = { authorization: `Bearer ${await graph.token({ roles: [Role.PROVINCE_ADMIN] })}` };
  maker = new RecordMaker(schema, graph, headers, await makePositions(graph, headers));
});
afterAll(() => graph.stop());

/** A text as it is pasted: decomposed, between odd spaces, with characters that are not seen. */
function pasted(text: string): string {
  return `\u00a0${text.normalize("NFD").replace(" ", "\u00a0\u200d ")}\u200f `;
}

/** All texts that the last changes of all subgraphs stored, and the number of changes. */
async function stored(after: readonly number[]): Promise<{ texts: string[]; last: number[] }> {
  const texts: string[] = [];
  const last: number[] = [];
  for (const [index, { database }] of subgraphs.entries()) {
    const rows = await graph.databases[index]!.fork().execute<{ seq: string; after: unknown; snapshot: unknown }[]>(
      `select "seq", "after", "snapshot" from "${database.schema}"."change" where "seq" > ? order by "seq"`,
      [after[index] ?? 0],
    );
    for (const row of rows) texts.push(...textsIn(row.after), ...textsIn(row.snapshot));
    last.push(Number(rows.at(-1)?.seq ?? after[index] ?? 0));
  }
  return { texts, last };
}

/** Keys for sorting and searching are made of texts, and are none. */
const derived = /^search|^(?!formKey|deciderKey).*Key$/;

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (derived.test(name) ? [] : textsIn(inner)));
}

interface Outcome {
  readonly typed: string;
  readonly texts: string[];
  readonly userErrors: { code: string; field: string[] }[];
}

let seen: number[] = [];

/** Sends a mutation with one text changed, and returns what was stored and refused. */
async function send(
  mutation: string,
  field: TextField,
  change: (text: string | undefined) => string,
): Promise<Outcome> {
  let typed = "";
  const at = (kind: string) => maker.recordAt(kind, "inside");
  const plain = (await maker.inputFor(mutation, "inside")) as Input;
  const input = await field.put(
    plain,
    (inner) => fill(inner, `text-${seen.at(0)}`, at),
    (text) => (typed = change(text)),
  );
  seen = (await stored(seen)).last;
  const { data, errors } = await graph.ask(maker.operation(mutation, "__typename"), { input }, headers);
  if (errors) throw new Error(`${mutation}(${field.path}): ${JSON.stringify(errors)}`);
  const { texts, last } = await stored(seen);
  seen = last;
  return { typed, texts, userErrors: data[mutation].userErrors };
}

/** The text of a page, which stays as it was read. */
const verbatim = new Set(["bodyRaw"]);

/** Texts that name a record, which is stored by its ID, and a key that is stored as its hash. */
const unstored = new Set(["idempotencyKey", "formCode"]);

const tried = { stored: 0, refused: 0 };

describe.each(mutations)("$name", ({ name, args: [argument] }) => {
  const fields = textFields(getNamedType(argument!.type) as GraphQLInputObjectType);

  it("stores each text as the gate makes it, or nothing", async () => {
    const faults: string[] = [];
    for (const field of fields) {
      const { typed, texts, userErrors } = await send(name, field, (text) => pasted(text ?? "Sở Y tế tỉnh"));
      const isWritten = userErrors.length === 0;
      tried[isWritten ? "stored" : "refused"] += 1;
      if (!isWritten && texts.length > 0) faults.push(`${field.path}: refused and stored`);
      const isVerbatim = verbatim.has(field.name);
      if (isVerbatim && isWritten && !texts.includes(typed)) faults.push(`${field.path}: “${typed}” was changed`);
      const unclean = texts.find((text) => normalizeText(text) !== text && !(isVerbatim && text === typed));
      if (unclean !== undefined) faults.push(`${field.path}: ${JSON.stringify(unclean)}`);
      const meant = normalizeText(typed).toLowerCase();
      if (isWritten && !unstored.has(field.name) && !texts.some((text) => text.toLowerCase().includes(meant)))
        faults.push(`${field.path}: “${meant}” is not among what is stored`);
    }
    expect(faults).toEqual([]);
  });

  it("refuses a text in TCVN3 at its path", async () => {
    const faults: string[] = [];
    for (const field of fields) {
      const { texts, userErrors } = await send(name, field, () => "Lª Quang H\u00adng");
      if (texts.length > 0) faults.push(`${field.path}: stored`);
      const [first] = userErrors;
      if (first?.code !== "LEGACY_ENCODING" || first.field.join(".") !== field.path)
        faults.push(`${field.path}: ${JSON.stringify(userErrors)}`);
    }
    expect(faults).toEqual([]);
  });

  it.runIf(fields.some(({ name: field }) => /url$/i.test(field)))("takes addresses of pages only", async () => {
    for (const field of fields.filter(({ name: one }) => /url$/i.test(one))) {
      for (const address of [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,a",
        "www.langson.gov.vn",
      ]) {
        const { texts, userErrors } = await send(name, field, () => address);
        expect(texts).toEqual([]);
        const [refusal] = userErrors;
        if (refusal?.code === "INVALID_URL") expect(refusal.field.join(".")).toBe(field.path);
        // Another rule refuses the mutation, whatever the address is: the act was done before.
        else expect((await send(name, field, () => "https://example.vn")).userErrors[0]?.code).toBe(refusal?.code);
      }
    }
  });
});

it("most texts were stored, so that the tests above tried something", () => {
  expect(tried.stored).toBeGreaterThan(tried.refused);
  expect(tried.stored).toBeGreaterThan(200);
  expect(legacyReading("Lª Quang H\u00adng")).not.toBeNull();
});
