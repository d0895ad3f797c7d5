import fc from "fast-check";
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  validate,
  visit,
} from "graphql";
import { OperationBuilder } from "./build-operation.js";
import { Choices } from "./choices.js";
import type { OperationFeatures } from "./features.js";
import { prune } from "./prune.js";
import { reductions } from "./reductions.js";
import { TruthOperation } from "./truth-operation.js";

/** Generates valid operations of a schema. A failing one is reduced by removing its parts. */
export class OperationArbitrary extends fc.Arbitrary<TruthOperation> {
  readonly #schema: GraphQLSchema;
  readonly #features: OperationFeatures;

  constructor(schema: GraphQLSchema, features: OperationFeatures) {
    super();
    this.#schema = schema;
    this.#features = features;
  }

  override generate(random: fc.Random): fc.Value<TruthOperation> {
    const builder = new OperationBuilder(this.#schema, new Choices(random), this.#features);
    const { document, variables } = builder.build();
    const isValid = validate(this.#schema, document).length === 0;
    const valid = prune(isValid ? document : without(document, builder.repetitions), variables);
    const [error] = isValid ? [] : validate(this.#schema, valid.document);
    if (error) throw new Error(`A random operation is invalid: ${error.message}\n${valid[fc.toStringMethod]()}`);
    return new fc.Value(valid, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is TruthOperation {
    return value instanceof TruthOperation;
  }

  override shrink(value: TruthOperation): fc.Stream<fc.Value<TruthOperation>> {
    return fc.stream(reductions(this.#schema, value)).map((operation) => new fc.Value(operation, undefined));
  }
}

/** A field that conflicts with no other. */
const typenameField: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: "repeated" },
  name: { kind: Kind.NAME, value: "__typename" },
};

function without(document: DocumentNode, spreads: ReadonlySet<SelectionNode>): DocumentNode {
  return visit(document, {
    FragmentSpread: (spread) => (spreads.has(spread) ? typenameField : undefined),
  });
}
