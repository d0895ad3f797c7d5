import { session } from "./session.js";

/** An error code that refuses the token as such, in an answer of the graph. */
const refusal = /"code":\s*"(?:DEVELOPMENT_)?TOKEN_/;

/**
 * `fetch` for GraphiQL: sends the session's token with every operation. It is put in here and nowhere before, so that it
 * never stands in an editor, in the history or in an address. A header of that name typed into GraphiQL gives way to it:
 * the page says who one is, and must be right about it.
 */
export async function authorizedFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const { token, ended } = await session.credentials();
  if (token === null) return fetch(input, init);
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${token}`);
  const response = await fetch(input, { ...init, headers, signal: ended });
  // Its key may be withdrawn before it ends: then the page must not go on saying that one is signed in.
  const copy = response.clone();
  void copy.text().then(
    (text) => refusal.test(text) && session.askAgain(),
    () => {},
  );
  return response;
}
