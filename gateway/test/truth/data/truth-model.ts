import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from "graphql";
import { entitiesOf, leavesOf, parseFieldSet } from "./keys.js";

// biome-ignore lint/suspicious/noExplicitAny: whatever a field's source is
type Field = GraphQLField<any, any>;

/** A subgraph's name and SDL. */
export interface SubgraphText {
  name: string;
  sdl: string;
}

/** A field as one subgraph declares it. */
export interface Definer {
  subgraph: string;
  field: Field;
  isExternal: boolean;
}

/**
 * What the data of a graph depends on: the API schema, and what each subgraph declares. An object is known by its concrete
 * type and a number. Keys hold the number, so every subgraph derives the same values for the same object.
 */
export class TruthModel {
  readonly api: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, GraphQLSchema>;
  readonly #entities = new Set<string>();
  readonly #keyLeaves = new Set<string>();
  readonly #keyTexts = new Map<string, Set<string>>();
  /** The interface whose numbers a type shares, because some subgraph knows its objects only as that interface. */
  readonly #families = new Map<string, string>();
  readonly #definers = new Map<string, Definer[]>();
  readonly #possible = new Map<string, string[]>();

  constructor(api: GraphQLSchema, texts: readonly SubgraphText[]) {
    this.api = api;
    this.subgraphs = new Map(texts.map(({ name, sdl }) => [name, buildSubgraphSchema(parse(sdl))]));
    for (const schema of this.subgraphs.values()) this.#readEntities(schema);
  }

  /** Returns the name under which an object's values are derived: its type, or the interface that is an entity. */
  family(type: string): string {
    return this.#families.get(type) ?? type;
  }

  isEntity(type: string): boolean {
    return this.#entities.has(this.family(type));
  }

  isKeyLeaf(type: string, field: string): boolean {
    return this.#keyLeaves.has(`${this.family(type)}.${field}`);
  }

  /** Returns whether the way from one subgraph to another can lead through a third, which has both keys. */
  hasSeveralKeys(type: string): boolean {
    return (this.#keyTexts.get(this.family(type))?.size ?? 0) > 1;
  }

  /** Returns the concrete type of the object with this number in a family. */
  concreteType(family: string, number: number): string {
    const members = this.#members(family);
    return members[number % members.length]!;
  }

  /** Returns the number of an object of a type, from a hash. Entities have few numbers, so that they occur repeatedly. */
  numberOf(type: string, hashed: number): number {
    if (!this.isEntity(type)) return hashed;
    const members = this.#members(this.family(type));
    return (hashed % 20) * members.length + members.indexOf(type);
  }

  /** Returns the subgraphs that declare a field of a concrete type; those that only refer to it come last. */
  definers(type: string, field: string): Definer[] {
    const key = `${type}.${field}`;
    let found = this.#definers.get(key);
    if (!found) {
      found = [...this.subgraphs].flatMap(([subgraph, schema]) => this.#definer(subgraph, schema, type, field));
      found.sort((a, b) => Number(a.isExternal) - Number(b.isExternal));
      this.#definers.set(key, found);
    }
    return found;
  }

  /** Returns the concrete types that every subgraph with this field can return there. */
  possibleTypes(type: string, field: string): string[] {
    const key = `${type}.${field}`;
    let possible = this.#possible.get(key);
    if (!possible) {
      const own = this.definers(type, field).filter(({ isExternal }) => !isExternal);
      const lists = own.map((definer) => this.#possibleIn(this.subgraphs.get(definer.subgraph)!, definer.field));
      possible = lists.reduce((common, list) => common.filter((name) => list.includes(name)));
      if (possible.length === 0) throw new Error(`No type fits ${key} in all subgraphs`);
      this.#possible.set(key, possible);
    }
    return possible;
  }

  /** Returns the types of the objects in a field; none for a field with leaves. */
  resultTypes(type: string, field: string): string[] {
    const [definer] = this.definers(type, field);
    return definer && isCompositeType(getNamedType(definer.field.type)) ? this.possibleTypes(type, field) : [];
  }

  /** Returns what a field requires of its object; undefined for most fields. */
  requires(type: string, field: string): SelectionSetNode | undefined {
    for (const definer of this.definers(type, field)) {
      const required = requiredBy(definer.field);
      if (required) return required;
    }
    return undefined;
  }

  /** Returns the name that a subgraph has for the type of an object. */
  localName(schema: GraphQLSchema, type: string): string {
    return isObjectType(schema.getType(type)) ? type : this.family(type);
  }

  /** Returns the values of an enum that every schema has. */
  enumValues(name: string): string[] {
    const lists = [this.api, ...this.subgraphs.values()].flatMap((schema) => {
      const type = schema.getType(name);
      return isEnumType(type) ? [type.getValues().map((value) => value.name)] : [];
    });
    return lists.reduce((common, list) => common.filter((value) => list.includes(value)));
  }

  #members(family: string): string[] {
    const type = this.api.getType(family);
    return isAbstractType(type) ? this.api.getPossibleTypes(type).map(({ name }) => name) : [family];
  }

  #readEntities(schema: GraphQLSchema): void {
    for (const name of entitiesOf(schema).keys()) {
      const type = this.api.getType(name);
      if (isInterfaceType(type)) {
        for (const member of this.api.getPossibleTypes(type)) this.#families.set(member.name, name);
      }
    }
    for (const [name, keys] of entitiesOf(schema)) {
      const family = this.family(name);
      this.#entities.add(family);
      for (const leaf of keys.flatMap(leavesOf)) this.#keyLeaves.add(`${family}.${leaf}`);
      const known = this.#keyTexts.get(family) ?? [];
      this.#keyTexts.set(family, new Set([...known, ...keys.map(({ fields }) => print(fields))]));
    }
  }

  #definer(subgraph: string, schema: GraphQLSchema, type: string, name: string): Definer[] {
    const local = schema.getType(this.localName(schema, type));
    const field = isObjectType(local) ? local.getFields()[name] : undefined;
    if (!field) return [];
    return [{ subgraph, field, isExternal: hasDirective(field, "external") }];
  }

  #possibleIn(schema: GraphQLSchema, field: Field): string[] {
    const type = getNamedType(field.type);
    const local = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
    return local.flatMap((name) => this.#members(name));
  }
}

function hasDirective(field: Field, name: string): boolean {
  return field.astNode?.directives?.some((directive) => directive.name.value === name) ?? false;
}

/** Returns what `@requires` on a subgraph's field names. */
export function requiredBy(field: Field): SelectionSetNode | undefined {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === "requires");
  const value = directive?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? parseFieldSet(value.value) : undefined;
}
