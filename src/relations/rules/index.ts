import { adresseRules } from './adresses.ts';
import { autresRules } from './autres.ts';
import { cadrageRules } from './cadrages.ts';
import { formulaireRules } from './formulaires.ts';
import { moduleRules } from './modules.ts';
import { pisteRules } from './pistes.ts';
import { referenceRules } from './references.ts';
import type { Rule } from './rule.ts';
import { seanceRules } from './seances.ts';
import { vocabulaireRules } from './vocabulaires.ts';

/** Every rule that holds between entries, or between the fields of one; a new one is written in its subject's file and listed there. */
export const RULES: readonly Rule[] = [
  ...referenceRules,
  ...pisteRules,
  ...seanceRules,
  ...cadrageRules,
  ...adresseRules,
  ...vocabulaireRules,
  ...formulaireRules,
  ...moduleRules,
  ...autresRules,
];
