/** An id of another subgraph's record, and where in the input it stands. A missing id refers to nothing. */
export interface Reference {
  id: string | null | undefined;
  path: readonly (string | number)[];
}
