import type { EntityManager } from "@mikro-orm/sql";
import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import type { LineageParticipantSnapshot, OrganizationSnapshot } from "@thidua/kit/changes/organization-tree-mirror";
import type { Appointment } from "../appointment/appointment.js";
import { type PositionClass, positionClassOf } from "../appointment/position-class.js";
import type { EmulationCouncil } from "../emulation-council/emulation-council.js";
import { LineageEvent } from "../lineage/lineage-event.js";
import type { LineageParticipant } from "../lineage/lineage-participant.js";
import { nameOn } from "../organization/name-history.js";
import { Organization } from "../organization/organization.js";
import type { Person } from "../person/person.js";
import type { Province } from "../province/province.js";
import type { TaskCompletion } from "../task-completion/task-completion.js";

/** What others may keep of a person. */
export interface PersonSnapshot {
  fullName: string;
  /** The Vietnamese order of people, compared byte by byte. */
  nameSortKey: string;
}

/** What others may keep of an appointment: where a person works, as what, and when. */
export interface AppointmentSnapshot {
  /** Null for one whose holder no source names. */
  personId: string | null;
  organizationId: string;
  role: string;
  /** How the statistics of awards class the position; null where role and organization do not determine it. */
  positionClass: PositionClass | null;
  /** The first day on which it is known to be held; null when it is known on no day. */
  heldFrom: string | null;
  /** The first day on which it is no longer known to be held; null while it goes on. */
  heldTo: string | null;
}

/** What others may keep of a council. */
export interface EmulationCouncilSnapshot {
  code: string;
  name: string;
  organizationId: string | null;
}

/** What others may keep of a province. */
export interface ProvinceSnapshot {
  code: string;
  name: string;
}

/**
 * What this subgraph publishes of its records; `schema/CHANGES.md` describes it for other implementations. A snapshot may gain
 * properties; to change or drop one breaks every mirror.
 */
export const organizationsFeed: FeedDefinition = {
  // As the record itself: an organization's level is public, a person's is not.
  isPublic: { TaskCompletion: ({ personId }: TaskCompletion) => !personId },
  snapshots: {
    Organization: (organization: Organization): OrganizationSnapshot => ({
      code: organization.code,
      name: nameOn(organization.nameHistory).fullName,
      kind: organization.kind,
      level: organization.level,
      parentId: organization.parentId ?? null,
      provinceId: organization.provinceId ?? null,
      hasEnd: organization.hasEnd,
      endedUntil: organization.dissolvedUntil ?? null,
    }),

    // The event travels with each of its participants. It is written once and never changed, so that its copies stay right.
    LineageParticipant: async (
      { eventId, organizationId, side }: LineageParticipant,
      em: EntityManager,
    ): Promise<LineageParticipantSnapshot> => {
      const event = await em.findOneOrFail(LineageEvent, { id: eventId });
      return { eventId, eventKind: event.kind, organizationId, side, effectiveUntil: event.effectiveUntil ?? null };
    },

    Person: ({ fullName, nameSortKey }: Person): PersonSnapshot => ({ fullName, nameSortKey }),

    // The class depends on the kind and level of the organization, which never change, so that it stays right.
    Appointment: async (appointment: Appointment, em: EntityManager): Promise<AppointmentSnapshot> => {
      const { organizationId, role } = appointment;
      const organization = await em.findOneOrFail(Organization, { id: organizationId });
      return {
        personId: appointment.personId ?? null,
        organizationId,
        role,
        positionClass: positionClassOf(role, organization),
        heldFrom: appointment.heldFrom ?? null,
        heldTo: appointment.heldTo ?? null,
      };
    },

    EmulationCouncil: ({ code, name, organizationId }: EmulationCouncil): EmulationCouncilSnapshot => ({
      code,
      name,
      organizationId: organizationId ?? null,
    }),

    Province: ({ code, name }: Province): ProvinceSnapshot => ({ code, name }),
  },
};
