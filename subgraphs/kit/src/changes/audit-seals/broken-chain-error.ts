/** The last seal is not one that a known key has signed, so that nothing is sealed behind it. `npm run verify-audit` says more. */
export class BrokenChainError extends Error {
  /**
   * @param number the number of the seal
   * @param reason what is wrong with it
   */
  constructor(schema: string, number: number, reason: string) {
    super(`The audit of "${schema}" is not sealed further: seal ${number} cannot be trusted, since ${reason}`);
    this.name = "BrokenChainError";
  }
}
