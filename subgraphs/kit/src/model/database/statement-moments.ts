/**
 * Begins the text of the last statement of a transaction. On PostgreSQL it is sent with the commit, which fails if the statement does, and
 * the caller gets no rows. On the embedded database the text is a comment.
 */
export const withCommit = "/* with the commit */ ";

/**
 * Begins the text of a statement that PostgreSQL is sent with the commit and executes after it, in a transaction of its own. No caller learns
 * whether it succeeds.
 */
export const afterCommit = "/* after the commit */ ";
