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
  /** The most items of its lists: a connection has the page that was asked for. */
  readonly page: number | undefined;

  constructor(type: string, number: number, given?: Readonly<Record<string, unknown>>, page?: number) {
    this.type = type;
    this.number = number;
    this.given = given;
    this.page = page;
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
    const text = `${family}#${number}.${field}(${stableText(args)})${given}`;
    return this.#derive(declared, { text, parent: type, field, page: pageOf(args) ?? object.page });
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

  #derive(type: GraphQLOutputType, source: ValueSource): unknown {
    if (isNonNullType(type)) return this.#deriveValue(type.ofType, source);
    return hash(`${source.text}?`) % 8 === 0 ? null : this.#deriveValue(type, source);
  }

  #deriveValue(type: GraphQLOutputType, source: ValueSource): unknown {
    const { text, parent, field, page } = source;
    const hashed = hash(text);
    if (isListType(type)) {
      const length = Math.min([1, 2, 0, 3, 2][hashed % 5]!, page ?? Number.POSITIVE_INFINITY);
      return Array.from({ length }, (_, index) =>
        this.#derive(type.ofType, { text: `${text}[${index}]`, parent, field, page: undefined }),
      );
    }
    if (isEnumType(type)) {
      const values = this.model.enumValues(type.name);
      return values[hashed % values.length];
    }
    if (isLeafType(type)) return derivedLeaf(type.name, hashed);
    const possible = this.model.possibleTypes(parent, field);
    const chosen = possible[hashed % possible.length]!;
    // `AwardConnection`, `ChangePage`, `ExampleStats`: no entity is a page of its own field.
    const isPage = !this.model.isEntity(chosen);
    return new TruthObject(chosen, this.model.numberOf(chosen, hash(`${text}#`)), undefined, isPage ? page : undefined);
  }
}

/** What a value follows from. */
interface ValueSource {
  text: string;
  parent: string;
  field: string;
  /** The most items of a list. */
  page: number | undefined;
}

/** The arguments that set the length of a list in the graph's own schema (`@listSize`). */
const slicingArguments = ["first", "last", "limit"];

/** The page that arguments ask for; a longer list of a subgraph is refused. */
function pageOf(args: Readonly<Record<string, unknown>>): number | undefined {
  const sizes = slicingArguments.flatMap((name) => (typeof args[name] === "number" ? [args[name]] : []));
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

function strictness(type: GraphQLOutputType): number {
  return String(type).split("!").length;
}
