import type { EntityManager } from "@mikro-orm/sql";
import { rowShapeOf } from "../../../model/rows/index.js";
import { metadataOf } from "../../pagination/matching.js";
import type { StatisticsDefinition } from "../statistics-definition.js";
import { summaryShape } from "./shape-of-summary.js";
import type { SummaryShape } from "./summary-shape.js";

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
const shapes = new WeakMap<object, Map<StatisticsDefinition<any>, SummaryShape>>();

/** Returns the summary of a definition in the database of an EntityManager. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function summaryOf(em: EntityManager, definition: StatisticsDefinition<any>): SummaryShape {
  const known = shapes.get(em.config) ?? new Map();
  shapes.set(em.config, known);
  const rows = rowShapeOf(em, definition.list.entity);
  const shape =
    known.get(definition) ??
    summaryShape(definition, {
      schema: String(em.config.get("schema")),
      table: metadataOf(em, definition.list).tableName,
      columnOf: (property) => rows.columnOf(property),
    });
  known.set(definition, shape);
  return shape;
}
