/** The IDs of the records that a value of a filter selects, in place of that value. */
export class SelectedIds {
  constructor(readonly ids: readonly string[]) {}
}
