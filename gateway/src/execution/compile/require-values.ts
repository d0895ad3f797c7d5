import type { PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { type GraphQLSchema, Kind, type SelectionNode } from "graphql";
import { fetchesOf } from "./fetch-order.js";
import { subgraphName } from "./join-directives.js";
import { orderFetches } from "./order-fetches.js";
import { PlannedFetch } from "./planned-fetch.js";
import { markerSubgraph } from "./planning-supergraph.js";
import type { RequiredSelections } from "./required-fields.js";
import { type Requirement, Requirements } from "./requirements.js";
import type { RequiringFetch } from "./requiring-fetch.js";

/**
 * Takes a plan on the planning supergraph (`planningSupergraph`) and returns one on the graph: representations
 * contain the required values in place of markers, no request is for markers, and the requests are in the order in
 * which the values are known.
 */
export function requireValues(
  root: PlanNode | undefined,
  supergraph: GraphQLSchema,
  selections: RequiredSelections,
): PlanNode | undefined {
  const requirements = Requirements.of(supergraph);
  if (!root || requirements.all.length === 0) return root;
  const editor = new PlanEditor(supergraph, requirements, selections);
  const fetches = fetchesOf(root).map((ordered) => new PlannedFetch(ordered));
  return orderFetches(fetches.flatMap((fetch) => editor.edit(fetch)));
}

class PlanEditor {
  readonly #requirements: Requirements;
  readonly #selections: RequiredSelections;
  readonly #byMarker: ReadonlyMap<string, Requirement>;
  /** The subgraphs whose requirements have markers, by the name of the subgraph that has the markers. */
  readonly #subgraphs: ReadonlyMap<string, string>;

  constructor(supergraph: GraphQLSchema, requirements: Requirements, selections: RequiredSelections) {
    this.#requirements = requirements;
    this.#selections = selections;
    this.#byMarker = new Map(requirements.all.map((requirement) => [requirement.marker, requirement]));
    this.#subgraphs = new Map(
      requirements.all.map(({ graph }) => [markerSubgraph(graph), subgraphName(supergraph, graph)!]),
    );
  }

  edit(fetch: PlannedFetch): RequiringFetch[] {
    const serviceName = this.#subgraphs.get(fetch.fetch.serviceName);
    if (serviceName !== undefined) {
      const selections = this.#withoutMarkers(fetch.selections);
      // The planner can have taken a key from the markers. The subgraph that requires them has the same keys.
      return selections.length > 0 ? [withoutRequirements(fetch.with(selections, { serviceName }))] : [];
    }
    const markers = markersIn(fetch.fetch.requires ?? [], this.#byMarker);
    if (markers.length === 0) return [withoutRequirements(fetch)];
    return this.#areCompatible(markers) ? [this.#requiring(fetch, markers)] : this.#split(fetch, markers);
  }

  /** Returns whether one representation can contain all that is required. */
  #areCompatible(markers: readonly string[]): boolean {
    return markers.every((marker, index) =>
      markers.slice(index + 1).every((other) => {
        const isSameType = this.#byMarker.get(marker)!.type === this.#byMarker.get(other)!.type;
        return !isSameType || !differ(this.#selections.get(marker)!, this.#selections.get(other)!);
      }),
    );
  }

  #withoutMarkers(selections: readonly SelectionNode[]): SelectionNode[] {
    return selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) {
        const isMarker = this.#byMarker.has(selection.name.value);
        return isMarker || selection.name.value === "__typename" ? [] : [selection];
      }
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [selection];
      const inside = this.#withoutMarkers(selection.selectionSet.selections);
      if (inside.length === 0) return [];
      return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: inside } }];
    });
  }

  #requiring(planned: PlannedFetch, markers: readonly string[]): RequiringFetch {
    const { requires = [] } = planned.fetch;
    const fetch = planned.with(planned.selections, { requires: this.#filled(requires, markers) });
    const required = new Set(markers.flatMap((marker) => fetch.placesOf(this.#selections.get(marker) ?? [])));
    return { fetch, required, split: () => this.#split(planned, markers) };
  }

  /** Returns a lookup for the fields of each requirement, and one for the others. */
  #split(planned: PlannedFetch, markers: readonly string[]): RequiringFetch[] {
    const groups = Map.groupBy(fieldsOf(planned.selections), (field) =>
      markers.filter((marker) => this.#isRequiredBy(marker, field)).join(),
    );
    return [...groups].map(([key, fields]) => {
      const own = key === "" ? [] : key.split(",");
      const requires = without(planned.fetch.requires ?? [], markers, own);
      const part = planned.with(only(planned.selections, new Set(fields)), { requires });
      return own.length > 0 ? this.#requiring(part, own) : withoutRequirements(part);
    });
  }

  #isRequiredBy(marker: string, field: string): boolean {
    const { type } = this.#byMarker.get(marker)!;
    return this.#requirements.of(type, field).some((requirement) => requirement.marker === marker);
  }

  /** Replaces markers by what they stand for. */
  #filled(requires: readonly QueryPlanSelectionNode[], markers: readonly string[]): QueryPlanSelectionNode[] {
    return requires.flatMap((selection): QueryPlanSelectionNode[] => {
      if (selection.kind === "InlineFragment") {
        return [{ ...selection, selections: this.#filled(selection.selections, markers) }];
      }
      if (!markers.includes(selection.name)) return [selection];
      const values = this.#selections.get(selection.name);
      if (!values) throw new Error(`The operation does not select what ${selection.name} requires`);
      return [...values];
    });
  }
}

/** Returns whether two selections read one field from different places of the answer: with different arguments. */
function differ(one: readonly QueryPlanSelectionNode[], other: readonly QueryPlanSelectionNode[]): boolean {
  return one.some((field) => {
    if (field.kind === "InlineFragment") return differ(field.selections, other);
    return other.some((same): boolean => {
      if (same.kind === "InlineFragment") return differ([field], same.selections);
      if (same.name !== field.name) return false;
      return same.alias !== field.alias || differ(field.selections ?? [], same.selections ?? []);
    });
  });
}

function withoutRequirements(fetch: PlannedFetch): RequiringFetch {
  const requiring: RequiringFetch = { fetch, required: new Set(), split: () => [requiring] };
  return requiring;
}

function markersIn(requires: readonly QueryPlanSelectionNode[], known: ReadonlyMap<string, unknown>): string[] {
  const markers = requires.flatMap((selection): string[] => {
    if (selection.kind === "InlineFragment") return markersIn(selection.selections, known);
    return known.has(selection.name) ? [selection.name] : [];
  });
  return [...new Set(markers)];
}

/** Leaves markers out of what a lookup requires, besides its own. */
function without(
  requires: readonly QueryPlanSelectionNode[],
  markers: readonly string[],
  own: readonly string[],
): QueryPlanSelectionNode[] {
  return requires.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === "Field") {
      return markers.includes(selection.name) && !own.includes(selection.name) ? [] : [selection];
    }
    return [{ ...selection, selections: without(selection.selections, markers, own) }];
  });
}

/** Returns the names of the entities' fields that a lookup selects. */
function fieldsOf(selections: readonly SelectionNode[]): Set<string> {
  const names = selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? [...fieldsOf(selection.selectionSet.selections)] : [];
  });
  return new Set(names);
}

/** Returns the entities' fields of some names. */
function only(selections: readonly SelectionNode[], names: ReadonlySet<string>): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return names.has(selection.name.value) ? [selection] : [];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const inside = only(selection.selectionSet.selections, names);
    if (inside.length === 0) return [];
    return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: inside } }];
  });
}
