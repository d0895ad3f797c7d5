import { type ReferenceResolver, stubEntity } from "@thidua/kit/graph/federation";
import { INTERNAL, mayRead } from "@thidua/kit/model/visibility";
import { MirroredTypicalExample } from "../mirrors/mirrored-typical-example.js";
import { TypicalExample } from "./typical-example.js";

const stub = stubEntity(TypicalExample);

/**
 * The reference resolver of typical examples. A caller who is not staff gets none before the example is honored, since what
 * awards add to it would disclose it.
 *
 * @throws GraphQLError MALFORMED_ID
 */
export const knownExample: ReferenceResolver = Object.assign(
  async (...[representation, context]: Parameters<ReferenceResolver>) => {
    const example = stub(representation, context) as TypicalExample;
    if (mayRead(context.caller, INTERNAL)) return example;
    return (await context.loaders.one(MirroredTypicalExample).load(example.id)) ? example : null;
  },
  { isForeign: true as const },
);
