import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Admission, type AdmissionOutcome } from "./admission.js";
import { type AdmissionOptions, defaultAdmission } from "./admission-options.js";
import { AdmissionRefusal } from "./admission-refusal.js";
import { Permit } from "./permit.js";

/** What a caller asks for: so many operations at once again and again, or one at a time at intervals. */
interface Load {
  caller: string;
  isSignedIn?: boolean;
  waiting?: number;
  everyMs?: number;
  cost?: number;
}

/** An operation that has begun. */
interface Begun {
  caller: string;
  weight: number;
  waitedMs: number;
}

const stepMs = 50;
const costPerMs = 50;
/** It takes 200 ms: with its weight of 100, ten thousand. */
const usualCost = 9_900;
const operationMs = 200;

/** A service that does 50 of weight in a millisecond, one heavy operation after the other. */
function startService(options: Partial<AdmissionOptions> = {}) {
  const clock = { ms: 0 };
  const one = { least: 1, usual: 1, most: 1 };
  const admission = new Admission(
    {
      ...{ ...defaultAdmission, expectedRate: costPerMs, heavy: one, signedInShare: 0.01 },
      ...{ maxHeavyPerCaller: 1_000, maxWaiting: 5_000, maxWaitMs: 10_000_000, ...options },
    },
    () => clock.ms,
  );
  const running: { permit: Permit; endsAt: number }[] = [];
  const refused: AdmissionRefusal[] = [];
  const begun: Begun[] = [];
  const outstanding = new Map<string, number>();

  function ask({ caller, isSignedIn = false, cost = usualCost }: Load): void {
    const askedAt = clock.ms;
    outstanding.set(caller, (outstanding.get(caller) ?? 0) + 1);
    void Promise.resolve<AdmissionOutcome>(admission.admit({ caller, isSignedIn, cost })).then((outcome) => {
      if (outcome instanceof Permit) {
        running.push({ permit: outcome, endsAt: clock.ms + outcome.weight / costPerMs });
        begun.push({ caller, weight: outcome.weight, waitedMs: clock.ms - askedAt });
      } else {
        refused.push(outcome);
        outstanding.set(caller, outstanding.get(caller)! - 1);
      }
    });
  }

  /** Lets callers ask and the service work for a time. Returns what has begun in it. */
  async function serve(loads: readonly Load[], forMs: number): Promise<Begun[]> {
    const from = begun.length;
    for (const end = clock.ms + forMs; clock.ms < end; clock.ms += stepMs) {
      for (const load of loads) {
        const { caller, waiting = 0, everyMs = 0 } = load;
        while ((outstanding.get(caller) ?? 0) < waiting) ask(load);
        if (everyMs > 0 && clock.ms % everyMs === 0) ask(load);
      }
      for (const each of running.filter(({ endsAt }) => endsAt <= clock.ms)) {
        running.splice(running.indexOf(each), 1);
        outstanding.set(each.permit.caller, outstanding.get(each.permit.caller)! - 1);
        each.permit.release();
      }
      if (clock.ms % 100 === 0) admission.observe("NORMAL");
      await new Promise((resolve) => setImmediate(resolve));
    }
    return begun.slice(from);
  }
  return { admission, serve, refused };
}

/** The part of the time that the operations of a caller took. */
const shareOf = (caller: string, begun: readonly Begun[], forMs: number) =>
  begun.reduce((total, each) => total + (each.caller === caller ? each.weight : 0), 0) / costPerMs / forMs;

/** One operation, and what may be run in advance, beside the share. */
const atMost = (forMs: number, cost = usualCost) => 0.05 + ((cost + 100) / costPerMs + 50) / forMs;

