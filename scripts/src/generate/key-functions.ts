/**
 * The functions that compute stored keys from texts. They are those of the commit whose database is filled, so that an earlier commit
 * beside this one gets its own keys.
 */
export interface KeyFunctions {
  sortKey(text: string): string;
  personSortKey(name: string): string;
  /** The key of a name by which an organization is looked for. */
  searchText(text: string): string;
  recipientSortKeyOf(subjectKind: never, recipientName: string): string;
  recipientKeyOf(recipient: object & { recipientName: string }): string;
  ceremonyKeyOf(place: never): string;
}
