/** A path of a query plan: field names, and "@" for every element of a list. */
export type PlanPath = readonly (string | number)[];

/** A path in an answer: response names and list indexes. */
export type AnswerPath = (string | number)[];

/** A field of the schema in an operation. */
export interface FieldPlace {
  type: string;
  field: string;
  /** The field that has the object; undefined at the root. */
  parent: FieldPlace | undefined;
}
