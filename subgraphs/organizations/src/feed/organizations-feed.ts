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

/** The part of a person that other subgraphs can mirror. */
export interface PersonSnapshot {
  fullName: string;
  /** The Vietnamese order of persons, compared byte by byte. */
  nameSortKey: string;
}

/** The part of an appointment that other subgraphs can mirror: the organization, the role and the period of a person. */
export interface AppointmentSnapshot {
  /** Null: the name is not stated in the source. */
  personId: string | null;
  organizationId: string;
  role: string;
  /** The class of the position in the statistics of awards; null if role and organization do not decide it. */
  positionClass: PositionClass | null;
  /** The first day on which the role is known to be held; null if there is none. */
  heldFrom: string | null;
  /** The first day on which the role is no longer known to be held; null while the appointment lasts. */
  heldTo: string | null;
}

/** The part of an emulation council that other subgraphs can mirror. */
export interface EmulationCouncilSnapshot {
  code: string;
  name: string;
  organizationId: string | null;
}

/** The part of a province that other subgraphs can mirror. */
export interface ProvinceSnapshot {
  code: string;
  name: string;
}

/**
 * The parts of this subgraph's records that its change feed publishes. `schema/CHANGES.md` describes them for other
 * implementations. A property can be added to a snapshot; changing or removing one breaks every mirror.
 */
export const organizationsFeed: FeedDefinition = {
  // As for the record itself, the level of an organization is public, and that of a person is not.
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

    // Each participant contains its event. An event never changes, so the copies stay correct.
    LineageParticipant: async (
      { eventId, organizationId, side }: LineageParticipant,
      em: EntityManager,
    ): Promise<LineageParticipantSnapshot> => {
      const event = await em.findOneOrFail(LineageEvent, { id: eventId });
      return { eventId, eventKind: event.kind, organizationId, side, effectiveUntil: event.effectiveUntil ?? null };
    },

    Person: ({ fullName, nameSortKey }: Person): PersonSnapshot => ({ fullName, nameSortKey }),

    // The class depends on the kind and the level of the organization, which never change, so it stays correct.
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
