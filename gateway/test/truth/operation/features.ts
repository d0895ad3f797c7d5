/** What random operations can contain. */
export interface OperationFeatures {
  /** `@skip` and `@include`, nested, by variable and literal. */
  conditions: boolean;
  /** Aliases that are names of keys, other fields, `__typename`, or inherited properties. */
  meaningfulAliases: boolean;
  /** Variables whose names the gateway uses itself. */
  ownVariableNames: boolean;
  /** Null for an optional variable where the argument takes none. */
  forbiddenNulls: boolean;
  /** Null for an optional variable of a condition. */
  nullConditions: boolean;
  /** Mutations besides queries. */
  mutations: boolean;
}

/** Everything. */
export const allFeatures: OperationFeatures = {
  conditions: true,
  meaningfulAliases: true,
  ownVariableNames: true,
  forbiddenNulls: true,
  nullConditions: true,
  mutations: true,
};
