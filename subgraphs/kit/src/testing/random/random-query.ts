import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
  validate,
} from "graphql";

/** A query for a schema, with values for its variables. */
export interface RandomQuery {
  readonly source: string;
  readonly variables: { readonly [name: string]: boolean };
}

/** How random queries are made. */
export interface RandomQueryOptions {
  /** Returns a number from 0 to 1, as `Math.random`. */
  random: () => number;
  /** The levels of fields below the root; 4 unless given. */
  depth?: number;
  /** Returns a text of an argument's value, or undefined for the usual one. */
  argumentValue?: (name: string, type: GraphQLInputType) => string | undefined;
  /** Whether a field is selected; unless given, all are. */
  selects?: (parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>) => boolean;
}

const mostAttempts = 50;

/**
 * Makes a valid query with aliases, fragments, conditions on variables, and fields of interfaces and unions, for tests that compare two ways
 * of execution.
 *
 * @throws Error if no query it makes is valid
 */
export function randomQuery(schema: GraphQLSchema, options: RandomQueryOptions): RandomQuery {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const query = new QueryMaker(schema, options).make();
    if (validate(schema, parse(query.source)).length === 0) return query;
  }
  throw new Error("No random query was valid");
}

class QueryMaker {
  readonly #schema: GraphQLSchema;
  readonly #options: RandomQueryOptions;
  readonly #fragments: string[] = [];
  readonly #variables: { [name: string]: boolean } = {};

  constructor(schema: GraphQLSchema, options: RandomQueryOptions) {
    this.#schema = schema;
    this.#options = options;
  }

  make(): RandomQuery {
    const selection = this.#selection(this.#schema.getQueryType()!, this.#options.depth ?? 4, 3);
    const names = Object.keys(this.#variables);
    const defined = names.length > 0 ? `(${names.map((name) => `$${name}: Boolean!`).join(", ")})` : "";
    return { source: [`query ${defined} ${selection}`, ...this.#fragments].join("\n"), variables: this.#variables };
  }

  #selection(type: GraphQLNamedType, depth: number, most = 6): string {
    const parts: string[] = [];
    const fields =
      isObjectType(type) || "getFields" in type
        ? Object.values((type as never as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields())
        : [];
    const chosen = fields
      .filter((field) => this.#options.selects?.(type, field) ?? true)
      .filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
    for (let count = 1 + this.#below(most); count > 0 && chosen.length > 0; count -= 1)
      parts.push(this.#field(chosen[this.#below(chosen.length)]!, depth));
    if (this.#chance(0.3)) parts.push("__typename");
    const inner = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    for (let count = isAbstractType(type) ? 2 : Number(this.#chance(0.2)); count > 0 && depth > 1; count -= 1)
      parts.push(this.#fragment(inner[this.#below(inner.length)]!, depth - 1));
    if (parts.length === 0) parts.push("__typename");
    return `{ ${parts.join(" ")} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.flatMap((argument) => {
      const value = this.#options.argumentValue?.(argument.name, argument.type);
      if (value === undefined && !isRequiredArgument(argument)) return [];
      return [`${argument.name}: ${value ?? this.#value(argument.type)}`];
    });
    const named = getNamedType(field.type);
    const alias = given.length > 0 || this.#chance(0.15) ? `a${this.#below(1_000)}: ` : "";
    const selection = isCompositeType(named) ? ` ${this.#selection(named, depth - 1)}` : "";
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${this.#condition()}${selection}`;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const selection = this.#selection(type, depth, 3);
    if (this.#chance(0.5)) return `... on ${type.name}${this.#condition()} ${selection}`;
    const name = `f${this.#fragments.length}_${this.#below(1_000_000)}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `...${name}${this.#condition()}`;
  }

  #condition(): string {
    if (!this.#chance(0.12)) return "";
    const directive = this.#chance(0.5) ? "skip" : "include";
    if (this.#chance(0.2)) return ` @${directive}(if: ${this.#chance(0.5)})`;
    const name = `v${this.#below(3)}`;
    this.#variables[name] ??= this.#chance(0.5);
    return ` @${directive}(if: $${name})`;
  }

  #value(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) return `[${this.#value(type.ofType)}]`;
    if (isEnumType(type)) return type.getValues()[this.#below(type.getValues().length)]!.name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(isRequiredInputField);
      return `{ ${fields.map(({ name, type: inner }) => `${name}: ${this.#value(inner)}`).join(", ")} }`;
    }
    return { Int: "2", Float: "1.5", Boolean: "true", Date: '"2024-02-29"' }[type.name] ?? '"x"';
  }

  #below(bound: number): number {
    return Math.floor(this.#options.random() * bound);
  }

  #chance(part: number): boolean {
    return this.#options.random() < part;
  }
}
