import { describe, expect, it } from 'vitest';
import { translated } from '../../../src/cms/browser/leftovers.ts';

describe('the English that the parts of Decap bring', () => {
  it.each([
    ['No options', 'Aucun choix ne correspond.'],
    ['Remove Second degré', 'Retirer\u00a0: Second degré'],
    ['3 results available.', '3 choix.'],
    ['3 results available for search term zzzz.', '3 choix. zzzz.'],
    ['option Premier degré, selected.', 'Premier degré\u00a0: choisi.'],
    ['option Premier degré focused, 1 of 3.', 'Premier degré, 1 sur 3.'],
    [' is focused ,type to refine list, press Down to open the menu,  press left to focus selected values', 'Écrivez pour chercher, Bas pour ouvrir la liste.'],
  ])('%j is said in French', (english, french) => {
    expect(translated(english)).toBe(french);
  });

  it('is told from what people write', () => {
    for (const text of ['Mettre la date d’aujourd’hui', 'Options du compte', 'Remove', 'Le logo de l’école', 'Une option retenue']) expect(translated(text)).toBe(text);
  });
});
