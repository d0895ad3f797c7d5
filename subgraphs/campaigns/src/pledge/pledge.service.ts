import type { EntityManager } from "@mikro-orm/sql";
import { searchText } from "@thidua/base/text";
import { optionalText, type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { requireCampaignYear } from "../campaign/campaign-year.js";
import { requireCampaign } from "../campaign/require-campaign.js";
import { requireReferences } from "../references/references.js";
import { pledgeErrors } from "./pledge.errors.js";
import type { SignPledgeInput } from "./pledge.inputs.js";
import { Pledge } from "./pledge.js";
import { PledgeSignatory } from "./pledge-signatory.js";

/** The rules of pledges. Works within the transaction of the EntityManager it is given. */
export class PledgeService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Signs a pledge. Raises REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, UNKNOWN_CAMPAIGN, UNKNOWN_ORGANIZATION,
   * TOO_FEW_SIGNATORIES, DUPLICATE_SIGNATORY.
   */
  async sign(input: SignPledgeInput, options: RecordOptions = {}): Promise<Pledge> {
    const parties = partiesOf(input);
    if (input.campaignId) await requireCampaign(this.em, input.campaignId, ["campaignId"]);
    const organizations = [
      { to: "organization", id: input.organizationId, path: ["organizationId"] } as const,
      ...parties.map(({ organizationId: id }, index) => ({
        to: "organization" as const,
        id,
        path: ["signatories", index, "organizationId"],
      })),
    ];
    await requireReferences(this.em, organizations);
    const pledge = this.em.create(Pledge, {
      ...recordFields(input, options),
      name: requireText(input.name, ["name"], 500),
      year: requireCampaignYear(input.year, ["year"]),
      organizationId: input.organizationId,
      campaignId: input.campaignId ?? null,
      signedOn: input.signedOn ?? null,
      photoCaption: optionalText(input.photoCaption, ["photoCaption"], 1_000),
    });
    await this.em.persist(pledge).flush();
    for (const [index, party] of parties.entries()) {
      this.em.persist(this.em.create(PledgeSignatory, { ...party, pledgeId: pledge.id, position: index + 1 }));
    }
    await this.em.flush();
    return pledge;
  }
}

function partiesOf({ signatories }: SignPledgeInput): { name: string; organizationId: string | null }[] {
  if (signatories.length < 2) throw pledgeErrors.TOO_FEW_SIGNATORIES(["signatories"]);
  const seen = new Set<string>();
  return signatories.map(({ name: given, organizationId }, index) => {
    const name = requireText(given, ["signatories", index, "name"], 300);
    if (seen.has(searchText(name))) throw pledgeErrors.DUPLICATE_SIGNATORY(["signatories", index, "name"], { name });
    seen.add(searchText(name));
    return { name, organizationId: organizationId ?? null };
  });
}
