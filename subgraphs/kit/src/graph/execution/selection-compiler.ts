import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { collectFields } from "./collect-fields.js";
import { compileField } from "./compile-field.js";
import type { CompiledField, ExecuteFields } from "./compiled-field.js";
import type { Conditions } from "./conditions.js";
import type { OperationParts } from "./operation-run.js";
import type { Holder } from "./place.js";

/** Compiles the selections of one operation. */
export class SelectionCompiler {
  /** How many fields have been compiled. */
  fields = 0;

  readonly #parts: OperationParts;
  readonly #conditions: Conditions;

  constructor(parts: OperationParts, conditions: Conditions) {
    this.#parts = parts;
    this.#conditions = conditions;
  }

  /** Compiles what is selected of an object of a type. */
  compile(type: GraphQLObjectType, selections: readonly (SelectionSetNode | undefined)[]): ExecuteFields {
    const collected = collectFields(this.#parts, this.#conditions, type, selections);
    const fields = [...collected].flatMap(([responseName, nodes]) =>
      this.#field(type, responseName, nodes as [FieldNode, ...FieldNode[]]),
    );
    const Answer = answerClass();
    return (run, source, place) => {
      const answer = new Answer();
      for (const { responseName, execute } of fields) answer[responseName] = execute(run, source, answer, place);
      return answer;
    };
  }

  /** Returns the compiled field; none for a field that is not in the schema. */
  #field(parentType: GraphQLObjectType, responseName: string, nodes: [FieldNode, ...FieldNode[]]): CompiledField[] {
    const name = nodes[0].name.value;
    this.fields += 1;
    if (name === "__typename") return [{ responseName, execute: () => parentType.name }];
    const definition = this.#definitionOf(parentType, name);
    if (!definition) return [];
    const execute = compileField({
      ...{ parentType, definition, responseName, nodes, number: this.fields },
      coordinate: `${parentType.name}.${name}`,
      fieldsOf: (type) =>
        this.compile(
          type,
          nodes.map(({ selectionSet }) => selectionSet),
        ),
    });
    return [{ responseName, execute }];
  }

  #definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type === this.#parts.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return type.getFields()[name];
  }
}

/**
 * Returns a class for the objects of one selection: the engine learns how many properties they have. They are plain objects to everything
 * else.
 */
function answerClass(): new () => Holder {
  function Answer(): void {}
  Answer.prototype = Object.prototype;
  return Answer as never;
}
