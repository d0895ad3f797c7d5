/** How much one operation may ask for. Everything is counted with fragments spread out where they are used. */
export interface OperationLimits {
  /** Size of the request body, and of the operation's text, in bytes. */
  maxBodyBytes: number;
  /** Lexical tokens of the operation's text. */
  maxTokens: number;
  /** Levels of nested fields; introspection is not counted here (graphql-js bounds it by itself). */
  maxDepth: number;
  /** Fields that are given another name. */
  maxAliases: number;
  /** Fields at the root of one operation. */
  maxRootFields: number;
  /** Fields of one operation in all. */
  maxFields: number;
  /** Directives in the text. */
  maxDirectives: number;
  /** Levels of objects and lists within the variables; they themselves are the first. */
  maxVariableDepth: number;
  /** Items of one page, in any argument that says how long a list is. */
  maxPageSize: number;
  /** What one operation may cost, in objects of its answer (`operation-cost.ts`). */
  maxCost: number;
}

/**
 * Wide enough for GraphiQL's introspection (about 250 tokens, 200 fields) and for a dashboard that asks for a dozen
 * statistics at once; narrow enough that validation and planning of the costliest texts we could think of take a tenth of a second.
 */
export const defaultLimits: OperationLimits = {
  maxBodyBytes: 512 * 1024,
  maxTokens: 4_000,
  maxDepth: 15,
  maxAliases: 50,
  maxRootFields: 20,
  maxFields: 1_000,
  maxDirectives: 50,
  maxVariableDepth: 32,
  maxPageSize: 200,
  maxCost: 30_000,
};
