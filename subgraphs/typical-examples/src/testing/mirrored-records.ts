import type { EntityManager } from "@mikro-orm/sql";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import { MirroredCampaign, MirroredEmulationCouncil, MirroredPerson } from "@thidua/vocabulary/mirrored-records";

const uuid = (end: string) => `018f0000-0000-7000-8000-${end.padStart(12, "0")}`;

/** The organizations of the tests, by the codes that tokens name. SO-CU was merged into SO in 2020, and its office ended then. */
export const organizations = {
  TINH: uuid("0"),
  SO: uuid("1"),
  XA: uuid("2"),
  "SO-PHONG-A": uuid("a1"),
  "SO-PHONG-B": uuid("b1"),
  "XA-TO": uuid("a2"),
  "SO-CU": uuid("c0"),
  "SO-CU-PHONG": uuid("c1"),
} as const;

/** The other records of other subgraphs. SO launches the first campaign; the second has no known organization. */
export const others = {
  campaign: uuid("3"),
  campaignWithoutOrganization: uuid("6"),
  person: uuid("4"),
  council: uuid("5"),
} as const;

/** The parent of each organization that has one. */
export const parents: { [code in keyof typeof organizations]?: keyof typeof organizations } = {
  SO: "TINH",
  XA: "TINH",
  "SO-PHONG-A": "SO",
  "SO-PHONG-B": "SO",
  "XA-TO": "XA",
  "SO-CU": "TINH",
  "SO-CU-PHONG": "SO-CU",
};

/** Fills the mirrors as if the feeds had been read: a small province with a merger of 2020. */
export async function fillMirrors(database: SubgraphDatabase): Promise<void> {
  const em = database.fork();
  await em.transactional(async (transaction) => {
    const inner = transaction as EntityManager;
    for (const [code, id] of Object.entries(organizations)) {
      const parent = parents[code as keyof typeof organizations];
      const hasEnd = code.startsWith("SO-CU");
      inner.persist(
        inner.create(OrganizationNode, {
          id,
          code,
          name: `Tổ chức ${code}`,
          kind: "DEPARTMENT",
          level: "PROVINCE",
          parentId: parent ? organizations[parent] : null,
          hasEnd,
          endedUntil: hasEnd ? "2020-06-30" : null,
          path: [],
        }),
      );
    }
    const merger = { eventId: uuid("e0"), eventKind: "MERGE", effectiveUntil: "2020-07-01" };
    const sides = { FROM: organizations["SO-CU"], TO: organizations.SO };
    for (const [index, [side, organizationId]] of Object.entries(sides).entries()) {
      inner.persist(inner.create(LineageParticipation, { ...merger, id: uuid(`e${index + 1}`), side, organizationId }));
    }
    inner.persist(inner.create(MirroredPerson, { id: others.person, fullName: "Nguyễn Văn An" }));
    inner.persist(inner.create(MirroredEmulationCouncil, { id: others.council, name: "Hội đồng của Sở" }));
    const launched = { id: others.campaign, name: "Phong trào của Sở", organizationId: organizations.SO };
    inner.persist(inner.create(MirroredCampaign, launched));
    inner.persist(
      inner.create(MirroredCampaign, {
        id: others.campaignWithoutOrganization,
        name: "Phong trào",
        organizationId: null,
      }),
    );
    await inner.flush();
    await updateOrganizationPaths(inner, { Organization: Object.values(organizations) });
  });
}
