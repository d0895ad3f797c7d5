/**
 * The greatest amount of money that an input can state, in đồng: ten trillion. No initiative saves, no criterion asks for and no bonus is
 * more; a greater amount is a mistake of typing, and a few of them make every sum wrong.
 */
export const greatestAmountVnd = 10_000_000_000_000;
