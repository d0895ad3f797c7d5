import { link, type Shape } from "./shape.js";

interface Campaign {
  id: string;
  authors: string[];
  amounts: Record<string, number>;
}

const campaigns: Campaign[] = [
  { id: "c1", authors: ["u1", "u2", "u3", "u4"], amounts: { VND: 500, USD: 2 } },
  { id: "c2", authors: ["u5", "u6", "u7"], amounts: { VND: 900, USD: 0 } },
];

const campaignOf = ({ id }: { id: string }) => campaigns.find((campaign) => campaign.id === id)!;
const commentsOf = (campaign: Campaign, limit: number) =>
  campaign.authors.slice(0, limit).map((authorId) => ({ id: `${campaign.id}-${authorId}`, authorId }));
const shareOf = (amount: number | undefined, weight: number) => (amount === undefined ? null : amount * weight);

/** Fields that require others with arguments: with other arguments than the caller's, and than each other's. */
export const requiredArguments: Shape = {
  subgraphs: [
    {
      name: "campaigns",
      sdl: /* GraphQL */ `
        ${link}
        type Query { campaigns: [Campaign] }
        type Mutation { openCampaign: Campaign }
        type Campaign @key(fields: "id") {
          id: ID!
          weight: Int
          comments(limit: Int!): [Comment]
          amount(currency: String!): Int
          budget: Budget
        }
        type Comment @key(fields: "id") { id: ID! authorId: ID }
        type Budget @key(fields: "code") { code: ID! amount(currency: String!): Int }
      `,
      resolvers: {
        Query: { campaigns: () => campaigns },
        Mutation: { openCampaign: () => campaigns[0] },
        Campaign: {
          __resolveReference: campaignOf,
          weight: () => 10,
          comments: (campaign: Campaign, { limit }: { limit: number }) => commentsOf(campaign, limit),
          amount: ({ amounts }: Campaign, { currency }: { currency: string }) => amounts[currency],
          budget: (campaign: Campaign) => campaign,
        },
        Budget: {
          __resolveReference: ({ code }: { code: string }) => campaignOf({ id: code }),
          code: ({ id }: Campaign) => id,
          amount: ({ amounts }: Campaign, { currency }: { currency: string }) => amounts[currency],
        },
      },
    },
    {
      name: "reports",
      sdl: /* GraphQL */ `
        ${link}
        type Mutation { renewCampaign: Campaign }
        type Campaign @key(fields: "id") {
          id: ID!
          weight: Int @external
          comments(limit: Int!): [Comment] @external
          amount(currency: String!): Int @external
          budget: Budget @external
          thirdAuthor: Author @requires(fields: "comments(limit: 3) { authorId }")
          firstAuthor: Author @requires(fields: "comments(limit: 1) { authorId }")
          shareVnd: Int @requires(fields: "amount(currency: \\"VND\\") weight")
          shareUsd: Int @requires(fields: "amount(currency: \\"USD\\") weight")
          amountLeft: Int @requires(fields: "amount(currency: \\"VND\\")")
          isLarge: Boolean @requires(fields: "budget { amount(currency: \\"USD\\") }")
          isLargeInVnd: Boolean @requires(fields: "budget { amount(currency: \\"VND\\") }")
        }
        type Comment @key(fields: "id") { id: ID! authorId: ID @external }
        type Author { id: ID! }
        type Budget @key(fields: "code") {
          code: ID!
          amount(currency: String!): Int @external
          tenthVnd: Int @requires(fields: "amount(currency: \\"VND\\")")
        }
      `,
      resolvers: {
        Mutation: { renewCampaign: () => ({ id: "c1" }) },
        Campaign: {
          __resolveReference: (reference: object) => reference,
          thirdAuthor: ({ comments }: Required) => ({ id: String(comments.length === 3 && comments[2]!.authorId) }),
          firstAuthor: ({ comments }: Required) => ({ id: String(comments.length === 1 && comments[0]!.authorId) }),
          shareVnd: ({ amount, weight }: Required) => shareOf(amount, weight),
          shareUsd: ({ amount, weight }: Required) => shareOf(amount, weight),
          amountLeft: ({ amount }: Required) => amount ?? null,
          isLarge: ({ budget }: Required) => budget.amount > 1,
          isLargeInVnd: ({ budget }: Required) => budget.amount > 600,
        },
        Budget: {
          __resolveReference: (reference: object) => reference,
          tenthVnd: ({ amount }: { amount: number }) => amount / 10,
        },
      },
    },
  ],
  truth: {
    campaigns: campaigns.map(trueCampaign),
    openCampaign: trueCampaign(campaigns[0]!),
    renewCampaign: trueCampaign(campaigns[0]!),
  },
};

/** What the gateway sends of a campaign. */
interface Required {
  comments: { authorId: string }[];
  amount: number | undefined;
  weight: number;
  budget: { amount: number };
}

function trueCampaign(campaign: Campaign): object {
  return {
    id: campaign.id,
    weight: 10,
    comments: ({ limit }: { limit: number }) => commentsOf(campaign, limit),
    amount: ({ currency }: { currency: string }) => campaign.amounts[currency],
    budget: {
      amount: ({ currency }: { currency: string }) => campaign.amounts[currency],
      tenthVnd: campaign.amounts.VND! / 10,
    },
    thirdAuthor: { id: campaign.authors[2] },
    firstAuthor: { id: campaign.authors[0] },
    shareVnd: campaign.amounts.VND! * 10,
    shareUsd: campaign.amounts.USD! * 10,
    amountLeft: campaign.amounts.VND,
    isLarge: campaign.amounts.USD! > 1,
    isLargeInVnd: campaign.amounts.VND! > 600,
  };
}
