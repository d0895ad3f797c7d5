import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from "graphql";
import { type CoordinateParts, coordinateOf } from "./coordinates.js";
import { removalDay } from "./removal-day.js";

/** Returns the reason for which an element of a schema is deprecated; undefined if it is not, or does not exist. */
export function deprecationOf(schema: GraphQLSchema, { type, member, argument }: CoordinateParts): string | undefined {
  const found = type === undefined ? undefined : schema.getType(type);
  if (!found || member === undefined) return undefined;
  if (isEnumType(found)) return found.getValue(member)?.deprecationReason ?? undefined;
  if (isInputObjectType(found)) return found.getFields()[member]?.deprecationReason ?? undefined;
  if (!isObjectType(found) && !isInterfaceType(found)) return undefined;
  const field = found.getFields()[member];
  if (argument === undefined) return field?.deprecationReason ?? undefined;
  return field?.args.find((one) => one.name === argument)?.deprecationReason ?? undefined;
}

/** Whether the day of removal that a reason of deprecation states has come. Days are YYYY-MM-DD. */
export function isRemovalDue(reason: string | undefined, today: string): boolean {
  const day = removalDay(reason);
  return day !== undefined && day <= today;
}

/**
 * Returns the types that callers still reach when every field, argument and input field that may go is gone. A type cannot be
 * deprecated: it may go with the last field that leads to it.
 *
 * @param mayGo whether the element with a coordinate and a reason of deprecation may be removed
 */
export function typesInUse(
  schema: GraphQLSchema,
  mayGo: (coordinate: string, deprecation: string | undefined) => boolean,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const remains = (element: CoordinateParts, { deprecationReason }: { deprecationReason?: string | null }) =>
    !mayGo(coordinateOf(element), deprecationReason ?? undefined);
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || reached.has(type.name)) return;
    reached.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(reach);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (remains({ type: type.name, member: field.name }, field)) reach(getNamedType(field.type));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    type.getInterfaces().forEach(reach);
    for (const field of Object.values(type.getFields())) {
      const element = { type: type.name, member: field.name };
      if (!remains(element, field)) continue;
      reach(getNamedType(field.type));
      for (const argument of field.args)
        if (remains({ ...element, argument: argument.name }, argument)) reach(getNamedType(argument.type));
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) reach(root);
  return reached;
}
