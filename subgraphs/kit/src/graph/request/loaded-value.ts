/** What is called once, when a value is there or when there is none. Neither method may throw. */
export interface Receiver<Value> {
  resolve(value: Value): void;
  reject(error: unknown): void;
}

/**
 * A value that is loaded together with others. It is a promise to everyone, and calls a `Receiver` at once when it is there: a promise
 * costs a turn of the queue and several objects, for each of the references of an answer.
 */
export class LoadedValue<Value> implements Promise<Value>, Receiver<Value> {
  #state: "waiting" | "loaded" | "failed" = "waiting";
  /** The value, or the error for which there is none. */
  #content: unknown;
  #receivers: Receiver<Value>[] = [];
  #promise: Promise<Value> | undefined;

  get [Symbol.toStringTag](): string {
    return "LoadedValue";
  }

  /** Whether there is a value or an error. */
  get isSettled(): boolean {
    return this.#state !== "waiting";
  }

  /** Gives the value to all who wait. */
  resolve(value: Value): void {
    this.#state = "loaded";
    this.#content = value;
    for (const receiver of this.#take()) receiver.resolve(value);
  }

  /** Gives the error to all who wait. */
  reject(error: unknown): void {
    this.#state = "failed";
    this.#content = error;
    for (const receiver of this.#take()) receiver.reject(error);
  }

  /** Calls a receiver when there is a value or an error: now, if there is. */
  give(receiver: Receiver<Value>): void {
    if (this.#state === "waiting") this.#receivers.push(receiver);
    else if (this.#state === "loaded") receiver.resolve(this.#content as Value);
    else receiver.reject(this.#content);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<Next = Value, Caught = never>(
    onValue?: ((value: Value) => Next | PromiseLike<Next>) | null,
    onError?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Next | Caught> {
    return this.#asPromise().then(onValue, onError);
  }

  catch<Caught = never>(onError?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null): Promise<Value | Caught> {
    return this.#asPromise().catch(onError);
  }

  finally(onSettled?: (() => void) | null): Promise<Value> {
    return this.#asPromise().finally(onSettled);
  }

  #asPromise(): Promise<Value> {
    this.#promise ??= new Promise((resolve, reject) => this.give({ resolve, reject }));
    return this.#promise;
  }

  #take(): Receiver<Value>[] {
    const receivers = this.#receivers;
    this.#receivers = [];
    return receivers;
  }
}
