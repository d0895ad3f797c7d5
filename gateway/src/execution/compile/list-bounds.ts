import { type CostDeclarations, type DeclaredListSize, readCostDeclarations } from "@thidua/base/limits";
import {
  type DefinitionNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { isJsonObject, type JsonObject, own } from "../values/json.js";

/** A list of a reply that is longer than what was asked for. */
export interface LongList {
  field: string;
  asked: number;
  found: number;
}

/** Looks for a list that is longer than what was asked for. Takes the reply and the value of a variable by its name. */
export type FindLongList = (data: JsonObject, variable: (name: string) => unknown) => LongList | undefined;

type Variable = (name: string) => unknown;
/** The length that the arguments of a field ask for; undefined when they ask for none. */
type AskedLength = (variable: Variable) => number | undefined;

/** What is looked at under a response name. Fields of different types may have the same one. */
interface Looked {
  fields: string[];
  lengths: (AskedLength | undefined)[];
  inner: Map<string, Looked>;
}

/**
 * Compiles the lengths of the lists that a request asks for: `first`, `last` and the other arguments that `@listSize` names, a list
 * of IDs by its length. A subgraph that answers with more is faulty, and its answer could have any size.
 *
 * @param query the request as it is sent
 * @returns undefined when it asks for no list of a certain length
 */
export function compileListBounds(schema: GraphQLSchema, query: string): FindLongList | undefined {
  const { listSizes } = declarationsOf(schema);
  if (listSizes.size === 0) return undefined;
  const [operation] = parse(query, { noLocation: true }).definitions as [OperationDefinitionNode];
  const looked = new Map<string, Looked>();
  collect(
    { schema, listSizes, defaults: defaultsOf(operation) },
    schema.getRootType(operation.operation)!,
    operation.selectionSet,
    undefined,
    looked,
  );
  return prune(looked) ? (data, variable) => findIn(data, looked, variable) : undefined;
}

interface Scope {
  schema: GraphQLSchema;
  listSizes: CostDeclarations["listSizes"];
  defaults: Readonly<Record<string, unknown>>;
}

/** The length that a field passes to the lists inside its object. */
interface PassedLength {
  fields: readonly string[];
  length: AskedLength;
}

function collect(
  scope: Scope,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  passed: PassedLength | undefined,
  looked: Map<string, Looked>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error("The planner reuses no fragments of the operation");
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      collect(
        scope,
        (name !== undefined && scope.schema.getType(name)) || type,
        selection.selectionSet,
        passed,
        looked,
      );
    } else collectField(scope, type, selection, passed, looked);
  }
}

function collectField(
  scope: Scope,
  type: GraphQLNamedType,
  node: FieldNode,
  passed: PassedLength | undefined,
  looked: Map<string, Looked>,
): void {
  const name = node.name.value;
  const key = node.alias?.value ?? name;
  const one: Looked = looked.get(key) ?? { fields: [], lengths: [], inner: new Map() };
  looked.set(key, one);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const declared = scope.listSizes.get(`${type.name}.${name}`);
  const length = field && declared && askedLength(field, node, declared, scope.defaults);
  const isOwn = length !== undefined && declared!.sizedFields.length === 0;
  const isPassed = passed?.fields.includes(name) ?? false;
  one.fields.push(`${type.name}.${name}`);
  one.lengths.push(
    field && isListType(getNullableType(field.type))
      ? isOwn
        ? length
        : isPassed
          ? passed!.length
          : undefined
      : undefined,
  );
  if (!node.selectionSet) return;
  // What `_entities` returns is stated by the fragments inside it.
  const inner = field ? getNamedType(field.type) : type;
  const next = length && declared!.sizedFields.length > 0 ? { fields: declared!.sizedFields, length } : undefined;
  collect(scope, inner, node.selectionSet, next, one.inner);
}

function askedLength(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { slicingArguments }: DeclaredListSize,
  defaults: Readonly<Record<string, unknown>>,
): AskedLength | undefined {
  const values = slicingArguments.flatMap((name): ((variable: Variable) => unknown)[] => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const fallback = field.args.find((argument) => argument.name === name)?.defaultValue;
    if (value?.kind === Kind.VARIABLE) {
      const { value: variableName } = value.name;
      return [(variable) => firstStated(variable(variableName), defaults[variableName], fallback)];
    }
    const constant: unknown = value ? valueFromASTUntyped(value) : fallback;
    return constant === undefined || constant === null ? [] : [() => constant];
  });
  if (values.length === 0) return undefined;
  return (variable) => {
    let most: number | undefined;
    for (const value of values) {
      const given = value(variable);
      const length = Array.isArray(given) ? given.length : typeof given === "number" ? given : undefined;
      if (length !== undefined) most = Math.max(most ?? 0, length);
    }
    return most;
  };
}

/** Null is a value: it takes the place of a default. */
function firstStated(...values: readonly unknown[]): unknown {
  return values.find((value) => value !== undefined);
}

/** Removes what need not be looked at. Returns whether anything is left. */
function prune(looked: Map<string, Looked>): boolean {
  for (const [name, one] of looked) {
    const hasInner = prune(one.inner);
    if (!hasInner && one.lengths.includes(undefined)) looked.delete(name);
  }
  return looked.size > 0;
}

function findIn(object: JsonObject, looked: ReadonlyMap<string, Looked>, variable: Variable): LongList | undefined {
  for (const [name, one] of looked) {
    const value = own(object, name);
    const found = Array.isArray(value) ? findInList(value, one, variable) : inside(value, one, variable);
    if (found) return found;
  }
  return undefined;
}

function findInList(list: readonly unknown[], one: Looked, variable: Variable): LongList | undefined {
  let asked: number | undefined = 0;
  for (const length of one.lengths) {
    const given = length?.(variable);
    asked = given === undefined || asked === undefined ? undefined : Math.max(asked, given);
  }
  if (asked !== undefined && list.length > asked) return { field: one.fields.join(" or "), asked, found: list.length };
  if (one.inner.size === 0) return undefined;
  for (const element of list) {
    const found = inside(element, one, variable);
    if (found) return found;
  }
  return undefined;
}

function inside(value: unknown, one: Looked, variable: Variable): LongList | undefined {
  return one.inner.size > 0 && isJsonObject(value) ? findIn(value, one.inner, variable) : undefined;
}

const known = new WeakMap<GraphQLSchema, CostDeclarations>();

/** Reads the declarations of a supergraph from the nodes that its schema was made of. */
function declarationsOf(schema: GraphQLSchema): CostDeclarations {
  let declarations = known.get(schema);
  if (!declarations) {
    const nodes: (DefinitionNode | null | undefined)[] = [schema.astNode, ...schema.extensionASTNodes];
    for (const type of Object.values(schema.getTypeMap())) nodes.push(type.astNode, ...type.extensionASTNodes);
    declarations = readCostDeclarations({ kind: Kind.DOCUMENT, definitions: nodes.filter((node) => node != null) });
    known.set(schema, declarations);
  }
  return declarations;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
