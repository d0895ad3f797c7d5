import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
type Entity = EntityClass<any>;

/** The memory of a property's name in a set, and of the set of an entity, in bytes. */
const [propertyBytes, entityBytes] = [40, 300];

/**
 * The properties of records that requests of one operation have read. A request selects no other columns; one that reads another
 * property is executed again.
 */
export class OperationReads {
  /** Whether a request has been observed. */
  isKnown = false;
  readonly #properties = new Map<Entity, Set<string>>();

  /** Returns the properties of an entity, which may be added to. */
  of(entity: Entity): Set<string> {
    const properties = this.#properties.get(entity) ?? new Set();
    this.#properties.set(entity, properties);
    return properties;
  }

  /** The memory of all names, in bytes. */
  get bytes(): number {
    let bytes = 0;
    for (const { size } of this.#properties.values()) bytes += entityBytes + propertyBytes * size;
    return bytes;
  }
}

/** What one request reads of the records of one entity. */
export interface EntityReads {
  /** The properties whose columns are selected; null for all. */
  readonly selected: ReadonlySet<string> | null;
  /** Notes a property that is read. */
  note(property: string): void;
  /** Notes a property that is read and not selected. */
  miss(property: string): void;
}

/** What one request reads. */
export class RequestReads {
  /** Whether a property was read that is not selected: the answer is worth nothing. */
  hasMissed = false;

  /** @param selectsAll whether all columns are selected, to learn which of them are read */
  constructor(
    private readonly operation: OperationReads,
    private readonly selectsAll: boolean,
  ) {}

  of(entity: Entity): EntityReads {
    const properties = this.operation.of(entity);
    const note = (property: string) => void properties.add(property);
    return {
      // Of an entity that occurs for the first time nothing is known.
      selected: this.selectsAll || properties.size === 0 ? null : properties,
      note,
      miss: (property) => {
        this.hasMissed = true;
        note(property);
      },
    };
  }
}

const observed = new WeakMap<EntityManager, RequestReads>();

/** Observes what is read by an EntityManager, which is one request's own. */
export function observeReads(em: EntityManager, reads: RequestReads): void {
  observed.set(em, reads);
}

/** Returns what observes the reads of an entity by an EntityManager; undefined if nothing does. */
export function readsOf(em: EntityManager, entity: Entity): EntityReads | undefined {
  return observed.get(em)?.of(entity);
}
