export { columnDimension, yearDimension } from "./column-dimension.js";
export { defineStatistics } from "./define-statistics.js";
export { LineageView } from "./lineage-view.js";
export { statisticsErrors } from "./statistics.errors.js";
export { statistics } from "./statistics.js";
export { type StatisticsArguments, statisticsArguments } from "./statistics-arguments.js";
export type { StatisticsDefinition, StatisticsDimension, StatisticsMeasure } from "./statistics-definition.js";
export { type Statistics, statisticsType } from "./statistics-type.js";
