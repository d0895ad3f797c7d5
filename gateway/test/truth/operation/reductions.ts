import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  validate,
  visit,
} from "graphql";
import { prune } from "./prune.js";
import type { TruthOperation } from "./truth-operation.js";

/** A change of a document: the place, and what to put there instead; nothing removes a list item or a property. */
interface Edit {
  path: readonly (string | number)[];
  replacement: readonly unknown[];
}

/** Returns the valid operations that are one step smaller, the smallest first. */
export function* reductions(schema: GraphQLSchema, operation: TruthOperation): Generator<TruthOperation> {
  const candidates = edits(operation.document)
    .map((edit) => prune(applied(operation.document, edit, 0) as DocumentNode, operation.variables))
    .map((candidate) => ({ candidate, length: print(candidate.document).length }))
    .sort((a, b) => a.length - b.length);
  for (const { candidate } of candidates) {
    if (isComplete(candidate.document) && validate(schema, candidate.document).length === 0) yield candidate;
  }
}

/** Validation does not look at whether a selection set is empty. */
function isComplete(document: DocumentNode): boolean {
  let complete = true;
  visit(document, {
    SelectionSet: ({ selections }) => {
      complete &&= selections.length > 0;
    },
  });
  return complete;
}

function edits(document: DocumentNode): Edit[] {
  const found: Edit[] = [];
  visit(document, {
    enter(node, _key, _parent, path) {
      for (const replacement of smaller(node, document)) found.push({ path: [...path], replacement });
      if (node.kind === Kind.FIELD && node.alias) found.push({ path: [...path, "alias"], replacement: [] });
      if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue) {
        found.push({ path: [...path, "defaultValue"], replacement: [] });
      }
    },
  });
  return found;
}

const typenameOnly: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }],
};

function smaller(node: ASTNode, document: DocumentNode): (readonly unknown[])[] {
  switch (node.kind) {
    case Kind.FIELD:
      return node.selectionSet && print(node.selectionSet) !== print(typenameOnly)
        ? [[], [{ ...node, selectionSet: typenameOnly }]]
        : [[]];
    case Kind.INLINE_FRAGMENT:
      return [[], node.selectionSet.selections];
    case Kind.FRAGMENT_SPREAD:
      return [[], ...inlined(node.name.value, document)];
    case Kind.DIRECTIVE:
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return [[]];
    case Kind.LIST:
      return node.values.map((_, index) => [{ ...node, values: node.values.toSpliced(index, 1) }]);
    default:
      return [];
  }
}

function inlined(name: string, document: DocumentNode): SelectionNode[][] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name
      ? [[{ ...definition, kind: Kind.INLINE_FRAGMENT as const }]]
      : [],
  );
}

function applied(value: unknown, edit: Edit, depth: number): unknown {
  const step = edit.path[depth]!;
  const isLast = depth === edit.path.length - 1;
  if (Array.isArray(value)) {
    const index = Number(step);
    return value.toSpliced(index, 1, ...(isLast ? edit.replacement : [applied(value[index], edit, depth + 1)]));
  }
  const object = value as Record<string, unknown>;
  return { ...object, [step]: isLast ? edit.replacement[0] : applied(object[step], edit, depth + 1) };
}
