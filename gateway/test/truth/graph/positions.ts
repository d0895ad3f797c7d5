import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  responsePathAsArray,
} from "graphql";
import { TruthObject } from "../data/truth-data.js";

/** A place in an answer, as a path of response names and indexes. */
export type Path = readonly (string | number)[];

/** The field at a position of an answer. */
export interface FieldPosition {
  object: TruthObject;
  field: string;
  type: GraphQLOutputType;
}

/** The fields that graphql-js resolved, by their places in the answer. */
export class Positions {
  readonly #fields = new Map<string, FieldPosition>();

  /** Wraps a field resolver so that it records what it resolves. */
  recorder(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
    return (source, args, context, info) => {
      const object = source instanceof TruthObject ? source : new TruthObject(info.parentType.name, 0);
      const position = { object, field: info.fieldName, type: info.returnType };
      this.#fields.set(JSON.stringify(responsePathAsArray(info.path)), position);
      return resolve(source, args, context, info);
    };
  }

  /** Returns the field at a path; undefined for `__typename` and where there is none. */
  at(path: Path): FieldPosition | undefined {
    return this.#fields.get(JSON.stringify(path));
  }

  /** Returns the fields on the way to a path, from the root. */
  chain(path: Path): FieldPosition[] {
    return path.flatMap((_, index) => this.at(path.slice(0, index + 1)) ?? []);
  }

  /** Returns whether the schema takes null at a path. `__typename` is never null. */
  takesNull(path: Path): boolean {
    let length = path.length;
    while (typeof path[length - 1] === "number") length -= 1;
    const field = this.at(path.slice(0, length));
    if (!field) return path.length === 0;
    let { type } = field;
    for (let depth = length; depth < path.length; depth += 1) {
      const list = isNonNullType(type) ? type.ofType : type;
      if (isListType(list)) type = list.ofType;
    }
    return !isNonNullType(type);
  }
}
