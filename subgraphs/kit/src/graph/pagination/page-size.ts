/** The default number of items of a page. */
export const defaultPageSize = 20;

/** The greatest number of items of a page. */
export const maximumPageSize = 200;
