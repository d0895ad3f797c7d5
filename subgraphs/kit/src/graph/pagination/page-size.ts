/** Items of a page when a caller does not say how many. */
export const defaultPageSize = 20;

/** Items of a page at most. */
export const maximumPageSize = 200;
