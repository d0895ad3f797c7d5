import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Admission, type AdmissionOutcome } from "./admission.js";
import { type AdmissionOptions, defaultAdmission } from "./admission-options.js";
import { AdmissionRefusal } from "./admission-refusal.js";
import type { AdmissionRequest } from "./admission-request.js";
import { Permit } from "./permit.js";

function open(options: Partial<AdmissionOptions> = {}) {
  const clock = { ms: 0 };
  const admission = new Admission({ ...defaultAdmission, expectedRate: 50, ...options }, () => clock.ms);
  const admit = (caller: string, cost: number, more: Partial<AdmissionRequest> = {}) =>
    admission.admit({ caller, cost, isSignedIn: false, ...more });
  const pass = (ms: number, pressure: Parameters<Admission["observe"]>[0] = "NORMAL") => {
    for (const end = clock.ms + ms; clock.ms < end; ) {
      clock.ms += 100;
      admission.observe(pressure);
    }
  };
  return { admission, admit, pass };
}

const heavyCost = 26_000;
const permitOf = (outcome: AdmissionOutcome | Promise<AdmissionOutcome>): Permit => {
  if (!(outcome instanceof Permit)) throw new Error("not admitted at once");
  return outcome;
};
const reasonOf = (outcome: unknown) => (outcome instanceof AdmissionRefusal ? outcome.reason : undefined);

