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
import type { CoordinateParts } from "./coordinates.js";
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
 * Returns the types that callers still reach when every field, argument and input field whose day of removal has come is gone. A type
 * cannot be deprecated: it may go with the last field that leads to it.
 */
export function typesInUse(schema: GraphQLSchema, today: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const remains = ({ deprecationReason }: { deprecationReason?: string | null }) =>
    !isRemovalDue(deprecationReason ?? undefined, today);
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || reached.has(type.name)) return;
    reached.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(reach);
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) if (remains(field)) reach(getNamedType(field.type));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    type.getInterfaces().forEach(reach);
    for (const field of Object.values(type.getFields()).filter(remains)) {
      reach(getNamedType(field.type));
      for (const argument of field.args.filter(remains)) reach(getNamedType(argument.type));
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) reach(root);
  return reached;
}
