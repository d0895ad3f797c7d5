import type { Visibility } from "../../model/visibility/index.js";
import type { StatisticsDimension } from "./statistics-definition.js";

/**
 * Makes a dimension that is a column of the record.
 *
 * @param row the property of a row that holds its value
 * @param property the column's property
 */
export function columnDimension(row: string, property: string, visibility: Visibility): StatisticsDimension {
  return { row, sql: (_, column) => column(property), visibility };
}

/** Makes a dimension that is the year of a day of the record. Takes what `columnDimension` does. */
export function yearDimension(row: string, property: string, visibility: Visibility): StatisticsDimension {
  return {
    ...{ row, visibility, yearOf: property },
    sql: (_, column) => `extract(year from ${column(property)})::int`,
  };
}
