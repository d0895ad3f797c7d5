import {
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { getArgumentValues } from "graphql/execution/values.js";
import { hash } from "./hash.js";
import { derivedLeaf } from "./leaves.js";
import { stableText } from "./stable-text.js";
import type { TruthModel } from "./truth-model.js";

/** An object of the graph: its concrete type, and the number from which all its values follow. */
export class TruthObject {
  readonly type: string;
  readonly number: number;
  /** The representation with which the gateway requested it from a subgraph. */
  readonly given: Readonly<Record<string, unknown>> | undefined;

  constructor(type: string, number: number, given?: Readonly<Record<string, unknown>>) {
    this.type = type;
    this.number = number;
    this.given = given;
  }
}

/** The data of a graph. Nothing is stored: a value follows from the object, the field and the arguments. */
export class TruthData {
  readonly model: TruthModel;

  constructor(model: TruthModel) {
    this.model = model;
  }

  /**
   * Returns the value of a field: null, a leaf, a TruthObject, or lists of these. `required` is the text of what the field
   * requires of its object; without it the true values are used.
   */
  value(object: TruthObject, field: string, args: Readonly<Record<string, unknown>>, required?: string): unknown {
    const { model } = this;
    const { type, number } = object;
    const family = model.family(type);
    const definitions = model.definers(type, field);
    if (definitions.length === 0) throw new Error(`No subgraph has ${type}.${field}`);
    const types = definitions.map((definer) => definer.field.type);
    const declared = types.reduce((strictest, other) =>
      strictness(other) > strictness(strictest) ? other : strictest,
    );
    if (model.isKeyLeaf(type, field)) {
      return getNamedType(declared).name === "Int" ? number : `${family}.${field}.${number}`;
    }
    const requirement = model.requires(type, field);
    const given = requirement ? (required ?? stableText(this.required(object, requirement))) : "";
    return this.#derive(declared, `${family}#${number}.${field}(${stableText(args)})${given}`, type, field);
  }

  /** Returns the true values of what a field requires, in the form of a representation without type names. */
  required(object: TruthObject, selectionSet: SelectionSetNode): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const definer = this.model.definers(object.type, name)[0]!;
        const value = this.value(object, name, getArgumentValues(definer.field, selection));
        values[name] = this.#requiredValue(value, selection.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || condition === object.type) {
          Object.assign(values, this.required(object, selection.selectionSet));
        }
      }
    }
    return values;
  }

  #requiredValue(value: unknown, inside: SelectionSetNode | undefined): unknown {
    if (Array.isArray(value)) return value.map((element) => this.#requiredValue(element, inside));
    return value instanceof TruthObject && inside ? this.required(value, inside) : value;
  }

  #derive(type: GraphQLOutputType, text: string, parent: string, field: string): unknown {
    if (isNonNullType(type)) return this.#deriveValue(type.ofType, text, parent, field);
    return hash(`${text}?`) % 8 === 0 ? null : this.#deriveValue(type, text, parent, field);
  }

  #deriveValue(type: GraphQLOutputType, text: string, parent: string, field: string): unknown {
    const hashed = hash(text);
    if (isListType(type)) {
      const length = [1, 2, 0, 3, 2][hashed % 5]!;
      return Array.from({ length }, (_, index) => this.#derive(type.ofType, `${text}[${index}]`, parent, field));
    }
    if (isEnumType(type)) {
      const values = this.model.enumValues(type.name);
      return values[hashed % values.length];
    }
    if (isLeafType(type)) return derivedLeaf(type.name, hashed);
    const possible = this.model.possibleTypes(parent, field);
    const chosen = possible[hashed % possible.length]!;
    return new TruthObject(chosen, this.model.numberOf(chosen, hash(`${text}#`)));
  }
}

function strictness(type: GraphQLOutputType): number {
  return String(type).split("!").length;
}
