import { addEnglish } from '../../language/english';
import { Lexicon } from '../../language/lexicon';
import { addBodies } from './bodies';
import { addCues } from './cues';
import type { Meaning } from './meaning';
import { addNames } from './names';
import { addPeople } from './people';

/** Every word the analysis knows, built once. */
export const VOCABULARY: Lexicon<Meaning> = addPeople(
  addBodies(addCues(addNames(addEnglish(new Lexicon<Meaning>())))),
);
