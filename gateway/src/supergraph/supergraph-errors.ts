/** The supergraph file cannot be read, and there is no last good supergraph. */
export class SupergraphMissingError extends Error {
  constructor(path: string, options?: ErrorOptions) {
    super(
      `Không đọc được siêu lược đồ “${path}”; hãy ghép lược đồ trước, hoặc chỉ ra bằng SUPERGRAPH_PATH=… / cannot read the supergraph; compose it first, or say where it is with SUPERGRAPH_PATH=…`,
      options,
    );
    this.name = "SupergraphMissingError";
  }
}

/** The greatest length of the reason in a message. */
const mostCharacters = 500;

/** The supergraph file holds no supergraph that can be served, and there is no last good one. */
export class SupergraphRefusedError extends Error {
  constructor(path: string, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const reason = message.replace(/\s+/g, " ").slice(0, mostCharacters);
    super(
      `Siêu lược đồ “${path}” không dùng được, và chưa có bản tốt nào được lưu / the supergraph cannot be served, and no last good one is kept: ${reason}`,
      { cause },
    );
    this.name = "SupergraphRefusedError";
  }
}
