import { createHash } from "node:crypto";
import { fragmentsOf } from "@thidua/base/selections";
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/**
 * Returns a key of the fields that an operation selects, each by its path of field names. It is the same for texts that differ in the
 * order or the names of fields in the answer, in arguments, fragments, and in their own names.
 */
export function selectedPathsKey(document: DocumentNode, operation: OperationDefinitionNode): string {
  const fragments = fragmentsOf(document);
  const paths = new Set<string>();
  const collect = (prefix: string, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const path = `${prefix}.${selection.name.value}`;
        paths.add(path);
        if (selection.selectionSet) collect(path, selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) collect(prefix, fragment.selectionSet);
    }
  };
  collect("", operation.selectionSet);
  return createHash("sha256")
    .update([...paths].sort().join("\n"))
    .digest("base64");
}
