// @ts-check
import { readFileSync } from "node:fs";

/**
 * @typedef {object} Course A training course as it is stored. It names its organization by the code.
 * @property {string} id
 * @property {string} name
 * @property {string} startsOn
 * @property {string} organizationCode
 * @property {boolean} isSample
 */

/**
 * Reads the courses, sorted by their first day. A department would ask its database instead.
 *
 * @param {string} path
 * @returns {Course[]}
 */
export function readCourses(path) {
  const { courses, isSample = false } = JSON.parse(readFileSync(path, "utf8"));
  return courses
    .map((/** @type {object} */ course) => ({ ...course, isSample }))
    .sort((/** @type {Course} */ a, /** @type {Course} */ b) => (a.startsOn < b.startsOn ? -1 : 1));
}
