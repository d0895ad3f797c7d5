import { bilingual } from "@thidua/base/locale";
import { z } from "zod";
import { changeLine } from "./change-line.js";
import type { SnapshotDeclaration } from "./snapshot.js";

/** A JSON Schema (draft 2020-12) of an object. */
export interface ObjectSchema {
  readonly $schema: string;
  /** Stays the same for as long as the type exists. */
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  /** An annotation: rises when a property is removed or its type changes. */
  readonly version: number;
  readonly type: "object";
  readonly properties: { readonly [name: string]: PropertySchema };
  readonly required: readonly string[];
}

/** The schema of a property, as far as this repository reads it. */
export interface PropertySchema {
  /** A list if it can be null and has no constraint, else `anyOf` has the two. */
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: PropertySchema;
  readonly anyOf?: readonly PropertySchema[];
}

/**
 * Returns the JSON Schema of a snapshot. It allows further properties, since a snapshot can gain some.
 *
 * @param subgraph the name of the subgraph
 * @param typeName the type's name in the feed
 */
export function snapshotSchema(subgraph: string, typeName: string, declared: SnapshotDeclaration): ObjectSchema {
  const { schema, description, version } = declared;
  return objectSchema(`${subgraph}:${typeName}`, typeName, bilingual(...description), version, schema);
}

/** Returns the JSON Schema of a line of `GET /changes`, whatever the type of its record. */
export function changeLineSchema(): ObjectSchema {
  const description = bilingual("Một dòng của luồng thay đổi", "A line of a change feed");
  return objectSchema("line", "Change", description, 1, changeLine);
}

function objectSchema(
  name: string,
  title: string,
  description: string,
  version: number,
  schema: z.ZodObject,
): ObjectSchema {
  const { $schema, properties, required, type } = z.toJSONSchema(schema, {
    // As a reader takes it: what it does not know is allowed.
    io: "input",
    override: ({ jsonSchema }) => leaveOutBounds(jsonSchema),
  }) as unknown as ObjectSchema;
  return { $schema, $id: `urn:thidua:changes:${name}`, title, description, version, type, properties, required };
}

/** Leaves out what restates a type or a format: the bounds of JavaScript's whole numbers, the patterns of days and instants. */
function leaveOutBounds(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.format === "date" || schema.format === "date-time") delete schema.pattern;
}
