/** The beginning of the names of all tables of summaries: the schema differ leaves them alone. */
export const summaryPrefix = "statistics_of_";
