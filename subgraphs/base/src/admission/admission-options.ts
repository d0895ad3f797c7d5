/** The settings of an `Admission`. Weights are those of operations: their cost and `baseWeight`. */
export interface AdmissionOptions {
  /** The longest time for which a request waits for its turn, in milliseconds. One that would wait longer is refused. */
  maxWaitMs: number;
  /** The number of heavy operations of one caller at once: those that wait, run, or are being sent. */
  maxHeavyPerCaller: number;
  /** The number of requests of one caller at once while others wait. */
  maxRequestsPerCaller: number;
  /** The number of requests that wait at once. */
  maxWaiting: number;
  /** The cost from which an operation is heavy. */
  heavyCost: number;
  /** What an operation weighs beside its cost: a request without lists takes time too. */
  baseWeight: number;
  /** The part of each limit that only signed-in callers use, from 0 to 1. */
  signedInShare: number;
  /** How much more of the capacity a signed-in caller has than an anonymous one, while both wait. */
  signedInFactor: number;
  /**
   * The part of what the service does that each caller who is not signed in may take while callers within theirs wait, above 0: what it
   * asks for beyond that is served after them. 1 where these callers are not known by their addresses: all of them would be one.
   */
  addressShare: number;
  /** The weight of the light operations at once. */
  light: LimitRange;
  /** The weight of the heavy operations at once. One always runs, whatever it weighs. */
  heavy: LimitRange;
  /** The weight of the operations at once whose texts are new: to parse, validate and plan them takes more than their cost. */
  newTexts: LimitRange;
  /** The weight that is assumed to be served in a millisecond, until it has been measured. */
  expectedRate: number;
  /** The weight of new texts that is prepared in a millisecond. */
  preparationRate: number;
}

/** The values between which a limit adapts, in weight. */
export interface LimitRange {
  least: number;
  /** Where it begins, and to where it returns while nothing waits. */
  usual: number;
  most: number;
}

/**
 * The defaults. An operation of the greatest allowed cost (30,000) takes up to half a second of processor time, so that at least
 * fifty of weight are served in a millisecond, and a heavy one (5,000) takes a tenth of a second. One or two of the costliest
 * run at once: with more, `/healthz` and light operations wait for all of them. So do few operations with new texts, and so few of the
 * costliest light ones that the small query of a signed-in caller, which begins beside them, does not wait for a dozen.
 */
export const defaultAdmission: AdmissionOptions = {
  maxWaitMs: 3_000,
  maxHeavyPerCaller: 4,
  maxRequestsPerCaller: 64,
  maxWaiting: 500,
  heavyCost: 5_000,
  baseWeight: 100,
  signedInShare: 0.25,
  signedInFactor: 4,
  addressShare: 0.05,
  light: { least: 8_000, usual: 24_000, most: 1_000_000 },
  heavy: { least: 8_000, usual: 80_000, most: 160_000 },
  newTexts: { least: 2_000, usual: 6_000, most: 60_000 },
  // Three times what the costliest operations need: a burst is not refused before anything is known of it.
  expectedRate: 150,
  preparationRate: 50,
};
