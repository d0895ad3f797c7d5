import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** A query whose pages have the size `$n`. */
export interface BigOperation {
  readonly query: string;
  readonly hasPages: boolean;
}

/**
 * Writes an operation from a number: nested up to the limit of depth, with up to the limit of fields and aliases, with fragments that
 * are spread in several places. The same number gives the same operation.
 */
export function bigOperation(schema: GraphQLSchema, seed: number): BigOperation {
  return new OperationWriter(schema, seed).write();
}

class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, string[]>();
  readonly #texts: string[] = [];
  #state: number;
  #fields: number;
  #aliases: number;
  #hasPages = false;

  constructor(schema: GraphQLSchema, seed: number) {
    this.#schema = schema;
    this.#state = seed;
    this.#fields = 20 + this.#below(950);
    this.#aliases = this.#below(50);
  }

  write(): BigOperation {
    const depth = 4 + this.#below(12);
    const selections = Array.from({ length: 1 + this.#below(6) }, () =>
      this.#oneOf(this.#schema.getQueryType()!, depth),
    );
    const inside = selections.filter(Boolean).join(" ") || "__typename";
    const header = this.#hasPages ? "query ($n: Int) " : "";
    return { query: `${header}{ ${inside} } ${this.#texts.join(" ")}`, hasPages: this.#hasPages };
  }

  #selections(type: GraphQLObjectType, depth: number): string {
    const known = this.#fragments.get(`${type.name}:${depth}`);
    if (known && this.#below(3) === 0) return `{ ...${known[this.#below(known.length)]} }`;
    const chosen = new Set<string>(["__typename"]);
    const width = 1 + this.#below(depth > 6 ? 3 : 8);
    for (let index = 0; index < width; index += 1) {
      const text = this.#oneOf(type, depth);
      if (text) chosen.add(text);
    }
    const inside = `{ ${[...chosen].join(" ")} }`;
    if (this.#below(6) > 0) return inside;
    const name = `F${this.#texts.length}`;
    this.#texts.push(`fragment ${name} on ${type.name} ${inside}`);
    this.#fragments.set(`${type.name}:${depth}`, [...(known ?? []), name]);
    return `{ ...${name} }`;
  }

  /** Writes a field; nothing when the operation is as long as it may be. */
  #oneOf(type: GraphQLObjectType, depth: number): string | undefined {
    const all = Object.values(type.getFields()).filter(isWritable);
    const composite = all.filter((field) => isObjectType(getNamedType(field.type)));
    const preferred = depth > 1 && composite.length > 0 && this.#below(3) > 0 ? composite : all;
    const field = preferred[this.#below(preferred.length)];
    if (!field || this.#fields <= 0) return undefined;
    const target = getNamedType(field.type);
    if (isObjectType(target) && depth <= 1) return undefined;
    this.#fields -= 1;
    const called = `${this.#alias()}${field.name}${this.#arguments(field)}`;
    return isObjectType(target) ? `${called} ${this.#selections(target, depth - 1)}` : called;
  }

  /** An alias of its own for each field, so that no two fields conflict. */
  #alias(): string {
    if (this.#aliases <= 0 || this.#below(4) > 0) return "";
    this.#aliases -= 1;
    return `x${this.#aliases}: `;
  }

  // biome-ignore lint/suspicious/noExplicitAny: whatever a field's source is
  #arguments(field: GraphQLField<any, any>): string {
    const id = field.args.find(isRequiredArgument);
    if (id) return `(${id.name}: "00000000-0000-4000-8000-000000000001")`;
    // Always the same for one field: two uses must not conflict.
    if (!field.args.some(({ name }) => name === "first")) return "";
    this.#hasPages = true;
    return "(first: $n)";
  }

  /** A number from 0 up to a limit (mulberry32). */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a field's source is
function isWritable(field: GraphQLField<any, any>): boolean {
  const required = field.args.filter(isRequiredArgument);
  return required.length === 0 || (required.length === 1 && String(required[0]!.type) === "ID!");
}
