// @ts-check
import { readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLError, parse } from "graphql";

/** @typedef {import("./courses.mjs").Course} Course */
/** @typedef {{ language: "vi" | "en", returned: number }} Context One request: its language, and how many courses it was given. */

/** A request is given no more courses than this, however deeply it nests them. */
const mostCourses = 5_000;

/**
 * Makes the executable schema from training.graphql.
 *
 * @param {readonly Course[]} courses sorted by their first day
 * @param {import("./organizations-copy.mjs").OrganizationsCopy} organizations
 */
export function trainingSchema(courses, organizations) {
  const sdl = readFileSync(new URL("training.graphql", import.meta.url), "utf8");
  const byId = new Map(courses.map((course) => [course.id, course]));
  /** @param {Context} context */
  const requireOrganizations = ({ language }) => {
    if (organizations.isFilled) return;
    const texts = {
      vi: "Chưa đọc được danh sách tổ chức; hãy thử lại sau",
      en: "The organizations have not been read yet; try again later",
    };
    throw new GraphQLError(texts[language], { extensions: { code: "ORGANIZATIONS_NOT_READ" } });
  };
  /**
   * @param {readonly Course[]} found
   * @param {Context} context
   */
  const limited = (found, context) => {
    context.returned += found.length;
    if (context.returned <= mostCourses) return found;
    const texts = { vi: `Yêu cầu quá ${mostCourses} lớp`, en: `The request asks for more than ${mostCourses} courses` };
    throw new GraphQLError(texts[context.language], { extensions: { code: "TOO_MANY_COURSES" } });
  };
  const resolvers = {
    Query: {
      trainingCourses(
        /** @type {unknown} */ _,
        /** @type {{ organizationCode?: string | null }} */ { organizationCode },
        /** @type {Context} */ context,
      ) {
        if (organizationCode == null) return limited(courses, context);
        requireOrganizations(context);
        const within = courses.filter((course) => organizations.isWithin(course.organizationCode, organizationCode));
        return limited(within, context);
      },
      trainingCourse: (/** @type {unknown} */ _, /** @type {{ id: string }} */ { id }) => byId.get(id),
    },
    TrainingCourse: {
      __resolveReference: (/** @type {{ id: string }} */ { id }) => byId.get(id),
      organization(/** @type {Course} */ course, /** @type {object} */ _, /** @type {Context} */ context) {
        requireOrganizations(context);
        const id = organizations.idOf(course.organizationCode);
        return id === undefined ? null : { id };
      },
    },
    Organization: {
      __resolveReference: (/** @type {{ id: string }} */ { id }) => ({ id }),
      trainingCourses(/** @type {{ id: string }} */ { id }, /** @type {object} */ _, /** @type {Context} */ context) {
        requireOrganizations(context);
        const code = organizations.codeOf(id);
        const own = courses.filter(({ organizationCode }) => organizationCode === code);
        return limited(own, context);
      },
    },
  };
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
}
