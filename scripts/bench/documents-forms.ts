/** What a form costs: as large as annexe 2 (twelve fields, a table of fifteen long texts), made into each of its files, then filled as a browser does. */
import { formSheet } from '../../src/documents/fiches/formulaire.ts';
import type { FormDocument } from '../../src/documents/model.ts';
import { render } from '../../src/documents/render/job.ts';
import { emptyAnswers, withValue } from '../../src/formulaires/answers.ts';
import { embeddedFont, fillPdf } from '../../src/formulaires/export/index.ts';
import { fieldsOf, formModel } from '../../src/formulaires/model.ts';
import { formulaireSchema } from '../../src/schemas/formulaire.ts';
import { createRandom } from './random.ts';
import { createWriter } from './writer.ts';

const TIMES = 20;

/** Milliseconds each, once everything is started. */
export interface FormCost {
  vierge: number;
  remplissable: number;
  word: number;
  fill: number;
}

function entry(seed: number) {
  const writer = createWriter(createRandom(`${seed}/form`));
  const champs = Array.from({ length: 12 }, (_, index) => ({ cle: `champ_${index}`, libelle: writer.subject(30), genre: index % 4 === 3 ? 'date' : 'texte', largeur: 'tiers' }));
  const colonnes = Array.from({ length: 3 }, (_, index) => ({ cle: `colonne_${index}`, libelle: writer.subject(40), genre: 'texte_long' }));
  const lignes = Array.from({ length: 5 }, () => writer.subject(50));
  return formulaireSchema.parse({
    titre: writer.title(70),
    resume: writer.paragraph(120),
    publie_le: '2026-11-20',
    orientation: 'paysage',
    destinataires: [writer.subject(60)],
    conservation: writer.subject(60),
    blocs: [
      { type: 'champs', titre: writer.title(30), champs },
      { type: 'tableau', cle: 'tableau', titre: writer.title(40), lignes, colonnes },
      { type: 'signatures', signataires: [writer.subject(30), writer.subject(30)] },
    ],
  });
}

async function each(work: () => Promise<unknown>): Promise<number> {
  await work();
  const start = performance.now();
  for (let time = 0; time < TIMES; time++) await work();
  return (performance.now() - start) / TIMES;
}

export async function measureForm(seed: number): Promise<FormCost> {
  const data = entry(seed);
  const model = formModel('formulaire', data);
  const formulaire = formSheet(model, data, { place: { base: '/' }, pathOf: (key) => `/${key}/` });
  const made = (forme: FormDocument['forme']) => render({ genre: 'formulaire', forme, sortie: `formulaires/formulaire/${forme}`, source: 'content/', titre: data.titre, version: '2026-11-20', formulaire }, '');
  const { bytes } = await made('remplissable');
  const font = await embeddedFont(bytes);
  const writer = createWriter(createRandom(`${seed}/answers`));
  const answers = fieldsOf(model).reduce((some, field) => withValue(some, field, writer.paragraph(field.genre === 'texte_long' ? 400 : 20)), emptyAnswers(model));
  return {
    vierge: await each(() => made('vierge')),
    remplissable: await each(() => made('remplissable')),
    word: await each(() => made('word')),
    fill: await each(() => fillPdf(bytes, font, model, answers)),
  };
}
