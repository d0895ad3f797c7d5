import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { urlField } from "@thidua/base/env";
import { placeholdersOf } from "@thidua/base/errors";
import { z } from "zod";
import { SchemaProblem } from "./schema-problem.js";
import { nameProblem } from "./subgraph-name.js";

/** Who runs a subgraph: `OWN` is written from the code of this repository, `FOREIGN` is only an SDL file here. */
export const subgraphKinds = ["OWN", "FOREIGN"] as const;

/** The file within `schema/subgraphs` that lists all subgraphs. */
export const listFile = "subgraphs.json";

const textMessage = "phải có nội dung, trên một dòng / must be a text on one line";

/** One line of text in each language, with the same `{values}`. */
const errorSchema = z
  .strictObject({
    vi: z.string().regex(/^\S(.*\S)?$/u, textMessage),
    en: z.string().regex(/^\S(.*\S)?$/u, textMessage),
  })
  .refine(
    ({ vi, en }) => placeholdersOf(vi).symmetricDifference(placeholdersOf(en)).size === 0,
    "hai thứ tiếng phải có cùng các {giá trị} / both languages must have the same {values}",
  );

/** An entry of the list. */
export const subgraphEntrySchema = z.strictObject({
  /** Lower-case words with hyphens. The SDL file and the variables `<NAME>_URL` and `<NAME>_CHANGES_URL` are named after it. */
  name: z.string().superRefine((name, context) => {
    const problem = nameProblem(name);
    if (problem) context.addIssue({ code: "custom", message: problem });
  }),
  /** The GraphQL address that the supergraph names. A gateway's settings override it. */
  url: urlField,
  /** The organization that runs it, in Vietnamese. */
  owner: z.string().regex(/^\S(.*\S)?$/u, textMessage),
  kind: z.enum(subgraphKinds, { error: "phải là OWN hoặc FOREIGN / must be OWN or FOREIGN" }),
  /** The gateway's deadline for one request to it, in milliseconds; that of the gateway's settings otherwise. */
  timeoutMs: z.int("phải là số nguyên / must be an integer").min(50).max(600_000).optional(),
  /** The error codes that a foreign subgraph answers with, beside those of the graph. */
  errors: z
    .record(
      z.string().regex(/^[A-Z][A-Z0-9_]{1,62}$/, "mã gồm chữ hoa, chữ số và gạch dưới / codes look like OUT_OF_STOCK"),
      errorSchema,
    )
    .optional(),
});

/** A subgraph of the list. */
export type SubgraphEntry = z.output<typeof subgraphEntrySchema>;

const listSchema = z
  .array(subgraphEntrySchema, { error: "phải là một danh sách / must be a list" })
  .superRefine((entries, context) => {
    for (const [index, { kind, errors }] of entries.entries())
      if (kind === "OWN" && errors)
        context.addIssue({
          code: "custom",
          path: [index, "errors"],
          message: "chỉ dành cho FOREIGN; mã của kho này ở trong mã nguồn / is for FOREIGN; own codes are in the code",
        });
    for (const [index, { name }] of entries.entries())
      if (entries.findIndex((entry) => entry.name === name) < index)
        context.addIssue({ code: "custom", path: [index, "name"], message: `“${name}” trùng tên / is listed twice` });
  });

/**
 * Reads the list of subgraphs.
 *
 * @param directory the folder `schema/subgraphs`
 * @throws SchemaProblem with a line for each wrong value
 */
export function readSubgraphList(directory: string): SubgraphEntry[] {
  const path = join(directory, listFile);
  if (!existsSync(path)) throw new SchemaProblem([`${listFile}: không có tệp này / the file is missing`]);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SchemaProblem([`${listFile}: không phải JSON / is not JSON: ${(error as Error).message}`]);
  }
  return parseSubgraphList(value);
}

/**
 * Checks the list of subgraphs.
 *
 * @throws SchemaProblem with a line for each wrong value
 */
export function parseSubgraphList(value: unknown): SubgraphEntry[] {
  const result = listSchema.safeParse(value);
  if (result.success) return result.data;
  throw new SchemaProblem(
    result.error.issues.map(({ path, message }) => {
      const [index, ...field] = path;
      const name = Array.isArray(value) && typeof index === "number" ? entryName(value[index], index) : "";
      return `${listFile}: ${[name, field.join(".")].filter(Boolean).join(" ")}${name || field.length ? ": " : ""}${message}`;
    }),
  );
}

/** Prints the list as it is committed. */
export function printSubgraphList(entries: readonly SubgraphEntry[]): string {
  const listed = entries.map(({ name, url, owner, kind, timeoutMs, errors }) => ({
    ...{ name, url, owner, kind },
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(errors && { errors }),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

function entryName(entry: unknown, index: number): string {
  const name = (entry as { name?: unknown } | null)?.name;
  return typeof name === "string" ? `“${name}”` : `[${index}]`;
}
