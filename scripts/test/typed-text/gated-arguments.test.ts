import { newId } from "@thidua/base/identifiers";
import { normalizeText } from "@thidua/base/text";
import { buildSubgraph, gateArguments } from "@thidua/kit/graph/federation";
import { verbatimExtension } from "@thidua/kit/model/fields";
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";

const id = newId();
const typed = " Sở\u200bY\u00a0tế \u202aÐồng Tháp e\u0301\u0302\t".normalize("NFD");

/** A value with every field of the type, to a depth: texts as they are pasted, IDs in capitals. `isStored` gives what must arrive. */
function sampleOf(type: GraphQLInputType, isStored: boolean, depth = 4): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, isStored, depth);
  if (isListType(type)) return [sampleOf(type.ofType, isStored, depth)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    const fields = depth === 0 ? [] : Object.values(type.getFields());
    const isChanged = (extensions: object) => isStored && !(verbatimExtension in extensions);
    return Object.fromEntries(
      fields.map(({ name, type: inner, extensions }) => [name, sampleOf(inner, isChanged(extensions), depth - 1)]),
    );
  }
  if (type.name === "ID") return isStored ? id : id.toUpperCase();
  if (type.name === "String") return isStored ? normalizeText(typed) : typed;
  return 1;
}

it.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  "every text and ID of every argument in %s reaches its resolver in the one form",
  (_, { graph }) => {
    const schema = buildSubgraph(graph).declared;
    let tried = 0;
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const { name, args } of Object.values(type.getFields())) {
        let passed: unknown;
        const resolvers = { [type.name]: { [name]: (_source: unknown, given: unknown) => (passed = given) } };
        gateArguments(schema, resolvers);
        const all = (isStored: boolean) =>
          Object.fromEntries(args.map((argument) => [argument.name, sampleOf(argument.type, isStored)]));
        resolvers[type.name]![name]!({}, all(false));
        expect(passed, `${type.name}.${name}`).toEqual(all(true));
        tried += args.length;
      }
    }
    expect(tried).toBeGreaterThan(100);
  },
);
