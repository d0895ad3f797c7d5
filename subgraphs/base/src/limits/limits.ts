/** The limits of one operation. Fragments count each time they are spread. */
export interface OperationLimits {
  /** The size of the request body and of the operation's text, in bytes. */
  maxBodyBytes: number;
  /** The number of lexical tokens in the operation's text. */
  maxTokens: number;
  /** The depth of nested fields, without introspection (graphql-js limits that itself). */
  maxDepth: number;
  /** The number of aliases. */
  maxAliases: number;
  /** The number of root fields of one operation. */
  maxRootFields: number;
  /** The number of fields of one operation. */
  maxFields: number;
  /** The number of pairs of fields that have one response name in one place, where validation compares them. */
  maxRepeatedFields: number;
  /** The number of directives in the text. */
  maxDirectives: number;
  /** The depth of objects and lists in the variables. The variables object is the first level. */
  maxVariableDepth: number;
  /** The number of items of one page, in any argument that sets the length of a list. */
  maxPageSize: number;
  /** The cost of one operation, in objects of its answer (`operation-cost.ts`). */
  maxCost: number;
}

/**
 * High enough for GraphiQL's introspection (about 250 tokens, 200 fields) and a dashboard with a dozen statistics. Low
 * enough that validating and planning the costliest texts we found takes a tenth of a second.
 */
export const defaultLimits: OperationLimits = {
  maxBodyBytes: 512 * 1024,
  maxTokens: 4_000,
  maxDepth: 15,
  maxAliases: 50,
  maxRootFields: 20,
  maxFields: 1_000,
  maxRepeatedFields: 10_000,
  maxDirectives: 50,
  maxVariableDepth: 32,
  maxPageSize: 200,
  maxCost: 30_000,
};
