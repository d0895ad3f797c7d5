import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { type GraphQLSchema, isObjectType } from "graphql";
import { isJsonObject, type JsonObject, own } from "../values/json.js";
import { mergeInto } from "../values/merge.js";
import type { Rewrite } from "./rewrites.js";
import { type TypeCondition, typeCondition } from "./type-condition.js";

/**
 * Writes the representation of an entity as JSON. Returns undefined when the object is not of the required type or
 * lacks a required field.
 */
export type WriteRepresentation = (entity: JsonObject) => string | undefined;

/**
 * Returns a value that two entities have in common only if their representations are the same; undefined where only the text of the
 * representation shows that.
 */
export type IdentifyEntity = (entity: JsonObject) => unknown;

/** What a subgraph requires of an entity, compiled. */
export interface CompiledRepresentation {
  readonly write: WriteRepresentation;
  readonly identify: IdentifyEntity | undefined;
}

type Required =
  | { kind: "field"; name: string; source: string; inside: Required[] | undefined }
  | { kind: "fragment"; fits: TypeCondition; objectType: string | undefined; inside: Required[] };

/**
 * Compiles the selection that a subgraph requires of an entity. A field with an alias has that name in the answer,
 * and its own in the representation. Nearly always that is one type with a few plain fields, whose text is
 * concatenated directly. Other selections build an object first. Where it is one field beside the type, that field identifies the
 * entity.
 */
export function compileRepresentation(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrite: Rewrite | undefined,
): CompiledRepresentation {
  const required = compile(schema, requires);
  const [only] = required;
  if (!rewrite && required.length === 1 && only?.kind === "fragment") {
    const fields = only.inside.flatMap((part) => (part.kind === "field" && !part.inside ? [part] : []));
    if (fields.length === only.inside.length && fields.some(({ name }) => name === "__typename")) {
      const others = fields.filter(({ name }) => name !== "__typename");
      const identify =
        only.objectType !== undefined && others.length === 1
          ? identifyBy(only.objectType, others[0]!.source)
          : undefined;
      return { write: writePlainFields(only, fields), identify };
    }
  }
  const write: WriteRepresentation = (entity) => {
    const representation = pick(entity, required);
    if (!representation?.__typename) return undefined;
    rewrite?.(representation);
    return JSON.stringify(representation);
  };
  return { write, identify: undefined };
}

function identifyBy(objectType: string, source: string): IdentifyEntity {
  return (entity) => {
    if (entity.__typename !== objectType) return undefined;
    const value = own(entity, source);
    return typeof value === "object" ? undefined : value;
  };
}

function compile(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Required[] {
  return merged(selections).map((selection): Required => {
    if (selection.kind === "Field") {
      const inside = selection.selections && compile(schema, selection.selections);
      return { kind: "field", name: selection.name, source: selection.alias ?? selection.name, inside };
    }
    const { typeCondition: condition } = selection;
    const fits = condition === undefined ? () => true : typeCondition(schema, condition, false);
    const objectType = condition !== undefined && isObjectType(schema.getType(condition)) ? condition : undefined;
    return { kind: "fragment", fits, objectType, inside: compile(schema, selection.selections) };
  });
}

/** Merges the selections of a field that is selected several times. */
function merged(selections: readonly QueryPlanSelectionNode[]): QueryPlanSelectionNode[] {
  const groups = Map.groupBy(selections, (selection) => (selection.kind === "Field" ? selection.name : selection));
  return [...groups.values()].map(([first, ...others]) => {
    if (others.length === 0 || first!.kind === "InlineFragment" || !first!.selections) return first!;
    return { ...first!, selections: [first!, ...others].flatMap((one) => one.selections ?? []) };
  });
}

/** A text that JSON writes as it is: the name of a type, a UUID, most codes. */
const plainText = /^[\w-]*$/;

/**
 * Writes plain fields. Nearly all values are plain texts: a look takes half the time of `JSON.stringify`. What is the same for all
 * entities is joined once, as each further part of a text costs as much as the value.
 */
function writePlainFields(
  { fits, objectType }: { fits: TypeCondition; objectType: string | undefined },
  required: readonly { name: string; source: string }[],
): WriteRepresentation {
  const fields: { source: string; lead: string; leadOfText: string }[] = [];
  let lead = "{";
  for (const { name, source } of required) {
    lead += `${JSON.stringify(name)}:`;
    if (name === "__typename" && source === name && objectType !== undefined) lead += JSON.stringify(objectType);
    else {
      fields.push({ source, lead, leadOfText: `${lead}"` });
      lead = "";
    }
    lead += ",";
  }
  const end = `${lead.slice(0, -1)}}`;
  const last = fields.length - 1;
  const endOfText = `"${end}`;
  return (entity) => {
    if (!fits(entity.__typename)) return undefined;
    let text = "";
    for (let index = 0; index <= last; index += 1) {
      const field = fields[index]!;
      const value = own(entity, field.source);
      if (value === undefined) return undefined;
      if (typeof value === "string" && plainText.test(value))
        text += field.leadOfText + value + (index === last ? endOfText : '"');
      else text += field.lead + JSON.stringify(value) + (index === last ? end : "");
    }
    return last < 0 ? end : text;
  };
}

/**
 * Picks the required fields of an object. Returns null when one is missing. A fragment that lacks a field adds nothing.
 */
function pick(source: unknown, required: readonly Required[]): JsonObject | null {
  if (!isJsonObject(source)) return null;
  const picked: JsonObject = {};
  for (const part of required) {
    if (part.kind === "field") {
      const value = own(source, part.source);
      if (value === undefined) return null;
      const { inside } = part;
      picked[part.name] = inside ? pickInside(value, inside) : value;
    } else if (part.fits(source.__typename)) {
      const inside = pick(source, part.inside);
      if (inside) mergeInto(picked, inside);
    }
  }
  return picked;
}

/** Picks the required fields of the objects in a field: of one, or of those in a list, or in lists of lists. */
function pickInside(value: unknown, required: readonly Required[]): unknown {
  return Array.isArray(value) ? value.map((element) => pickInside(element, required)) : pick(value, required);
}
