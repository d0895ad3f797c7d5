/** The kinds of generated records, in an order that never changes: it is part of their IDs. */
const kinds = [
  ..."province organization organizationName lineageEvent lineageParticipant person appointment".split(" "),
  ..."bloc blocMembership council taskCompletion plan campaign registration pledge signatory".split(" "),
  ..."initiative occasion observance portal article document citation relation contentItem".split(" "),
  ..."criterion link review program example stageEntry recognition replication conference".split(" "),
  ..."round step guideline decision award cancellation policy identifier blocRules".split(" "),
];
const places = new Map(kinds.map((kind, place) => [kind, place.toString(16).padStart(3, "0")]));

/** The first millisecond of the generated IDs: 2024-01-01T00:00:00Z. */
const start = 1_704_067_200_000;

/**
 * Returns the ID of a generated record: a UUID of version 7, which grows with the index as IDs grow with time, and is the same in each run.
 *
 * @param kind the kind of the record, such as `award`
 * @param index the number of the record among those of its kind, from 0
 * @throws Error for an unknown kind
 */
export function generatedId(kind: string, index: number): string {
  const place = places.get(kind);
  if (place === undefined) throw new Error(`${kind} is no kind of generated record`);
  const time = (start + index).toString(16).padStart(12, "0");
  const rest = Math.imul(index + 1, 0x9e37_79b1) >>> 0;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${place}-8000-0000${rest.toString(16).padStart(8, "0")}`;
}
