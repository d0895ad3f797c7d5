import type { Answer } from "./send.ts";

/** An answer with the time at which its request was sent, in milliseconds since the begin of the load. */
export interface TimedAnswer {
  readonly sentAt: number;
  readonly answer: Answer;
}

/** A load that goes on until it is stopped. */
export interface SteadyLoad {
  /** Milliseconds since its begin. */
  now(): number;
  /** Sends no further request, waits for the last answers and returns all. */
  stop(): Promise<TimedAnswer[]>;
}

const running = new Set<NodeJS.Timeout>();

/** Ends all loads, after a scenario that could not do it itself. */
export function stopLoads(): void {
  for (const timer of running) clearInterval(timer);
  running.clear();
}

/**
 * Sends requests at a rate, whether earlier ones are answered or not, as independent callers do.
 *
 * @param perSecond requests a second
 * @param ask sends one request; its number counts from 0
 */
export function startSteadyLoad(perSecond: number, ask: (number: number) => Promise<Answer>): SteadyLoad {
  const began = performance.now();
  const answers: Promise<TimedAnswer>[] = [];
  const now = () => performance.now() - began;
  // A timer that comes late makes up for what it has missed, so that the rate is right on a busy machine.
  const timer = setInterval(
    () => {
      while (answers.length < (now() / 1_000) * perSecond) {
        const sentAt = now();
        answers.push(ask(answers.length).then((answer) => ({ sentAt, answer })));
      }
    },
    Math.max(5, 500 / perSecond),
  );
  running.add(timer);
  return {
    now,
    stop: () => {
      running.delete(timer);
      clearInterval(timer);
      return Promise.all(answers);
    },
  };
}

/** Whether an answer has data for all that was asked for. */
export function isWhole({ status, text }: Answer): boolean {
  return status === 200 && text.startsWith('{"data"') && !text.includes('"errors"');
}

/** How often each code comes in answers; an answer without a code counts by its status. */
export function countedCodes(answers: readonly Answer[], codesOf: (text: string) => string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const codes = isWhole(answer) ? ["whole"] : codesOf(answer.text);
    const names =
      codes.length > 0 ? new Set(codes) : [`status ${answer.status}${answer.failure ? ` ${answer.failure}` : ""}`];
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
