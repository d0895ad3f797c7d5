import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FunnelRound, funnelGrowths } from "./funnel.js";
import { percentOf, shareOf } from "./share-of.js";

const round = (position: number, collectiveCount: number, individualCount: number): FunnelRound => ({
  position,
  collectiveCount,
  individualCount,
});
const counts = fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000)), { maxLength: 8 });

describe("the funnel of a selection", () => {
  it("of article 3 only decreases: 12/56, 5/18, 3/6", () => {
    expect(funnelGrowths([round(1, 12, 56), round(2, 5, 18), round(3, 3, 6)])).toEqual([]);
  });

  it("reports which count increases, and between which rounds", () => {
    const [first, second, third] = [round(1, 12, 56), round(2, 13, 18), round(3, 3, 19)];
    expect(funnelGrowths([third, first, second])).toEqual([
      { count: "collectiveCount", earlier: first, later: second },
      { count: "individualCount", earlier: second, later: third },
    ]);
  });

  it("may keep its counts from round to round", () => {
    expect(funnelGrowths([round(1, 4, 4), round(2, 4, 4)])).toEqual([]);
  });

  it("has no increase if each count is sorted in descending order", () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const down = (a: number, b: number) => b - a;
        const collectives = pairs.map(([collective]) => collective).sort(down);
        const individuals = pairs.map(([, individual]) => individual).sort(down);
        const rounds = pairs.map((_pair, index) => round(index + 1, collectives[index]!, individuals[index]!));
        expect(funnelGrowths(rounds)).toEqual([]);
      }),
    );
  });

  it("has an increase if and only if a later round has a greater count than an earlier one", () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const rounds = pairs.map(([collective, individual], index) => round(index + 1, collective, individual));
        const grows = rounds.some((later, index) =>
          rounds
            .slice(0, index)
            .some(
              (earlier) =>
                later.collectiveCount > earlier.collectiveCount || later.individualCount > earlier.individualCount,
            ),
        );
        expect(funnelGrowths(rounds).length > 0).toBe(grows);
      }),
    );
  });

  it("does not depend on the order in which rounds are given", () => {
    fc.assert(
      fc.property(
        counts.chain((pairs) => {
          const rounds = pairs.map(([collective, individual], index) => round(index + 1, collective, individual));
          return fc.tuple(
            fc.constant(rounds),
            fc.shuffledSubarray(rounds, { minLength: rounds.length, maxLength: rounds.length }),
          );
        }),
        ([rounds, shuffled]) => {
          expect(funnelGrowths(shuffled)).toEqual(funnelGrowths(rounds));
        },
      ),
    );
  });
});

describe("the share of the first round", () => {
  it("of the honored of article 3 is 25.0 % of collectives and 10.7 % of individuals", () => {
    expect(shareOf(round(3, 3, 6), round(1, 12, 56))).toEqual({ collectivePercent: 25, individualPercent: 10.7 });
  });

  it("is null if the first round has a count of 0", () => {
    expect(percentOf(0, 0)).toBeNull();
  });

  it("rounds halves up", () => {
    expect(percentOf(1, 16)).toBe(6.3);
  });

  it("lies between 0 and 100, within half a tenth of the exact value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (whole, smaller) => {
        const part = Math.min(whole, smaller);
        const percent = percentOf(part, whole)!;
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(Math.abs(percent - (part * 100) / whole)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});
