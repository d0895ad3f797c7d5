import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import { fragmentsOf } from "../selections/index.js";
import { type LimitRule, refuseAbove } from "./limit-rule.js";

/**
 * Limits how often fields are repeated: the pairs of fields that have one response name in one place. Validation compares each pair,
 * and all that is selected in it (GraphQL specification, 5.3.2): five hundred times one field with a selection take seconds.
 */
export const repeatedFieldsRule: LimitRule = (document, limits) => {
  const pairs = new PairCounter(document, limits.maxFields, limits.maxRepeatedFields).count();
  return refuseAbove("TOO_MANY_REPEATED_FIELDS", pairs, limits.maxRepeatedFields);
};

/** Counts the pairs of a document's operations. */
class PairCounter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #document: DocumentNode;
  readonly #most: number;
  /** The selections that may still be looked at. Fragments that spread each other would have no end. */
  #left: number;

  constructor(document: DocumentNode, maxFields: number, most: number) {
    this.#document = document;
    this.#fragments = fragmentsOf(document);
    this.#most = most;
    this.#left = 10 * maxFields;
  }

  count(): number {
    let pairs = 0;
    for (const definition of this.#document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) pairs += this.#within([definition.selectionSet]);
    }
    return this.#left < 0 ? Math.max(pairs, this.#most + 1) : pairs;
  }

  #within(sets: readonly SelectionSetNode[]): number {
    const groups = new Map<string, { count: number; inside: SelectionSetNode[] }>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        this.#left -= 1;
        if (this.#left < 0) return;
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value;
          const group = groups.get(name) ?? { count: 0, inside: [] };
          groups.set(name, group);
          group.count += 1;
          if (selection.selectionSet) group.inside.push(selection.selectionSet);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = this.#fragments.get(selection.name.value);
          if (fragment) collect(fragment.selectionSet);
        }
      }
    };
    sets.forEach(collect);
    let pairs = 0;
    for (const { count, inside } of groups.values()) {
      pairs += (count * (count - 1)) / 2;
      if (inside.length > 0 && this.#left >= 0) pairs += this.#within(inside);
    }
    return pairs;
  }
}
