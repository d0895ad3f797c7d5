import { GraphQLError, type GraphQLSchema, Kind, type SelectionSetNode } from "graphql";
import { type EntityKey, keysOf, leavesOf } from "../data/keys.js";
import { stableText } from "../data/stable-text.js";
import { type TruthData, TruthObject } from "../data/truth-data.js";

type Representation = Readonly<Record<string, unknown>>;

/**
 * Returns the object that a representation identifies. As strict as a subgraph may be: throws GraphQLError unless the
 * representation has every field of a key that this subgraph resolves, and all values of keys in it are of one object.
 */
export function entityOf(data: TruthData, schema: GraphQLSchema, representation: Representation): TruthObject {
  const { __typename: typename } = representation;
  const type = typeof typename === "string" ? schema.getType(typename) : undefined;
  if (!type) throw new GraphQLError(`No type ${typename}`);
  const keys = keysOf(type).filter(({ isResolvable }) => isResolvable);
  const key = keys.find(({ fields }) => holds(representation, fields));
  if (!key) throw new GraphQLError(`No resolvable key of ${type.name} in ${JSON.stringify(representation)}`);
  const number = numberIn(representation, key);
  if (!Number.isInteger(number)) throw new GraphQLError(`No object has the key in ${JSON.stringify(representation)}`);
  const object = new TruthObject(data.model.concreteType(familyOf(data, type.name), number), number, representation);
  const known = stableText(data.required(object, key.fields));
  const given = stableText(picked(representation, key.fields));
  if (known !== given) throw new GraphQLError(`${given} is not an object; ${known} is`);
  return object;
}

function familyOf({ model }: TruthData, name: string): string {
  return model.family(name);
}

function numberIn(representation: Representation, key: EntityKey): number {
  const [leaf] = leavesOf(key);
  if (leaf === undefined) throw new Error("A key needs a field of its own");
  return Number(String(representation[leaf]).split(".").at(-1));
}

function holds(value: unknown, fields: SelectionSetNode): boolean {
  if (typeof value !== "object" || value === null) return false;
  return fields.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return true;
    const inside = (value as Representation)[selection.name.value];
    return inside !== undefined && (!selection.selectionSet || holds(inside, selection.selectionSet));
  });
}

/**
 * Picks the values of a field set from a representation, in the form of `TruthData.required`. Throws GraphQLError when one
 * is missing.
 */
export function picked(representation: Representation, fields: SelectionSetNode): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const selection of fields.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const value = representation[name];
      if (value === undefined) throw new GraphQLError(`The representation lacks ${name}`);
      values[name] = pickedValue(value, selection.selectionSet);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || condition === representation.__typename) {
        Object.assign(values, picked(representation, selection.selectionSet));
      }
    }
  }
  return values;
}

function pickedValue(value: unknown, inside: SelectionSetNode | undefined): unknown {
  if (!inside || value === null) return value;
  return Array.isArray(value)
    ? value.map((element) => pickedValue(element, inside))
    : picked(value as Representation, inside);
}
