/** The id of a card's element, for `aria-activedescendant`. */
export const elementOf = (card: string): string => `card-${card}`;
