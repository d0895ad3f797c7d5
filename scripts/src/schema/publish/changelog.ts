import type { BreakingChange } from "../check/breaking-changes.js";

/** A breaking change that the publisher accepts. */
export interface AcceptedChange extends Pick<BreakingChange, "kind" | "coordinate" | "description"> {
  reason: string;
}

/**
 * Adds accepted breaking changes to the changelog, under a heading of the day of publication. A change that is listed there is not
 * added again.
 *
 * @param changelog the text of `schema/CHANGELOG.md`
 * @param day YYYY-MM-DD
 * @throws Error if the changelog has no title
 */
export function withAcceptedChanges(changelog: string, accepted: readonly AcceptedChange[], day: string): string {
  const lines = [...accepted]
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1))
    .map(
      ({ coordinate, kind, description, reason }) =>
        `- \`${coordinate}\` (\`${kind}\`): ${description} Reason: ${stopped(reason)}`,
    )
    .filter((line) => !changelog.includes(`\n${line}\n`));
  if (lines.length === 0) return changelog;
  const heading = `## Published ${day}: accepted breaking changes\n\n`;
  const at = changelog.indexOf(heading);
  if (at !== -1) {
    const start = at + heading.length;
    return `${changelog.slice(0, start)}${lines.join("\n")}\n${changelog.slice(start)}`;
  }
  const [title = ""] = /^# .*\n\n?/.exec(changelog) ?? [];
  if (title === "") throw new Error("The changelog has no title");
  return `${title.trimEnd()}\n\n${heading}${lines.join("\n")}\n\n${changelog.slice(title.length)}`;
}

function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
