import type { Kind } from '../attribution/attribution';

/** What looks alike on the page. */
export const FAMILIES = ['unnamed', 'no-comment', 'second-hand', 'loose'] as const;
export type Family = (typeof FAMILIES)[number];

/** Whoever is named has no family: named sources are listed and jumped to, never marked. */
const FAMILY: Partial<Record<Kind, Family>> = {
  'anonymous-source': 'unnamed',
  'no-comment': 'no-comment',
  'news-outlet': 'second-hand',
  'unnamed-group': 'loose',
  'unnamed-person': 'loose',
  hearsay: 'loose',
  'outlet-knowledge': 'loose',
};

export const familyOf = (kind: Kind): Family | undefined => FAMILY[kind];