describe("an admission", () => {
  test("admits an operation at once while there is place, and one that is heavier than the limit", () => {
    const { admission, admit } = open({ heavy: { least: 1, usual: 10, most: 10 } });
    const light = permitOf(admit("a", 10));
    const heavy = permitOf(admit("a", heavyCost));
    expect(admission.state).toMatchObject({ light: { running: 1 }, heavy: { running: 1 }, admitted: 2, callers: 1 });
    light.release();
    heavy.release();
    heavy.release();
    expect(admission.state).toMatchObject({ light: { runningWeight: 0 }, heavy: { runningWeight: 0 }, callers: 0 });
  });

  test("lets a caller have so many heavy operations at once, until their answers are sent", () => {
    const { admit } = open({ maxHeavyPerCaller: 3, maxWaitMs: 60_000 });
    const first = permitOf(admit("a", heavyCost));
    permitOf(admit("a", heavyCost));
    expect(admit("a", heavyCost)).toBeInstanceOf(Promise);
    const refused = admit("a", heavyCost);
    expect(reasonOf(refused)).toBe("CALLER_LIMIT");
    expect((refused as AdmissionRefusal).retryAfterSeconds).toBeGreaterThanOrEqual(1);
    first.finish();
    expect(reasonOf(admit("a", heavyCost))).toBe("CALLER_LIMIT");
    expect(reasonOf(admit("b", heavyCost))).toBeUndefined();
    first.release();
    expect(reasonOf(admit("a", heavyCost))).toBeUndefined();
  });

  test("refuses at once what would wait too long", async () => {
    const { admission, admit } = open({ maxWaitMs: 3_000, heavy: { least: 1, usual: 1, most: 1 } });
    const running = permitOf(admit("0", 29_900));
    // Each takes 600 ms at fifty of weight in a millisecond; what is expected to wait 1.8 s may wait 3 s.
    const outcomes = Array.from({ length: 10 }, (_, index) => admit(`${index + 1}`, 29_900));
    expect(outcomes.filter((each) => each instanceof Promise)).toHaveLength(3);
    expect(outcomes.filter((each) => reasonOf(each) === "WAIT_TOO_LONG")).toHaveLength(7);
    running.release();
    expect(await outcomes[0]).toBeInstanceOf(Permit);
    expect(admission.state.refused.WAIT_TOO_LONG).toBe(7);
  });

  test("sends those that it refuses together back one after the other, within ten seconds", () => {
    const { admit, pass } = open({ maxWaitMs: 600, heavy: { least: 1, usual: 1, most: 1 } });
    permitOf(admit("0", 29_900));
    const refuse = (index: number, isSignedIn = false) => {
      const outcome = admit(`${index}`, 29_900, { isSignedIn });
      if (!(outcome instanceof AdmissionRefusal)) throw new Error("not refused");
      return outcome.retryAfterSeconds;
    };
    // Each takes 600 ms.
    const seconds = Array.from({ length: 34 }, (_, index) => refuse(index + 1));
    expect(seconds.slice(0, 17)).toEqual([1, 1, 2, 3, 3, 4, 4, 5, 6, 6, 7, 7, 8, 9, 9, 10, 10]);
    expect(seconds[17]).toBe(1);
    expect(Math.max(...seconds)).toBe(10);
    expect(refuse(35, true)).toBe(1);
    pass(20_000);
    expect(refuse(40)).toBe(1);
  });

  test("so it does with those of one caller, which at a subgraph is all that are not signed in", () => {
    const { admit } = open({ maxHeavyPerCaller: 1, heavy: { least: 1, usual: 1, most: 1 } });
    permitOf(admit("", 29_900));
    const refusals = Array.from({ length: 6 }, () => admit("", 29_900));
    expect(refusals.map(reasonOf)).toEqual(Array(6).fill("CALLER_LIMIT"));
    expect(refusals.map((refusal) => (refusal as AdmissionRefusal).retryAfterSeconds)).toEqual([1, 2, 2, 3, 3, 4]);
    const signedIn = () => admit("subject", 29_900, { isSignedIn: true }) as AdmissionRefusal;
    signedIn();
    expect(signedIn().retryAfterSeconds).toBe(signedIn().retryAfterSeconds);
  });

  test("ends the waiting of what has waited as long as allowed", async () => {
    const { admit, pass } = open({ maxWaitMs: 1_000, heavy: { least: 1, usual: 1, most: 1 } });
    permitOf(admit("a", heavyCost));
    const waiting = admit("b", heavyCost);
    pass(1_100);
    expect(reasonOf(await waiting)).toBe("WAITED");
  });

  test("measures what is served while requests wait", async () => {
    const { admission, admit, pass } = open({ maxWaitMs: 100_000, maxHeavyPerCaller: 99 });
    const running = Array.from({ length: 12 }, () => admit("a", 29_900));
    for (const each of running.slice(0, 10)) {
      pass(1_000);
      ((await each) as Permit).release();
    }
    expect(admission.state.heavy.servedPerSecond).toBeGreaterThan(20_000);
    expect(admission.state.heavy.servedPerSecond).toBeLessThan(40_000);
  });

  test("keeps a part of the limit for signed-in callers, and gives them their turn first", async () => {
    const { admit } = open({ light: { least: 1, usual: 1_000, most: 1_000 }, baseWeight: 0, maxWaitMs: 60_000 });
    const running = Array.from({ length: 7 }, () => permitOf(admit("anonymous", 100)));
    const anonymous = admit("anonymous", 100);
    expect(anonymous).toBeInstanceOf(Promise);
    permitOf(admit("clerk", 100, { isSignedIn: true }));
    permitOf(admit("clerk", 100, { isSignedIn: true }));
    running[0]!.release();
    running[1]!.release();
    expect(await anonymous).toBeInstanceOf(Permit);
  });

  test("lets no one pass a signed-in caller whose operation is too heavy for what is left", async () => {
    const { admit } = open({ light: { least: 1, usual: 1_000, most: 1_000 }, baseWeight: 0, maxWaitMs: 60_000 });
    const signedIn = { isSignedIn: true };
    const running = permitOf(admit("a", 600, signedIn));
    const waiting = admit("b", 600, signedIn);
    expect(admit("c", 100, signedIn)).toBeInstanceOf(Promise);
    expect(admit("d", 100)).toBeInstanceOf(Promise);
    running.release();
    expect(await waiting).toBeInstanceOf(Permit);
  });

  test("admits light operations while heavy ones wait", () => {
    const { admit } = open({ maxWaitMs: 60_000 });
    for (let index = 0; index < 4; index += 1) admit("a", heavyCost);
    expect(admit("a", 10)).toBeInstanceOf(Permit);
  });

  test("gives a caller with one request its turn before a caller with hundreds", async () => {
    const { admit } = open({ light: { least: 1, usual: 1, most: 1 }, maxWaitMs: 600_000 });
    const running = permitOf(admit("many", 10));
    const many = Array.from({ length: 300 }, () => admit("many", 10));
    const one = admit("one", 10);
    let served = 0;
    for (const each of many) void Promise.resolve(each).then(() => (served += 1));
    running.release();
    const permit = await Promise.race([one, many[0]!]);
    (permit as Permit).release();
    expect(await one).toBeInstanceOf(Permit);
    expect(served).toBeLessThanOrEqual(2);
  });

  test("when full, takes a place from the caller with most requests waiting", async () => {
    const { admit } = open({ light: { least: 1, usual: 1, most: 1 }, maxWaiting: 10, maxWaitMs: 600_000 });
    permitOf(admit("many", 10));
    const many = Array.from({ length: 10 }, () => admit("many", 10));
    expect(reasonOf(admit("many", 10))).toBe("QUEUE_FULL");
    expect(admit("one", 10)).toBeInstanceOf(Promise);
    expect(reasonOf(await many.at(-1))).toBe("QUEUE_FULL");
  });

  test("refuses further requests of a caller before anything is known of them, but only while others wait", () => {
    const { admission, admit } = open({ maxRequestsPerCaller: 2, maxWaitMs: 60_000 });
    for (let index = 0; index < 5; index += 1) expect(admission.enter("a")).toBeUndefined();
    for (let index = 0; index < 4; index += 1) admit("b", heavyCost);
    expect(reasonOf(admission.enter("a"))).toBe("CALLER_LIMIT");
    expect(admission.enter("c")).toBeUndefined();
    for (let index = 0; index < 4; index += 1) admission.leave("a");
    expect(admission.enter("a")).toBeUndefined();
  });

  test("forgets a request whose caller goes away while it waits, and starts the next", async () => {
    const { admission, admit } = open({ heavy: { least: 1, usual: 1, most: 1 }, maxWaitMs: 60_000 });
    const gone = new AbortController();
    const running = permitOf(admit("a", heavyCost));
    const waiting = admit("b", heavyCost, { signal: gone.signal });
    const next = admit("c", heavyCost);
    gone.abort();
    expect(reasonOf(await waiting)).toBe("CALLER_GONE");
    running.release();
    expect(await next).toBeInstanceOf(Permit);
    expect(admission.state).toMatchObject({ heavy: { running: 1, waiting: 0 }, callers: 1 });
  });

  test("weighs an operation anew once its cost is known", async () => {
    const { admission, admit } = open({ heavy: { least: 1, usual: 1, most: 1 }, maxWaitMs: 60_000 });
    const heavy = permitOf(admit("a", heavyCost));
    const permit = permitOf(admit("b", 10));
    expect(permit.change({ cost: 5 })).toBe(permit);
    const waiting = permit.change({ cost: heavyCost });
    expect(admission.state).toMatchObject({ light: { running: 0 }, heavy: { running: 1, waiting: 1 } });
    heavy.release();
    permit.release();
    expect(await waiting).toBeInstanceOf(Permit);
    expect(admission.state).toMatchObject({ light: { running: 0 }, heavy: { running: 1, waiting: 0 } });
  });

  describe("begins one new text after the other", () => {
    const hasNewText = true;

    test("and others beside them, however many arrive together", async () => {
      const { admission, admit, pass } = open({ maxWaitMs: 60_000 });
      const all = Array.from({ length: 20 }, () => admit("a", 900, { hasNewText }));
      expect(admission.state.newTexts).toMatchObject({ running: 1, waiting: 19 });
      permitOf(admit("a", 900));
      expect(permitOf(all[0]!).change({ cost: heavyCost })).toMatchObject({ operationClass: "HEAVY" });
      // It had been prepared before the clock went on, as all of them would be.
      expect(admission.state.newTexts).toMatchObject({ running: 0, waiting: 19 });
      pass(100);
      expect(await all[1]).toMatchObject({ operationClass: "NEW_TEXT" });
      expect(admission.state.newTexts).toMatchObject({ running: 1, waiting: 18 });
    });

    test("and soon, although nothing else happens", async () => {
      const admission = new Admission(defaultAdmission);
      const admit = () => admission.admit({ caller: "a", cost: 400, isSignedIn: false, hasNewText });
      permitOf(admit()).release();
      const second = admit();
      expect(second).toBeInstanceOf(Promise);
      expect(await second).toMatchObject({ operationClass: "NEW_TEXT" });
    });

    test("and those of signed-in callers first, and sooner while others wait", async () => {
      const { admit, pass } = open({ maxWaitMs: 60_000, heavy: { least: 1, usual: 1, most: 1 } });
      permitOf(admit("x", heavyCost));
      expect(admit("y", heavyCost)).toBeInstanceOf(Promise);
      // Four times the 80 ms that it takes.
      permitOf(admit("a", 3_900, { hasNewText })).release();
      const anonymous = admit("b", 100, { hasNewText });
      const signedIn = admit("clerk", 100, { hasNewText, isSignedIn: true });
      const begun: string[] = [];
      void Promise.resolve(anonymous).then(() => begun.push("anonymous"));
      void Promise.resolve(signedIn).then(() => begun.push("signed in"));
      pass(100);
      expect(await signedIn).toBeInstanceOf(Permit);
      expect(begun).toEqual(["signed in"]);
      pass(300);
      expect(await anonymous).toBeInstanceOf(Permit);
    });

    test("and lets no more of a burst wait than can begin in time", async () => {
      const clock = { ms: 0 };
      const options = { ...defaultAdmission, heavy: { least: 1, usual: 1, most: 1 } };
      const admission = new Admission(options, () => clock.ms);
      const admit = (caller: string, cost: number, isNew = true) =>
        Promise.resolve(admission.admit({ caller, cost, isSignedIn: false, hasNewText: isNew }));
      // With others waiting, new texts get a quarter of the time.
      await admit("x", heavyCost, false);
      void admit("y", heavyCost, false);
      const outcomes: string[] = [];
      for (let index = 0; index < 500; index += 1)
        void admit(`${index}`, 900).then((outcome) => {
          outcomes.push(outcome instanceof Permit ? "begun" : outcome.reason);
          if (outcome instanceof Permit) outcome.release();
        });
      for (; clock.ms < 4_000; clock.ms += 20) {
        admission.observe("NORMAL");
        await nextTurn();
      }
      expect(outcomes).toHaveLength(500);
      expect(outcomes.filter((outcome) => outcome === "begun").length).toBeGreaterThan(20);
      expect(outcomes).not.toContain("WAITED");
    });

    test("and lets no anonymous one wait for its turn while most of them turn out to be too costly", () => {
      const { admit, pass } = open({ maxWaitMs: 900, heavy: { least: 1, usual: 1, most: 1 } });
      const running = permitOf(admit("x", 29_900));
      const prepare = (caller: string) => {
        pass(100);
        return permitOf(admit(caller, 900, { hasNewText })).change({ cost: heavyCost });
      };
      for (let index = 0; index < 8; index += 1) expect(reasonOf(prepare(`${index}`))).toBe("WAIT_TOO_LONG");
      pass(100);
      const tried = permitOf(admit("a", 900, { hasNewText }));
      expect(reasonOf(admit("b", 900, { hasNewText }))).toBe("WAIT_TOO_LONG");
      // Signed-in callers wait.
      expect(admit("clerk", 900, { hasNewText, isSignedIn: true })).toBeInstanceOf(Promise);
      tried.release();
      running.release();
      pass(200);
      for (let index = 0; index < 4; index += 1) permitOf(prepare(`${index}`)).release();
      pass(100);
      permitOf(admit("a", 900, { hasNewText }));
      expect(admit("b", 900, { hasNewText })).toBeInstanceOf(Promise);
    });
  });

  test("runs less at once under pressure, and as usual after it", () => {
    const { admission, pass } = open();
    const { usual, least } = defaultAdmission.light;
    pass(5_000, "HIGH");
    expect(admission.state.light.limit).toBe(least);
    pass(5_000);
    expect(admission.state.light.limit).toBe(usual);
  });

  test("runs more at once while requests wait although there is time left", () => {
    const { admission, admit, pass } = open({ maxWaitMs: 60_000 });
    for (let index = 0; index < 200; index += 1) admit(`${index}`, 900);
    expect(admission.state.light).toMatchObject({ running: 18, waiting: 182 });
    pass(5_000, "UNKNOWN");
    expect(admission.state.light).toMatchObject({ running: 18, waiting: 182 });
    pass(6_000, "LOW");
    expect(admission.state.light.waiting).toBe(0);
  });

  test("grows from a small limit by a part of it", () => {
    const { admission, admit, pass } = open({ maxWaitMs: 60_000 });
    for (let index = 0; index < 200; index += 1) admit(`${index}`, 900);
    pass(5_000, "HIGH");
    const { least } = defaultAdmission.light;
    expect(admission.state.light.limit).toBe(least);
    pass(100, "NORMAL");
    expect(admission.state.light.limit).toBeLessThanOrEqual(1.25 * least);
    pass(100, "LOW");
    expect(admission.state.light.limit).toBeLessThanOrEqual(2.5 * least);
  });
});

