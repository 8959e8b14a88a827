/** From a saved file back to answers. What fits is kept; what does not is handed back with its name, so that nothing typed is lost. */
import { formulaires } from '../strings/formulaires.ts';
import { emptyValue, type Aside, type Ligne, type Reponses, type Valeur } from './answers.ts';
import { isRecord, ownValue, readEnvelope, type ReadEnvelope } from './envelope.ts';
import { fingerprint } from './fingerprint.ts';
import { asText, fit, type Asked } from './fit.ts';
import { fieldsOf, rowName, rowsOf, tablesOf, type Field, type FormModel, type Tableau } from './model.ts';

export interface Opened {
  answers: Reponses;
  savedAt: Date | undefined;
  /** The form asks today something else than when the file was saved. */
  otherVersion: boolean;
  /** What the form asks and the file does not know. */
  missing: string[];
  aside: Aside[];
}

/** Gathers what is missing and what is set aside while a form is read. */
class Reader {
  readonly missing: string[] = [];
  readonly aside: Aside[] = [];
  readonly file: ReadEnvelope;

  constructor(file: ReadEnvelope) {
    this.file = file;
  }

  putAside(label: string, value: unknown) {
    const text = asText(value).trim();
    if (text !== '') this.aside.push({ label, text });
  }

  private answer(asked: Asked, value: unknown, label: string): Valeur {
    const { value: kept, rest } = fit(asked, value);
    this.putAside(label, rest);
    return kept;
  }

  champs(fields: readonly Field[]): Record<string, Valeur> {
    const { champs, label } = this.file;
    const known = new Set(fields.map(({ id }) => id));
    const values = fields.map((field) => {
      if (!Object.hasOwn(champs, field.id)) this.missing.push(field.label);
      return [field.id, this.answer(field, champs[field.id] ?? emptyValue(field.genre), field.label)] as const;
    });
    for (const [key, value] of Object.entries(champs)) if (!known.has(key)) this.putAside(label(key), value);
    return Object.fromEntries(values);
  }

  private row(table: Tableau, saved: unknown, name: string): Ligne {
    const cell = (label: string) => formulaires.cellule(label, name);
    const known = new Set(table.colonnes.map(({ cle }) => cle));
    if (isRecord(saved)) {
      for (const [key, value] of Object.entries(saved)) if (!known.has(key)) this.putAside(cell(this.file.label(`${table.cle}.${key}`)), value);
    } else this.putAside(name, saved);
    return Object.fromEntries(table.colonnes.map((column) => [column.cle, this.answer(column, ownValue(saved, column.cle) ?? emptyValue(column.genre), cell(column.libelle))]));
  }

  private missingColumns(table: Tableau, rows: readonly unknown[]) {
    const records = rows.filter(isRecord);
    if (records.length === 0) return;
    for (const { cle, libelle } of table.colonnes) if (!records.some((row) => Object.hasOwn(row, cle))) this.missing.push(formulaires.cellule(table.titre, libelle));
  }

  /** Which saved row goes where: rows with headings find theirs again, whatever their new place. */
  private places(table: Tableau, saved: readonly unknown[]): (number | undefined)[] {
    const { fixed, min, max } = rowsOf(table);
    const headings = this.file.rowHeadings(table.cle);
    if (!fixed) return Array.from({ length: Math.min(max, Math.max(min, saved.length)) }, (_, index) => index);
    if (!headings) return table.lignes.map((_, index) => index);
    const taken = new Set<number>();
    return table.lignes.map((heading) => {
      const place = headings.findIndex((each, index) => each === heading && !taken.has(index));
      if (place < 0) return undefined;
      taken.add(place);
      return place;
    });
  }

  table(table: Tableau): Ligne[] {
    const given = ownValue(this.file.tableaux, table.cle);
    if (given === undefined) this.missing.push(table.titre);
    const saved = Array.isArray(given) ? given : [];
    if (!Array.isArray(given)) this.putAside(table.titre, given);
    this.missingColumns(table, saved);
    const places = this.places(table, saved);
    const rows = places.map((place, index) => {
      if (place === undefined) this.missing.push(formulaires.cellule(table.titre, table.lignes[index] ?? ''));
      return this.row(table, place === undefined ? {} : (saved[place] ?? {}), rowName(table, index, places.length));
    });
    const headings = this.file.rowHeadings(table.cle) ?? [];
    for (const [index, row] of saved.entries()) if (!places.includes(index)) this.putAside(formulaires.cellule(table.titre, headings[index] ?? rowName(table, index, saved.length)), row);
    return rows;
  }

  unknownTables(known: ReadonlySet<string>) {
    for (const [key, rows] of Object.entries(this.file.tableaux)) if (!known.has(key)) this.putAside(this.file.label(key), rows);
  }
}

/**
 * @param text of a file that claims to be this form, filled
 * @returns the answers, what is missing and what is set aside; or one sentence that says why it is not opened
 */
export function open(form: FormModel, text: string): Opened | { refused: string } {
  const file = readEnvelope(form, text);
  if ('refused' in file) return file;
  const reader = new Reader(file);
  const tables = tablesOf(form);
  const champs = reader.champs(fieldsOf(form).filter(({ cell }) => !cell));
  const tableaux = Object.fromEntries(tables.map((table) => [table.cle, reader.table(table)]));
  reader.unknownTables(new Set(tables.map(({ cle }) => cle)));
  for (const { label, text: put } of file.aside) reader.putAside(label, put);
  const { missing, aside } = reader;
  return { answers: { champs, tableaux }, savedAt: file.savedAt, otherVersion: file.fingerprint !== fingerprint(form), missing, aside };
}