describe("an address with hundreds of heavy operations", () => {
  const many: Load = { caller: "many", waiting: 300 };

  test("takes all that is idle", async () => {
    const { serve } = startService();
    expect(shareOf("many", await serve([many], 20_000), 20_000)).toBeGreaterThan(0.95);
  });

  test("takes no more than its share while a signed-in caller waits, and all again afterwards", async () => {
    const { serve } = startService();
    const clerk = { caller: "clerk", isSignedIn: true, waiting: 3 };
    await serve([many], 5_000);
    const meanwhile = await serve([many, clerk], 60_000);
    expect(shareOf("many", meanwhile, 60_000)).toBeLessThanOrEqual(atMost(60_000));
    expect(shareOf("many", meanwhile, 60_000)).toBeGreaterThan(0.045);
    expect(shareOf("many", await serve([many], 20_000), 20_000)).toBeGreaterThan(0.9);
  });

  test("takes no more than its share whatever it asks for, while a signed-in caller waits", async () => {
    const cost = fc.integer({ min: 5_000, max: 29_900 });
    await fc.assert(
      fc.asyncProperty(cost, cost, fc.integer({ min: 1, max: 300 }), async (costOfMany, costOfClerk, waiting) => {
        const { serve } = startService();
        const clerk = { caller: "clerk", isSignedIn: true, waiting: 2, cost: costOfClerk };
        const begun = await serve([{ caller: "many", waiting, cost: costOfMany }, clerk], 15_000);
        expect(shareOf("many", begun, 15_000)).toBeLessThanOrEqual(atMost(15_000, costOfMany));
      }),
      { numRuns: 20 },
    );
  });

  test("takes no more than its share while addresses within theirs wait", async () => {
    const { serve } = startService();
    // Each asks for 4 % of the time: together for all of it.
    const others = Array.from({ length: 25 }, (_, index) => ({ caller: `other ${index}`, everyMs: 5_000 }));
    const begun = await serve([many, ...others], 60_000);
    expect(shareOf("many", begun, 60_000)).toBeLessThanOrEqual(atMost(60_000));
  });

  test("lets three addresses within their share pass, and takes the rest", async () => {
    const { serve } = startService();
    const others = [0, 1, 2].map((index) => ({ caller: `other ${index}`, everyMs: 5_000 }));
    const begun = await serve([many, ...others], 60_000);
    const ofOthers = begun.filter(({ caller }) => caller !== "many");
    expect(ofOthers).toHaveLength(36);
    // The operation that runs, and those of the two others.
    for (const { waitedMs } of ofOthers) expect(waitedMs).toBeLessThanOrEqual(3 * (operationMs + stepMs));
    expect(shareOf("many", begun, 60_000)).toBeGreaterThan(0.6);
  });

  test("shares with another such one what is left", async () => {
    const { serve } = startService();
    const others = [0, 1, 2].map((index) => ({ caller: `other ${index}`, everyMs: 5_000 }));
    const begun = await serve([many, { caller: "more", waiting: 30 }, ...others], 60_000);
    const [ofMany, ofMore] = ["many", "more"].map((caller) => shareOf(caller, begun, 60_000)) as [number, number];
    expect(ofMany + ofMore).toBeGreaterThan(0.6);
    expect(Math.abs(ofMany - ofMore)).toBeLessThan((3 * operationMs) / 60_000);
  });

  test("is in turn with others where addresses have no share", async () => {
    const { serve } = startService({ addressShare: 1 });
    const begun = await serve([many, { caller: "clerk", isSignedIn: true, waiting: 3 }], 60_000);
    expect(shareOf("many", begun, 60_000)).toBeGreaterThan(0.15);
  });
});

describe("operations of an address beyond its share", () => {
  test("are refused at once while those before them take what there is, and none waits for ever", async () => {
    const { admission, serve, refused } = startService({ maxWaitMs: 3_000 });
    const clerk = { caller: "clerk", isSignedIn: true, waiting: 3 };
    await serve([{ caller: "many", everyMs: 100 }, clerk], 20_000);
    const before = { ...admission.state.refused };
    expect(refused.length).toBeGreaterThan(100);
    await serve([{ caller: "many", everyMs: 1_000 }, clerk], 20_000);
    const { WAIT_TOO_LONG, WAITED } = admission.state.refused;
    expect(WAIT_TOO_LONG - before.WAIT_TOO_LONG).toBeGreaterThan(WAITED - before.WAITED);
    await serve([], 5_000);
    expect(admission.state).toMatchObject({ callers: 0, heavy: { running: 0, waiting: 0 } });
  });

  test("are expected to wait for those within their share", () => {
    const { admission } = startService({ maxWaitMs: 1_000 });
    const ask = (caller: string, cost = usualCost) => admission.admit({ caller, isSignedIn: false, cost });
    for (let index = 0; index < 2; index += 1) (ask("many") as Permit).release();
    expect(ask("first")).toBeInstanceOf(Permit);
    for (const caller of ["second", "third", "fourth"]) expect(ask(caller)).toBeInstanceOf(Promise);
    // 600 ms are allowed. The four take 800 ms; in turn with the three that wait it would be half of theirs.
    expect(ask("many", 5_000)).toMatchObject({ reason: "WAIT_TOO_LONG" });
    expect(ask("fifth", 5_000)).toBeInstanceOf(Promise);
  });

  test("run at once while nothing else does", () => {
    const { admission } = startService();
    for (let index = 0; index < 1_000; index += 1)
      (admission.admit({ caller: "many", isSignedIn: false, cost: usualCost }) as Permit).release();
    expect(admission.state.admitted).toBe(1_000);
  });
});
