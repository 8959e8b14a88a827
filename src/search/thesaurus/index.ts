/** Everyday words and the words of the pages that mean them, by theme: how to write one is said in `../thesaurus.ts`. */
import { CLASSROOM } from './classroom.ts';
import { COURSE } from './course.ts';
import { IDIOMS } from './idioms.ts';
import { LEARNING } from './learning.ts';
import { PEOPLE } from './people.ts';
import { VISIT } from './visit.ts';

export const THESAURUS = [PEOPLE, CLASSROOM, VISIT, COURSE, LEARNING, IDIOMS].join('');
