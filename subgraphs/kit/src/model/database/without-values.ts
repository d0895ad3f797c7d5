/**
 * Begins the text of a statement that has no values and is always the same: PostgreSQL keeps it prepared, and plans it once. Other
 * statements without values are the ORM's, whose texts hold the values. On the embedded database it is a comment.
 */
export const withoutValues = "/* without values */ ";
