import type { Page } from "playwright-core";

/** The sign-in panel of GraphiQL and its badge, as a person uses them. */
export interface SignInPanel {
  /** What the badge in the top bar says. */
  badge(): Promise<string>;
  /** Opens the panel by the badge, unless it is open. */
  open(): Promise<void>;
  /** Pastes a text into the field and sends it; what comes of it, the badge or `problem` says. */
  signIn(token: string): Promise<void>;
  signOut(): Promise<void>;
  /** Who one is, as the panel shows it: the words of each line by their label. */
  details(): Promise<Record<string, string>>;
  /** What is said to be wrong with the text in the field; waits for it. */
  problem(): Promise<string>;
}

/** The sign-in panel of a page on which GraphiQL is open. */
export function signInPanel(page: Page): SignInPanel {
  const badge = page.locator(".page-header .sign-in-badge");
  const field = page.getByLabel("Mã truy cập (token)");
  const title = page.locator(".sign-in h2");
  const open = async () => {
    if (await title.isVisible()) return;
    await badge.click();
    await title.waitFor();
  };
  return {
    open,
    badge: async () => words(await badge.textContent()),
    async signIn(token) {
      await open();
      await field.fill(token);
      await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    },
    async signOut() {
      await open();
      await page.getByRole("button", { name: "Đăng xuất" }).click();
    },
    async details() {
      const card = page.locator(".sign-in dl");
      const labels = await card.locator("dt").allTextContents();
      const values = await card.locator("dd").allTextContents();
      return Object.fromEntries(labels.map((label, index) => [label, words(values[index] ?? null)]));
    },
    async problem() {
      const alert = page.locator(".sign-in [role=alert] p");
      await alert.waitFor();
      return words(await alert.textContent());
    },
  };
}

function words(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
