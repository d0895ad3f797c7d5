/** The values of an operation's variables, with defaults filled in. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number, or a function that computes it from the variables. Whatever is known at compile time is a number. */
export type Amount = number | ((variables: Variables) => number);

/** Returns the number for the given variables. */
export function amountFor(amount: Amount, variables: Variables): number {
  return typeof amount === "number" ? amount : amount(variables);
}

/** Returns the sum; 0 for none. */
export function total(amounts: readonly Amount[]): Amount {
  const { known, unknown } = split(amounts);
  const base = known.reduce((sum, number) => sum + number, 0);
  if (unknown.length === 0) return base;
  return (variables) => {
    let sum = base;
    for (const amount of unknown) sum += amount(variables);
    return sum;
  };
}

/** Returns the largest amount; 0 for none. */
export function largestOf(amounts: readonly Amount[]): Amount {
  const { known, unknown } = split(amounts);
  const base = Math.max(0, ...known);
  if (unknown.length === 0) return base;
  return (variables) => unknown.reduce((most, amount) => Math.max(most, amount(variables)), base);
}

/** Returns the amount, or 0 for a negative one. */
export function atLeastZero(amount: Amount): Amount {
  if (typeof amount === "number") return Math.max(0, amount);
  return (variables) => Math.max(0, amount(variables));
}

/** Returns the product. */
export function times(one: Amount, other: Amount): Amount {
  if (typeof one === "number") {
    if (typeof other === "number") return one * other;
    if (one === 0) return 0;
    return one === 1 ? other : (variables) => one * other(variables);
  }
  if (typeof other === "number") return times(other, one);
  return (variables) => one(variables) * other(variables);
}

function split(amounts: readonly Amount[]) {
  const known: number[] = [];
  const unknown: ((variables: Variables) => number)[] = [];
  for (const amount of amounts) {
    if (typeof amount === "number") known.push(amount);
    else unknown.push(amount);
  }
  return { known, unknown };
}
