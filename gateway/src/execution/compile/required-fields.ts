import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from "graphql";
import type { Requirement, Requirements } from "./requirements.js";
import type { ResponseNames, UnnamedField } from "./response-names.js";

/** What a representation contains in place of a marker, by marker. */
export type RequiredSelections = ReadonlyMap<string, readonly QueryPlanSelectionNode[]>;

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** The fields that a planned document selects because other fields require them. */
export class RequiredFields {
  readonly #requirements: Requirements;
  readonly #names: ResponseNames;

  constructor(requirements: Requirements, names: ResponseNames) {
    this.#requirements = requirements;
    this.#names = names;
  }

  /** Returns the name of the type of a field. */
  typeOf(type: string, field: string): string {
    return this.#requirements.typeOf(type, field) ?? type;
  }

  /**
   * Returns what a document selects beside a field of a type.
   *
   * @param selected what it selects there already; receives what is returned
   */
  beside(type: string, field: string, selected: Set<string>): SelectionNode[] {
    if (this.#requirements.all.length === 0) return [];
    const isNew = (requirement: Requirement, condition = ""): boolean => {
      const key = `${condition}:${requirement.marker}`;
      return !selected.has(`:${requirement.marker}`) && !selected.has(key) && Boolean(selected.add(key));
    };
    const ofType = this.#requirements.of(type, field).filter((requirement) => isNew(requirement));
    const ofObjects = this.#requirements.objectTypes(type).flatMap((condition): SelectionNode[] => {
      const own = this.#requirements.of(condition, field).filter((requirement) => isNew(requirement, condition));
      if (own.length === 0) return [];
      const selections = own.flatMap(({ selectionSet }) => this.#select(selectionSet, condition));
      return [fragment(condition, selections)];
    });
    return [...ofType.flatMap(({ selectionSet }) => this.#select(selectionSet, type)), ...ofObjects];
  }

  /** Returns what representations contain. The names of the document must have been assigned. */
  selections(): RequiredSelections {
    return new Map(
      this.#requirements.all.flatMap(({ marker, type, selectionSet }) => {
        const represented = this.#represent(selectionSet, type);
        return represented ? [[marker, represented]] : [];
      }),
    );
  }

  #select({ selections }: SelectionSetNode, type: string): SelectionNode[] {
    const selected = new Set<string>();
    return selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error("@requires has no named fragments");
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? type;
        return [fragment(condition, this.#select(selection.selectionSet, condition))];
      }
      const { kind, name, arguments: given, selectionSet } = selection;
      if (name.value === "__typename") return [typename];
      const planned: UnnamedField = { kind, name, arguments: given };
      if (selectionSet) {
        const inner = this.typeOf(type, name.value);
        const inside = this.#select(selectionSet, inner);
        // The subgraph that gets the value must learn its type.
        if (this.#isAbstract(inner)) inside.unshift(typename);
        planned.selectionSet = { kind: Kind.SELECTION_SET, selections: inside };
      }
      this.#names.addRequired(planned);
      return [planned, ...this.beside(type, name.value, selected)];
    });
  }

  /** Returns undefined when the document does not select these fields. */
  #represent({ selections }: SelectionSetNode, type: string): QueryPlanSelectionNode[] | undefined {
    const represented: QueryPlanSelectionNode[] = [];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const alias = name === "__typename" ? name : this.#names.nameOf(selection);
        const inner = this.typeOf(type, name);
        const inside = selection.selectionSet && this.#represent(selection.selectionSet, inner);
        if (alias === undefined || (selection.selectionSet && !inside)) return undefined;
        if (inside && this.#isAbstract(inner)) inside.unshift({ kind: "Field", name: "__typename" });
        represented.push({
          kind: "Field",
          name,
          ...(alias !== name && { alias }),
          ...(inside && { selections: inside }),
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const typeCondition = selection.typeCondition?.name.value ?? type;
        const inside = this.#represent(selection.selectionSet, typeCondition);
        if (!inside) return undefined;
        represented.push({ kind: "InlineFragment", typeCondition, selections: inside });
      }
    }
    return represented;
  }

  #isAbstract(type: string): boolean {
    return this.#requirements.objectTypes(type).length > 0;
  }
}

function fragment(condition: string, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
