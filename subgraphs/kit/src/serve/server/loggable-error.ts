/** What PostgreSQL quotes of a row that it refuses (“Failing row contains …”), as the ORM appends it to messages. */
const detail = /\n - detail: [\s\S]*?(?=\n - hint: |\n {4}at |$)/g;

/** An error in a line of the log. */
export interface LoggedError {
  type: string;
  message: string;
  stack: string;
  [key: string]: unknown;
}

/**
 * Serializes an error for the log: what it is and where it comes from, without values of records. The database's own fields
 * (`detail`, `where`, `parameters`) and their copies in messages are removed, because readers of logs may lack permission to
 * read the records. For the logger's serializer `err`.
 */
export function loggableError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const { code, path, originalError } = error as { code?: unknown; path?: unknown; originalError?: unknown };
  const { name, message, stack, cause } = (originalError instanceof Error ? originalError : error) as Error;
  return {
    type: name,
    message: message.replace(detail, ""),
    stack: stack?.replace(detail, "") ?? "",
    ...(typeof code === "string" && { code }),
    ...(Array.isArray(path) && { path }),
    ...(cause !== undefined && { cause: loggableError(cause) }),
    ...(error instanceof AggregateError && { errors: error.errors.map(loggableError) }),
  };
}
