import fc from "fast-check";
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
} from "graphql";

const ids = ["o1", "o2", "p1", "p3", "u2", "u3", "unknown"];

/**
 * Generates operations for a schema: nested, aliased, with fragments and conditions. They are valid except for
 * occasional name conflicts.
 */
export function randomOperation(schema: GraphQLSchema): fc.Arbitrary<string> {
  return selections(schema, schema.getQueryType()!, 5).map(
    (text) => `query ($yes: Boolean = true, $no: Boolean = false) ${text}`,
  );
}

function selections(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
  const parts: fc.Arbitrary<string>[] = [fc.constant("__typename")];
  if ("getFields" in type) {
    for (const field of Object.values(type.getFields())) {
      const inside = getNamedType(field.type);
      if (!isCompositeType(inside)) parts.push(renamed(call(field)), call(field));
      else if (depth > 1) {
        const nested = fc
          .tuple(renamed(call(field)), selections(schema, inside, depth - 1))
          .map((pair) => pair.join(" "));
        parts.push(nested, nested);
      }
    }
  }
  const subtypes = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  for (const subtype of subtypes as readonly GraphQLCompositeType[]) {
    if (depth > 1)
      parts.push(
        fc
          .tuple(condition, selections(schema, subtype, depth - 1))
          .map(([when, text]) => `... on ${subtype.name} ${when} ${text}`),
      );
  }
  return fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 4 }).map((chosen) => `{ ${chosen.join(" ")} }`);
}

const condition = fc.constantFrom(
  "",
  "",
  "",
  "@include(if: $yes)",
  "@skip(if: $yes)",
  "@include(if: $no)",
  "@skip(if: $no)",
);

function renamed(field: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.option(fc.constantFrom("a", "b", "toString", "id2"), { freq: 4 }), field, condition)
    .map(([alias, text, when]) => `${alias ? `${alias}: ` : ""}${text} ${when}`);
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a field's source is
function call(field: GraphQLField<any, any>): fc.Arbitrary<string> {
  const required = field.args.filter(isRequiredArgument);
  if (required.length === 0) return fc.constant(field.name);
  return fc
    .constantFrom(...ids)
    .map(
      (id) =>
        `${field.name}(${required.map(({ name, type }) => `${name}: ${String(type) === "Int!" ? 3 : `"${id}"`}`).join(", ")})`,
    );
}
