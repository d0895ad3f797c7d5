import { readCostDeclarations, unknownListSize } from "@thidua/base/limits";
import { type GraphQLSchema, getNamedType, isCompositeType, isListType, isNonNullType, isObjectType } from "graphql";
import type { Subgraph } from "../../compose/read-subgraphs.js";
import { hasDirective, objectTypesOf } from "../../compose/sdl-types.js";

/**
 * Finds fields of a subgraph whose cost is not declared: lists of objects without a size, searches and counts without a weight.
 *
 * @returns one line for each, with the default by which the gateway counts, in Vietnamese and English
 */
export function costWarnings(subgraph: Subgraph, supergraph: string, api: GraphQLSchema): string[] {
  const { weights, listSizes } = readCostDeclarations(supergraph);
  const sized = sizedFields(api, listSizes);
  return objectTypesOf(subgraph.sdl).flatMap((type) =>
    (type.fields ?? []).flatMap((node) => {
      const coordinate = `${type.name.value}.${node.name.value}`;
      const declared = api.getType(type.name.value);
      const field = isObjectType(declared) ? declared.getFields()[node.name.value] : undefined;
      if (!field || hasDirective(node, "external")) return [];
      const found: string[] = [];
      const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
      const isObjects = isListType(bare) && isCompositeType(getNamedType(bare));
      if (isObjects && !listSizes.has(coordinate) && !sized.has(coordinate))
        found.push(
          `${coordinate}: không có @listSize, tính là ${unknownListSize} phần tử / has no @listSize and counts as ${unknownListSize} items`,
        );
      const search = `${coordinate}(search:)`;
      if (field.args.some(({ name }) => name === "search") && !weights.has(search))
        found.push(`${search}: không có @cost, tính là 0 / has no @cost and counts 0`);
      // A list counts its records by a statement of its own; a statistic weighs as a whole.
      const isCount = field.name === "totalCount" && type.fields?.some(({ name }) => name.value === "nodes");
      if (isCount && !weights.has(coordinate))
        found.push(`${coordinate}: không có @cost, tính là 0 / has no @cost and counts 0`);
      return found;
    }),
  );
}

/** The lists inside an object whose size the field that returns the object declares (`sizedFields`). */
function sizedFields(
  api: GraphQLSchema,
  listSizes: ReadonlyMap<string, { sizedFields: readonly string[] }>,
): ReadonlySet<string> {
  const sized = new Set<string>();
  for (const [coordinate, { sizedFields: names }] of listSizes) {
    const [typeName = "", fieldName = ""] = coordinate.split(".");
    const type = api.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    for (const name of field ? names : []) sized.add(`${getNamedType(field!.type).name}.${name}`);
  }
  return sized;
}
