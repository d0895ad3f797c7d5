import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Returns what a document uses of a schema, by coordinate: types, fields (`Campaign.name`), arguments (`Query.campaigns(first:)`),
 * fields of inputs and enum values. What the schema does not have is left out.
 */
export function usesOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const uses = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!parent || !field || field.name.startsWith("__")) return;
        uses.add(`${parent.name}.${field.name}`).add(parent.name).add(getNamedType(field.type).name);
      },
      Argument() {
        const parent = info.getParentType();
        const [field, argument] = [info.getFieldDef(), info.getArgument()];
        if (!parent || !field || !argument || info.getDirective()) return;
        uses.add(`${parent.name}.${field.name}(${argument.name}:)`).add(getNamedType(argument.type).name);
      },
      ObjectField(node) {
        const input = getNamedType(info.getParentInputType());
        if (isInputObjectType(input)) uses.add(input.name).add(`${input.name}.${node.name.value}`);
      },
      EnumValue(node) {
        const type = getNamedType(info.getInputType());
        if (isEnumType(type)) uses.add(type.name).add(`${type.name}.${node.value}`);
      },
      NamedType(node) {
        if (schema.getType(node.name.value)) uses.add(node.name.value);
      },
    }),
  );
  return uses;
}
