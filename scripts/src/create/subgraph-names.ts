import { camelCase, kebabCase, reservedWords } from "./aggregate-names.js";

/** The names of a subgraph in all the forms that its files use. */
export interface SubgraphNames {
  /** `field-inspections`: its folder, its package and its name in the supergraph. */
  readonly kebab: string;
  /** `fieldInspections`: its definition, and the prefix of its queries of changes. */
  readonly camel: string;
  /** `field_inspections`: its database schema. */
  readonly schema: string;
  /** `FIELD_INSPECTIONS`: the prefix of the variables that hold its addresses. */
  readonly variable: string;
}

/** Longer names would exceed the 63 bytes of an identifier of PostgreSQL beside those of tables and indexes. */
const longestName = 30;

/**
 * Derives the names of a subgraph.
 *
 * @param name the name in kebab-case
 * @throws Error for a name that is not in kebab-case, is too long or reserved
 */
export function subgraphNames(name: string): SubgraphNames {
  if (!kebabCase.test(name)) throw new Error(`"${name}" is not in kebab-case, as in field-inspections`);
  if (name.length > longestName) throw new Error(`"${name}" is longer than ${longestName} characters`);
  if (reservedWords.has(name)) throw new Error(`"${name}" is a reserved word`);
  const schema = name.replaceAll("-", "_");
  return { kebab: name, camel: camelCase(name), schema, variable: schema.toUpperCase() };
}

/**
 * Returns the name of the aggregate that a subgraph begins with if the caller states none: `inspections` → `inspection`,
 * `surveillance` → `surveillance-record`.
 */
export function aggregateNameIn(subgraph: string): string {
  if (/[^aeiou]ies$/.test(subgraph)) return subgraph.replace(/ies$/, "y");
  if (/(ss|x|ch|sh)es$/.test(subgraph)) return subgraph.replace(/es$/, "");
  return /[^s]s$/.test(subgraph) ? subgraph.slice(0, -1) : `${subgraph}-record`;
}
