import postgresArray from "postgres-array";

type TypeParsers = { [type: number]: (text: string) => unknown };

const asItIs = (text: string): string => text;
const asArray = (text: string): unknown => postgresArray.parse(text);

/**
 * How values of PostgreSQL's types, by their numbers, are read from text. They are those of the ORM, which takes days and times as
 * texts; PGlite has the others. The thread of the embedded database does not load the ORM for them.
 */
export const typeParsers: TypeParsers = {
  // date, timestamp, timestamptz and interval, and then arrays of them
  1082: asItIs,
  1114: asItIs,
  1184: asItIs,
  1186: asItIs,
  1182: asArray,
  1115: asArray,
  1185: asArray,
  1187: asArray,
};
