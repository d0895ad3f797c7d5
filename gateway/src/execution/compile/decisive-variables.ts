import { conditionVariables, type Fragments } from "@thidua/base/selections";
import {
  type FieldNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** The variables of an operation whose values decide which fields it has. */
export interface DecisiveVariables {
  /** The variables used in `@skip` and `@include`. */
  conditions: readonly string[];
  /**
   * The variables that a caller may set to null, but that are used where the schema does not take null. The schema allows
   * that where the variable or the argument has a default. The values are the fields that use them.
   */
  nullable: ReadonlyMap<string, readonly FieldNode[]>;
}

/** The values of the decisive variables in one request. */
export interface Decisions {
  /** The same text for the same decisions; empty when the operation has no decisive variables. */
  key: string;
  /** The values of the conditions, by variable. */
  conditions: Readonly<Record<string, boolean | null>>;
  /** The fields that get null where the schema does not take it, with the variable that is null. */
  refused: ReadonlyMap<FieldNode, string>;
}

/** Finds the decisive variables of a validated operation. */
export function decisiveVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): DecisiveVariables {
  const definitions = [operation, ...fragments.values()];
  return { conditions: conditionVariables(definitions), nullable: nullableUses(schema, operation, fragments) };
}

function nullableUses(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Map<string, FieldNode[]> {
  const uses = new Map<string, FieldNode[]>();
  const nullable = new Set(
    operation.variableDefinitions
      ?.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  if (nullable.size === 0) return uses;
  const typeInfo = new TypeInfo(schema);
  const fields: FieldNode[] = [];
  const visitor = visitWithTypeInfo(typeInfo, {
    VariableDefinition: () => false,
    Directive: () => false,
    Field: { enter: (field) => void fields.push(field), leave: () => void fields.pop() },
    Variable({ name: { value: name } }) {
      const field = fields.at(-1);
      if (!field || !nullable.has(name) || !isNonNullType(typeInfo.getInputType())) return;
      uses.set(name, [...(uses.get(name) ?? []), field]);
    },
  });
  visit({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] }, visitor);
  return uses;
}

/** Reads the decisions from coerced variables. */
export function decide(
  { conditions, nullable }: DecisiveVariables,
  variables: Readonly<Record<string, unknown>>,
): Decisions {
  const refused = new Map<FieldNode, string>();
  let key = "";
  const flags = Object.create(null) as Record<string, boolean | null>;
  for (const name of conditions) {
    const flag = variables[name] === null ? null : Boolean(variables[name]);
    flags[name] = flag;
    key += flag === null ? "n" : Number(flag);
  }
  for (const [name, fields] of nullable) {
    const isNull = variables[name] === null;
    key += isNull ? "n" : "v";
    if (isNull) for (const field of fields) refused.set(field, name);
  }
  return { key, conditions: flags, refused };
}
