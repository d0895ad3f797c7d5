// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
const patterns = new Map<Function, Map<string, RegExp>>();

/** Declares what all keys of a column match. */
// biome-ignore lint/complexity/noBannedTypes: classes as decorators see them
export function setKeyPattern(owner: Function, property: string, pattern: RegExp): void {
  patterns.set(owner, (patterns.get(owner) ?? new Map<string, RegExp>()).set(property, pattern));
}

/** Returns what all keys of a column match, or undefined if any text can be one. */
export function keyPattern(owner: object, property: string): RegExp | undefined {
  for (let one = owner; typeof one === "function"; one = Object.getPrototypeOf(one)) {
    const pattern = patterns.get(one)?.get(property);
    if (pattern) return pattern;
  }
  return undefined;
}
