/** The result of parsing a pasted text: the token, or the problem in Vietnamese. */
export type TokenText = { token: string } | { problem: string };

/** Three parts joined by dots (RFC 7515, section 3.1). */
const SIGNED = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Finds the token in a pasted text: alone, after "Bearer", in quotes, with the line breaks of a terminal, or as one
 * line of a command's output. Rejects only what cannot be sent in a header; the server verifies the token.
 */
export function tokenText(pasted: string): TokenText {
  const lines = pasted.split("\n").map(bare);
  const whole = lines.join("");
  const token = SIGNED.test(whole) ? whole : (lines.find((line) => SIGNED.test(line)) ?? whole);
  if (token === "") return { problem: "Hãy dán mã truy cập vào ô này." };
  if (!/^[\x21-\x7e]+$/.test(token)) {
    return {
      problem: "Đây không phải là mã truy cập: mã chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới.",
    };
  }
  return { token };
}

function bare(line: string): string {
  return line
    .trim()
    .replace(/^["'`]/, "")
    .replace(/^(?:authorization:\s*)?bearer(?:\s+|$)/i, "")
    .replace(/["'`,;]+$/, "")
    .replace(/\s+/g, "");
}