describe("whatever callers do", () => {
  const action = fc.oneof(
    fc.record({
      kind: fc.constant("admit" as const),
      caller: fc.constantFrom("a", "b", "c", "clerk"),
      hasNewText: fc.boolean(),
      cost: fc.oneof(fc.integer({ min: 0, max: 4_999 }), fc.integer({ min: 5_000, max: 30_000 })),
    }),
    fc.record({ kind: fc.constantFrom("finish" as const, "release" as const, "abort" as const), which: fc.nat() }),
    fc.record({ kind: fc.constant("change" as const), which: fc.nat(), cost: fc.nat({ max: 30_000 }) }),
    fc.record({
      kind: fc.constant("pass" as const),
      pressure: fc.constantFrom("HIGH", "NORMAL", "LOW", "UNKNOWN" as const),
    }),
  );

  test("limits hold, and what is admitted is released", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 120 }),
        fc.constantFrom(1, 0.05, 0.001),
        async (actions, addressShare) => {
          const maxWaiting = 12;
          const { admission, admit, pass } = open({ addressShare, maxHeavyPerCaller: 3, maxWaiting, maxWaitMs: 2_000 });
          const permits: Permit[] = [];
          const aborts: AbortController[] = [];
          let pending = 0;
          const take = (outcome: AdmissionOutcome | Promise<AdmissionOutcome>): void => {
            pending += 1;
            void Promise.resolve(outcome).then((settled) => {
              pending -= 1;
              if (settled instanceof Permit && !permits.includes(settled)) permits.push(settled);
            });
          };
          const any = <Item>(items: Item[], which: number): Item | undefined => items[which % items.length];
          for (const each of actions) {
            if (each.kind === "admit") {
              const abort = new AbortController();
              aborts.push(abort);
              const { caller, hasNewText } = each;
              take(admit(caller, each.cost, { hasNewText, isSignedIn: caller === "clerk", signal: abort.signal }));
            } else if (each.kind === "finish") any(permits, each.which)?.finish();
            else if (each.kind === "abort") any(aborts, each.which)?.abort();
            else if (each.kind === "pass") pass(300, each.pressure as "HIGH");
            else if (permits.length > 0) {
              const [permit] = permits.splice(each.which % permits.length, 1);
              if (each.kind === "release") permit!.release();
              else if (each.kind === "change") take(permit!.change({ cost: each.cost }));
            }
            await null;
            const { light, heavy, newTexts } = admission.state;
            expect(light.waiting + heavy.waiting + newTexts.waiting).toBeLessThanOrEqual(maxWaiting);
            for (const { running, runningWeight } of [light, heavy, newTexts])
              expect(running === 0).toBe(runningWeight === 0);
            for (const caller of ["a", "b", "c", "clerk"])
              expect(
                permits.filter((permit) => permit.operationClass === "HEAVY" && permit.caller === caller).length,
              ).toBeLessThanOrEqual(3);
          }
          for (let round = 0; pending + permits.length > 0; round += 1) {
            expect(round).toBeLessThan(200);
            for (const permit of permits.splice(0)) permit.release();
            pass(200);
            await new Promise((resolve) => setImmediate(resolve));
          }
          expect(admission.state).toMatchObject({
            callers: 0,
            light: { running: 0, runningWeight: 0, waiting: 0 },
            heavy: { running: 0, runningWeight: 0, waiting: 0 },
            newTexts: { running: 0, runningWeight: 0, waiting: 0 },
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
