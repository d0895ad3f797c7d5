import type { EntityManager } from "@mikro-orm/sql";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import type { TestGraph } from "@thidua/kit/testing";
import { MirroredCampaign, MirroredEmulationCouncil, MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { MirroredEmulationPlan } from "../mirrors/mirrored-emulation-plan.js";
import { MirroredReviewConference } from "../mirrors/mirrored-review-conference.js";
import { MirroredTypicalExample } from "../mirrors/mirrored-typical-example.js";

/** The mirrored records of a test. Values that are left out have a default. */
export interface Mirrored {
  organizations?: {
    id: string;
    code?: string;
    kind?: string;
    parentId?: string | null;
    provinceId?: string | null;
    hasEnd?: boolean;
    endedUntil?: string | null;
  }[];
  /** Lineage events, from organizations to their successors; mergers unless stated otherwise. */
  lineage?: { id: string; kind?: string; from: string[]; to: string[] }[];
  persons?: string[];
  councils?: string[];
  campaigns?: { id: string; organizationId?: string | null }[];
  plans?: { id: string; organizationId: string }[];
  conferences?: string[];
  examples?: { id: string; isPublic?: boolean }[];
}

/** Adds rows to the mirrors, as a feed does. Existing rows stay unchanged. */
export async function addMirrored(graph: TestGraph, given: Mirrored): Promise<void> {
  await graph.database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    const { organizations = [], lineage = [], persons = [], councils = [] } = given;
    const { campaigns = [], plans = [], conferences = [], examples = [] } = given;
    await store(
      em,
      OrganizationNode,
      organizations.map(
        ({
          id,
          code = id,
          kind = "DEPARTMENT",
          parentId = null,
          provinceId = null,
          hasEnd = false,
          endedUntil = null,
        }) => ({
          ...{ id, code, name: code, kind, level: "PROVINCE", parentId, provinceId, hasEnd, endedUntil },
        }),
      ),
    );
    await updateOrganizationPaths(em, { Organization: organizations.map(({ id }) => id) });
    const participations = lineage.flatMap(({ id: eventId, kind: eventKind = "MERGE", from, to }) => [
      ...from.map((organizationId) => ({ eventId, eventKind, organizationId, side: "FROM" })),
      ...to.map((organizationId) => ({ eventId, eventKind, organizationId, side: "TO" })),
    ]);
    await store(
      em,
      LineageParticipation,
      participations.map((participation) => ({ id: crypto.randomUUID(), ...participation })),
    );
    await store(
      em,
      MirroredPerson,
      persons.map((id) => ({ id, fullName: "Nguyễn Văn A" })),
    );
    await store(
      em,
      MirroredEmulationCouncil,
      councils.map((id) => ({ id, name: "Hội đồng" })),
    );
    await store(
      em,
      MirroredCampaign,
      campaigns.map(({ id, organizationId = null }) => ({ id, name: "Phong trào", organizationId })),
    );
    await store(em, MirroredEmulationPlan, plans);
    await store(
      em,
      MirroredReviewConference,
      conferences.map((id) => ({ id, name: "Hội nghị" })),
    );
    await store(
      em,
      MirroredTypicalExample,
      examples.map(({ id, isPublic = true }) => ({ id, isPublic })),
    );
  });
}

async function store(em: EntityManager, entity: new () => object, rows: object[]): Promise<void> {
  if (rows.length > 0)
    await em
      .createQueryBuilder(entity)
      .insert(rows)
      .onConflict("id" as never)
      .ignore()
      .execute("run");
}
