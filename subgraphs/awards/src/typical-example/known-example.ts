import { type ReferenceResolver, stubEntity } from "@thidua/kit/graph/federation";
import { forStaff, mayRead } from "@thidua/kit/model/visibility";
import { MirroredTypicalExample } from "../mirrors/mirrored-typical-example.js";
import { TypicalExample } from "./typical-example.js";

const stub = stubEntity(TypicalExample);

/**
 * The reference resolver of typical examples: for those who are not staff there is none before it was honored, or what awards
 * add to it would tell of it. Raises MALFORMED_ID.
 */
export const knownExample: ReferenceResolver = Object.assign(
  async (...[representation, context]: Parameters<ReferenceResolver>) => {
    const example = stub(representation, context) as TypicalExample;
    if (mayRead(context.caller, forStaff)) return example;
    return (await context.loaders.one(MirroredTypicalExample).load(example.id)) ? example : null;
  },
  { isForeign: true as const },
);
