/** A condition in SQL, with its values. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly unknown[];
}
