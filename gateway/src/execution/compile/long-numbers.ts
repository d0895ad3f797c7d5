import type { PlanNode } from "@apollo/query-planner";
import { type DocumentNode, type FloatValueNode, type IntValueNode, Kind, print, visit } from "graphql";

/** A document whose numbers the planner can read, and what they stand for. */
export interface PlaceholderDocument {
  document: DocumentNode;
  /** The numbers as the caller wrote them, by the placeholder in their place. */
  numbers: ReadonlyMap<string, string>;
}

/** Placeholders are integers from here on, which doubles hold and which no ID or year is. */
const firstPlaceholder = 900_719_925_474_000;

/**
 * Replaces the numbers in a document that no double holds: the planner reads literals as doubles, and writes
 * 9007199254740993 as 9007199254740992. Returns the same document where there are none.
 */
export function replaceLongNumbers(document: DocumentNode): PlaceholderDocument {
  const numbers = new Map<string, string>();
  let text: string | undefined;
  let next = firstPlaceholder;
  const replace = (node: IntValueNode | FloatValueNode): IntValueNode | undefined => {
    // Up to fifteen digits a double holds every number; with an exponent it may be written otherwise.
    if (node.value.length <= 15 && !/e/i.test(node.value)) return undefined;
    if (String(Number(node.value)) === node.value) return undefined;
    text ??= print(document);
    while (text.includes(String(next))) next += 1;
    numbers.set(String(next), node.value);
    return { kind: Kind.INT, value: String(next++) };
  };
  const replaced = visit(document, { IntValue: replace, FloatValue: replace });
  return { document: replaced, numbers };
}

/** Writes the numbers of the caller in the requests of a plan. */
export function restoreLongNumbers(plan: PlanNode, numbers: PlaceholderDocument["numbers"]): void {
  if (numbers.size === 0) return;
  const placeholders = new RegExp([...numbers.keys()].join("|"), "g");
  const restore = (node: PlanNode): void => {
    switch (node.kind) {
      case "Fetch":
        node.operation = node.operation.replace(placeholders, (placeholder) => numbers.get(placeholder)!);
        return;
      case "Flatten":
        restore(node.node);
        return;
      case "Sequence":
      case "Parallel":
        for (const inner of node.nodes) restore(inner);
        return;
      case "Condition":
        for (const inner of [node.ifClause, node.elseClause]) if (inner) restore(inner);
    }
  };
  restore(plan);
}
