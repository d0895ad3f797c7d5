/** A statement that was sent, and how long its rows took. */
export interface TimedStatement {
  sql: string;
  ms: number;
}

/** The part of the driver `pg` that sends statements. */
interface Driver {
  Client: { prototype: { query: (...values: never[]) => unknown } };
}

/**
 * Measures each statement that a process sends over `pg`, from when it is sent until its rows are read.
 *
 * @returns what gives the statements since it was last called
 */
export function statementTimes({ Client }: Driver): { take(): TimedStatement[] } {
  let sent: TimedStatement[] = [];
  const { query } = Client.prototype;
  Client.prototype.query = function (this: unknown, ...values: never[]) {
    const [first] = values as unknown as [string | { text?: string }];
    const began = performance.now();
    const answer = query.apply(this, values);
    if (!(answer instanceof Promise)) return answer;
    const add = () => {
      const sql = typeof first === "string" ? first : (first?.text ?? "");
      // What a connection sets for itself belongs to no request.
      if (sent.length < 10_000) sent.push({ sql, ms: performance.now() - began });
    };
    answer.then(add, add);
    return answer;
  };
  return {
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}
