/** The value of a label for whatever is not on its list. */
export const otherLabel = "other";

/**
 * Limits a label to a list of values, because each value of a label is a series that Prometheus keeps: a caller must not make series.
 *
 * @returns the value if it is on the list, otherwise `other`
 */
export function boundedLabel(known: ReadonlySet<string>): (value: string | null | undefined) => string {
  return (value) => (typeof value === "string" && known.has(value) ? value : otherLabel);
}
