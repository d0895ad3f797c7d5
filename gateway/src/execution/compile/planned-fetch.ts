import type { FetchNode, PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import {
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import type { FetchOrder, OrderedFetch } from "./fetch-order.js";

/** A request of a plan, what it needs of the answer, and what it adds to it. */
export class PlannedFetch {
  readonly order: FetchOrder;
  /** The places of the objects and keys that it needs: response names joined by slashes, without the indexes of lists. */
  readonly keys: ReadonlySet<string>;
  readonly #ordered: OrderedFetch;
  readonly #place: string;
  readonly #operation: OperationDefinitionNode;
  readonly #added: ReadonlySet<string>;

  constructor(ordered: OrderedFetch) {
    const { fetch, path, order } = ordered;
    this.order = order;
    this.#ordered = ordered;
    const names = path.filter((step) => step !== "@");
    this.#place = ["", ...names].join("/");
    const objects = names.map((_, index) => ["", ...names.slice(0, index + 1)].join("/"));
    this.keys = new Set([...objects, ...this.placesOf(fetch.requires ?? [])]);
    const [operation] = parse(fetch.operation, { noLocation: true }).definitions as [OperationDefinitionNode];
    this.#operation = operation;
    this.#added = placesIn(this.selections, this.#place, renamedIn(fetch));
  }

  get fetch(): FetchNode {
    return this.#ordered.fetch;
  }

  /** What it selects: of the root, or of the entities that it looks up. */
  get selections(): readonly SelectionNode[] {
    const { selections } = this.#operation.selectionSet;
    const [lookup] = selections;
    const isLookup = this.fetch.requires && lookup?.kind === Kind.FIELD;
    return isLookup ? lookup.selectionSet!.selections : selections;
  }

  /** Returns whether its reply has a value at a place. */
  has(place: string): boolean {
    return this.#added.has(place);
  }

  /** Returns the places of what a representation of its entities contains. */
  placesOf(requires: readonly QueryPlanSelectionNode[]): string[] {
    const places: string[] = [];
    const look = (selections: readonly QueryPlanSelectionNode[], parent: string): void => {
      for (const selection of selections) {
        if (selection.kind === "InlineFragment") {
          look(selection.selections, parent);
          continue;
        }
        const place = `${parent}/${selection.alias ?? selection.name}`;
        places.push(place);
        if (selection.selections) look(selection.selections, place);
      }
    };
    look(requires, this.#place);
    return places;
  }

  /** Returns a lookup of the same entities that selects something else and is otherwise changed. */
  with(selections: readonly SelectionNode[], changes: Partial<FetchNode>): PlannedFetch {
    const [lookup] = this.#operation.selectionSet.selections;
    if (lookup?.kind !== Kind.FIELD) throw new Error("Only entity lookups are changed");
    const changed = { ...lookup, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
    const used = new Set<string>();
    visit(changed, { Variable: ({ name }) => void used.add(name.value) });
    const operation: OperationDefinitionNode = {
      ...this.#operation,
      variableDefinitions: this.#operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections: [changed] },
    };
    const fetch = {
      ...this.fetch,
      ...changes,
      operation: stripIgnoredCharacters(print(operation)),
      variableUsages: this.fetch.variableUsages?.filter((name) => used.has(name)),
    };
    return new PlannedFetch({ ...this.#ordered, fetch });
  }

  /** Returns it as part of a plan. */
  node(): PlanNode {
    const { fetch, path } = this.#ordered;
    return path.length === 0 ? fetch : { kind: "Flatten", path: [...path], node: fetch };
  }
}

function placesIn(
  selections: readonly SelectionNode[],
  root: string,
  renamed: ReadonlyMap<string, string>,
): Set<string> {
  const places = new Set<string>();
  const look = (selected: readonly SelectionNode[], parent: string): void => {
    for (const selection of selected) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error("The planner reuses no fragments of the operation");
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        look(selection.selectionSet.selections, parent);
        continue;
      }
      const name = selection.alias?.value ?? selection.name.value;
      const place = `${parent}/${renamed.get(name) ?? name}`;
      places.add(place);
      if (selection.selectionSet) look(selection.selectionSet.selections, place);
    }
  };
  look(selections, root);
  return places;
}

function renamedIn({ outputRewrites = [] }: FetchNode): Map<string, string> {
  return new Map(
    outputRewrites.flatMap((rewrite) =>
      rewrite.kind === "KeyRenamer" ? [[rewrite.path.at(-1)!, rewrite.renameKeyTo]] : [],
    ),
  );
}
