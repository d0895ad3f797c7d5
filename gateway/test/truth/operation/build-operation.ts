import {
  __Type,
  type ArgumentNode,
  type DirectiveNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  Kind,
  type NameNode,
  OperationTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from "graphql";
import type { Choices } from "./choices.js";
import type { OperationFeatures } from "./features.js";
import { inputValue } from "./input-values.js";
import { literal } from "./literal.js";
import { OperationVariables } from "./operation-variables.js";
import { ResponseNames } from "./response-names.js";
import { TruthOperation } from "./truth-operation.js";

// biome-ignore lint/suspicious/noExplicitAny: whatever a field's source is
type Field = GraphQLField<any, any>;

const mostDepth = 5;
const condition = new GraphQLNonNull(GraphQLBoolean);

/** Builds one random operation. Valid, except that a repeated fragment can conflict with its neighbours. */
export class OperationBuilder {
  readonly #schema: GraphQLSchema;
  readonly #choices: Choices;
  readonly #features: OperationFeatures;
  readonly #variables: OperationVariables;
  readonly #names: ResponseNames;
  readonly #fragments: FragmentDefinitionNode[] = [];
  /** The spreads of fragments that stand elsewhere already. They can conflict with the fields beside them. */
  readonly repetitions = new Set<SelectionNode>();
  #fieldsLeft: number;

  constructor(schema: GraphQLSchema, choices: Choices, features: OperationFeatures) {
    this.#schema = schema;
    this.#choices = choices;
    this.#features = features;
    this.#variables = new OperationVariables(choices, features);
    this.#names = new ResponseNames(choices, features.meaningfulAliases);
    this.#fieldsLeft = choices.between(1, 25);
  }

  build(): TruthOperation {
    const mutation = this.#features.mutations ? this.#schema.getMutationType() : undefined;
    const isMutation = mutation && this.#choices.percent(15);
    const root = isMutation ? mutation : this.#schema.getQueryType()!;
    const selectionSet = this.#selectionSet(root, "", 0);
    const operation = isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
    const { definitions: variableDefinitions, values } = this.#variables;
    return new TruthOperation(
      {
        kind: Kind.DOCUMENT,
        definitions: [
          { kind: Kind.OPERATION_DEFINITION, operation, variableDefinitions, selectionSet },
          ...this.#fragments,
        ],
      },
      values,
    );
  }

  #selectionSet(type: GraphQLCompositeType, path: string, depth: number): SelectionSetNode {
    const selections: SelectionNode[] = [];
    const count = this.#choices.between(1, depth === 0 ? 3 : 4);
    for (let index = 0; index < count; index += 1) {
      const selection = this.#selection(type, path, depth);
      if (selection) selections.push(selection);
    }
    if (selections.length === 0) selections.push(this.#typename(path));
    return { kind: Kind.SELECTION_SET, selections };
  }

  #selection(type: GraphQLCompositeType, path: string, depth: number): SelectionNode | undefined {
    const kind = this.#choices.between(1, 100);
    if (kind <= 8) return this.#typename(path);
    if (kind <= 10 && type === this.#schema.getQueryType()) return this.#introspection(path);
    if (depth < mostDepth && this.#fieldsLeft > 0) {
      if (kind <= 18) return this.#inlineFragment(type, path, depth);
      if (kind <= 24) return this.#namedFragment(type, path, depth);
      if (kind <= 28) return this.#repeatedFragment(type);
    }
    return "getFields" in type ? this.#field(type.getFields(), path, depth) : this.#inlineFragment(type, path, depth);
  }

  #typename(path: string): FieldNode {
    return this.#fieldNode("__typename", path, "__typename", [], []);
  }

  #introspection(path: string): FieldNode {
    const [argument] = this.#arguments(TypeMetaFieldDef);
    const node = this.#fieldNode("__type", path, `__type(${print(argument!)})`, [argument!], []);
    const name = node.alias?.value ?? node.name.value;
    return { ...node, selectionSet: this.#selectionSet(__Type, `${path}/${name}`, mostDepth - 2) };
  }

  #field(fields: Readonly<Record<string, Field>>, path: string, depth: number): SelectionNode | undefined {
    const isComposite = (field: Field) => isCompositeType(getNamedType(field.type));
    const all = Object.values(fields);
    const composite = all.filter(isComposite);
    const leaves = all.filter((field) => !isComposite(field));
    const goesDown = depth < mostDepth && this.#fieldsLeft > 0;
    const wanted = goesDown && (leaves.length === 0 || this.#choices.percent(60)) ? composite : leaves;
    if (wanted.length === 0) return this.#typename(path);
    this.#fieldsLeft -= 1;
    const field = this.#choices.of(wanted);
    const args = this.#arguments(field);
    const signature = `${field.name}(${args.map(print).join()}):${field.type}`;
    const node = this.#fieldNode(
      field.name,
      path,
      signature,
      args,
      all.map(({ name }) => name),
    );
    const inside = getNamedType(field.type);
    if (!isCompositeType(inside)) return node;
    const name = node.alias?.value ?? node.name.value;
    return { ...node, selectionSet: this.#selectionSet(inside, `${path}/${name}`, depth + 1) };
  }

  #fieldNode(field: string, path: string, signature: string, args: ArgumentNode[], others: string[]): FieldNode {
    const name = this.#names.choose(path, field, signature, others);
    const alias = name === field ? undefined : nameNode(name);
    return { kind: Kind.FIELD, alias, name: nameNode(field), arguments: args, directives: this.#directives() };
  }

  #arguments(field: Field): ArgumentNode[] {
    return field.args
      .filter((argument) => isRequiredArgument(argument) || this.#choices.percent(25))
      .map(({ name, type, defaultValue }): ArgumentNode => {
        const substitute = (inner: typeof type, hasDefault: boolean): ValueNode | undefined =>
          this.#choices.percent(25) ? this.#variables.use(inner, hasDefault) : undefined;
        const value =
          substitute(type, defaultValue !== undefined) ?? literal(inputValue(this.#choices, type), type, substitute);
        return { kind: Kind.ARGUMENT, name: nameNode(name), value };
      });
  }

  #directives(): DirectiveNode[] {
    if (!this.#features.conditions) return [];
    return ["skip", "include"]
      .filter(() => this.#choices.percent(10))
      .map((name) => {
        const variable = this.#choices.percent(70) ? this.#variables.use(condition, false) : undefined;
        const value = variable ?? { kind: Kind.BOOLEAN as const, value: this.#choices.percent(50) };
        return {
          kind: Kind.DIRECTIVE,
          name: nameNode(name),
          arguments: [{ kind: Kind.ARGUMENT, name: nameNode("if"), value }],
        };
      });
  }

  #inlineFragment(type: GraphQLCompositeType, path: string, depth: number): SelectionNode {
    const condition = this.#choices.percent(20) && "getFields" in type ? undefined : this.#typeCondition(type);
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: condition && { kind: Kind.NAMED_TYPE, name: nameNode(condition.name) },
      directives: this.#directives(),
      selectionSet: this.#selectionSet(condition ?? type, path, depth + 1),
    };
  }

  #namedFragment(type: GraphQLCompositeType, path: string, depth: number): SelectionNode {
    const condition = this.#typeCondition(type);
    const selectionSet = this.#selectionSet(condition, path, depth + 1);
    const name = nameNode(`F${this.#fragments.length}`);
    const typeCondition = { kind: Kind.NAMED_TYPE as const, name: nameNode(condition.name) };
    this.#fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
    return { kind: Kind.FRAGMENT_SPREAD, name, directives: this.#directives() };
  }

  #repeatedFragment(type: GraphQLCompositeType): SelectionNode | undefined {
    const fitting = this.#fragments.filter(({ typeCondition }) => {
      const condition = this.#schema.getType(typeCondition.name.value);
      return isCompositeType(condition) && doTypesOverlap(this.#schema, type, condition);
    });
    if (fitting.length === 0) return undefined;
    const { name } = this.#choices.of(fitting);
    const spread: SelectionNode = { kind: Kind.FRAGMENT_SPREAD, name, directives: this.#directives() };
    this.repetitions.add(spread);
    return spread;
  }

  /** Returns a type for a fragment on objects of a type: the type, one of its members, or an interface that it has. */
  #typeCondition(type: GraphQLCompositeType): GraphQLCompositeType {
    const members = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const interfaces = [type, ...members].flatMap((member) =>
      "getInterfaces" in member ? member.getInterfaces() : [],
    );
    return this.#choices.of([type, ...members, ...members, ...interfaces]);
  }
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
