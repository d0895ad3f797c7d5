/**
 * The greatest amount of money that an input can state, in đồng: ten trillion. No initiative saves and no criterion asks for more; a greater
 * amount is a mistake of typing, and a few of them make every sum wrong.
 */
export const greatestAmountVnd = 10_000_000_000_000;
