import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

/**
 * Finds what breaks `schema/STYLE.md` in the API that callers see, as far as a program can see it: descriptions, names, units in
 * names, connections. Gives one line for each.
 */
export function schemaStyleBreaches(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    found.push(...typeBreaches(type));
  }
  return found;
}

function typeBreaches(type: GraphQLNamedType): string[] {
  const found: string[] = [];
  const isRoot = ["Query", "Mutation", "Subscription"].includes(type.name);
  const say = (where: string, what: string) => found.push(`${where}: ${what}`);
  if (!isRoot && !type.description) say(type.name, "has no description");
  if (!/^[A-Z][A-Za-z0-9]*$/.test(type.name)) say(type.name, "is not PascalCase");
  if (/(Type|Object|Enum)$/.test(type.name) && !/(CommendationType|DocumentType|JSONObject)$/.test(type.name))
    say(type.name, "ends in an affix");
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) {
      if (!description) say(`${type.name}.${name}`, "has no description");
      if (!/^[A-Z][A-Z0-9_]*$/.test(name)) say(`${type.name}.${name}`, "is not SCREAMING_SNAKE");
    }
  }
  if (isInputObjectType(type)) {
    if (!/(Input|Filter|Order|Selector)$/.test(type.name)) say(type.name, "is an input without a suffix for it");
    for (const { name, description } of Object.values(type.getFields()))
      if (!description) say(`${type.name}.${name}`, "has no description");
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const where = `${type.name}.${field.name}`;
      const named = getNamedType(field.type).name;
      if (!field.description) say(where, "has no description");
      if (!/^[a-z][A-Za-z0-9]*$/.test(field.name)) say(where, "is not camelCase");
      if (type.name === "Query" && /^(get|list|find)[A-Z]/.test(field.name)) say(where, "a read has no verb");
      if (/Ids?$/.test(field.name) && named === "ID") say(where, "gives a foreign id instead of the object");
      const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
      if (named === "Boolean" && !/^(is|has|must|can)[A-Z]/.test(field.name))
        say(where, "a boolean is named is… or has…");
      // Every field of a known date is about that date: its name would only repeat the type's.
      if (named === "Date" && type.name !== "KnownDate" && !/(On|From|To)$/.test(field.name) && !isListType(bare))
        say(where, "a day is named …On, …From or …To");
      if (named === "DateTime" && !/(At|^asOf)$/.test(field.name)) say(where, "an instant is named …At, or asOf");
      if (isRoot && isNonNullType(field.type)) say(where, "a field at the root is nullable (decision 3)");
      if (/Connection$/.test(named)) {
        for (const name of ["first", "after", "last", "before"]) {
          if (!field.args.some((argument) => argument.name === name)) say(where, `a connection takes ${name}`);
        }
      }
      for (const argument of field.args)
        if (!argument.description) say(`${where}(${argument.name})`, "has no description");
      if (type.name === "Mutation") {
        const taken = field.args.map(({ name }) => name).join();
        if (taken !== "input,dryRun") say(where, "a mutation takes one input, and dryRun");
        if (!/Payload$/.test(named)) say(where, "a mutation gives a payload");
      }
    }
    const fields = type.getFields();
    if (/Payload$/.test(type.name) && !(fields.userErrors && fields.warnings))
      say(type.name, "a payload has userErrors and warnings");
  }
  return found;
}
