import { searchText } from "@thidua/base/text";

/** The values that identify a recipient. */
export interface Recipient {
  recipientName: string;
  position?: string | null;
  personId?: string | null;
  organizationId?: string | null;
  unitId?: string | null;
}

/**
 * Returns the key of a recipient within one decision: the person or organization if it has a record, or else the name, position
 * and unit. Two people of the same name and unit have different keys if their positions differ; otherwise they count as one.
 */
export function recipientKeyOf({ recipientName, position, personId, organizationId, unitId }: Recipient): string {
  if (personId) return `person:${personId}`;
  if (organizationId) return `organization:${organizationId}`;
  return `name:${searchText(recipientName)}|${searchText(position)}|${unitId ?? ""}`;
}
