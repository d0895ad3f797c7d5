import type { EntityManager } from "@mikro-orm/sql";
import { choice, day, id, type SnapshotDeclaration, snapshot } from "@thidua/kit/changes/change-feed";
import type { LineageParticipantSnapshot } from "@thidua/kit/changes/organization-tree-mirror";
import { LineageEvent } from "../lineage/lineage-event.js";
import { LineageEventKind } from "../lineage/lineage-event-kind.js";
import { type LineageParticipant, LineageSide } from "../lineage/lineage-participant.js";

/** The snapshot of an organization's part in an event. It contains the event, which never changes, so copies stay correct. */
export const lineageParticipantSnapshot: SnapshotDeclaration = snapshot(
  ["Tổ chức tham gia sự kiện sắp xếp tổ chức bộ máy", "The part of an organization in an event of lineage"],
  {
    eventId: id("Sự kiện", "The event"),
    eventKind: choice(LineageEventKind, "Loại sự kiện", "The kind of event"),
    organizationId: id("Tổ chức", "The organization"),
    side: choice(
      LineageSide,
      "Phía của tổ chức: trước, sau hoặc cả hai",
      "Whether the organization went into the event, resulted from it, or continued through it",
    ),
    effectiveUntil: day("Ngày muộn nhất có thể có hiệu lực", "The latest day on which the event can have happened", {
      nullable: "NOT_STATED",
    }),
  },
  async ({ eventId, organizationId, side }: LineageParticipant, em: EntityManager) => {
    const { kind, effectiveUntil = null } = await em.findOneOrFail(LineageEvent, { id: eventId });
    return {
      eventId,
      eventKind: kind,
      organizationId,
      side,
      effectiveUntil,
    } satisfies LineageParticipantSnapshot;
  },
);
