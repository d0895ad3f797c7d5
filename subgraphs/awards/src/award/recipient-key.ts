import { searchText } from "@thidua/base/text";

/** What tells a recipient apart. */
export interface Recipient {
  recipientName: string;
  position?: string | null;
  personId?: string | null;
  organizationId?: string | null;
  unitId?: string | null;
}

/**
 * Who a recipient is within one decision: the person or body where it is known, else name, position and unit as printed.
 * Two people of one name and unit are told apart by their positions; with all three equal they count as one.
 */
export function recipientKeyOf({ recipientName, position, personId, organizationId, unitId }: Recipient): string {
  if (personId) return `person:${personId}`;
  if (organizationId) return `organization:${organizationId}`;
  return `name:${searchText(recipientName)}|${searchText(position)}|${unitId ?? ""}`;
}
