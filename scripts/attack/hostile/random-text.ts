import type { Random } from "../random.ts";

/** Texts over which servers, databases and logs stumble. */
const texts = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\u202e\u2066thi đua\u2069",
  "Thi đua yêu nước".normalize("NFD"),
  "Thi đua yêu nước".normalize("NFC"),
  "Th\u1ecb\u0323\u0323\u0323 \u0111ua",
  "\ufeff\u200b\u00ad",
  "\r\nset-cookie: a=b\r\n\r\n",
  '"\\"; drop table "change"; --',
  `${"$"}{jndi:ldap://127.0.0.1/a}`,
  "{{7*7}}",
  "<script>alert(1)</script>",
  "=cmd|'/c calc'!A1",
  "𝕋𝕙𝕚 đ𝕦𝕒 🏅",
  "\u0301".repeat(200),
  "\\",
  "%00%ff%c0%ae",
  "{}",
];

/** Makes a text that is hard to store, to compare or to print. */
export function randomText(random: Random): string {
  if (random.chance(0.7)) return random.choose(texts);
  const longest = random.choose([10, 100, 1_000, 10_000]);
  return random.choose(texts).repeat(random.integer(1, longest)).slice(0, longest);
}
