/** All marks for folding are made anew after every pause. Where there are more, the innermost blocks stay open. */
export const foldingLimit = 1000;
