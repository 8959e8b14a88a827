/** A model becomes an accessible PDF: Typst, PDF/UA-1, nothing but our templates and our faces. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Address, PdfJob } from '../model.ts';
import { documents } from '../../strings/documents.ts';
import { faces } from './faces.ts';
import { imagesOf } from './images.ts';
import { palette } from './palette.ts';
import { prepared } from './prepare.ts';
import { qrSvg } from './qr.ts';
import { overflow, refused } from './refusal.ts';

const TEMPLATES = fileURLToPath(new URL('../gabarits/', import.meta.url));

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

let compiler: NodeCompiler | undefined;
const ready = () => (compiler ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: faces().map(({ data }) => data) }] }));

const withCode = (adresse: Address) => (adresse.url ? { ...adresse, qr: qrSvg(adresse.url, palette()['encre'] ?? '#000'), alt: documents.qr(adresse.lisible) } : adresse);

/** What a template reads: the model, its family at the top, the codes drawn. */
function input(document: PdfJob): object {
  if (document.genre === 'livret') {
    const { livret } = document;
    const fiches = livret.fiches.map((fiche) => ({ ...fiche, adresse: withCode(fiche.adresse) }));
    return { ...document, famille: livret.famille, livret: { ...livret, adresse: withCode(livret.adresse), fiches } };
  }
  return { ...document, famille: document.fiche.famille, fiche: { ...document.fiche, adresse: withCode(document.fiche.adresse) } };
}

interface Diagnostic {
  message?: string;
  hints?: string[];
}
const reasons = (found: unknown): string[] => (found as Diagnostic[]).map(({ message, hints = [] }) => [message, ...hints].join(' ; '));

/** Seconds at noon of a version: the only moment that a file bears. */
const moment = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;

/**
 * @param publicFolder where images of bodies are read
 * @returns the file and its number of pages; the same model gives the same bytes
 * @throws {Refusal} when a sheet overflows, or when Typst has anything to say, be it a warning
 */
export function renderPdf(document: PdfJob, publicFolder: string): Pdf {
  const typst = ready();
  for (const { src, bytes } of imagesOf(document, publicFolder)) typst.mapShadow(join(TEMPLATES, src), bytes);
  const inputs = { modele: JSON.stringify(input(document), prepared), couleurs: JSON.stringify(palette()) };
  const compiled = typst.compile({ mainFilePath: `${TEMPLATES}${document.genre}.typ`, inputs });
  const diagnostics = compiled.takeDiagnostics();
  const { result } = compiled;
  if (diagnostics || !result) throw refused(document, reasons(diagnostics?.shortDiagnostics ?? []));
  const pages = result.numOfPages;
  if (document.genre === 'feuille') {
    const [excess] = typst.query(result, { selector: '<depassement>', field: 'value' }) as number[];
    if (excess !== undefined || pages !== 1) throw overflow(document, excess);
  }
  try {
    return { bytes: typst.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: moment(document.version) }), pages };
  } catch (error) {
    throw refused(document, [error instanceof Error ? error.message : String(error)]);
  }
}

/** Forgets what was laid out for earlier documents: without it memory grows by a megabyte a document. */
export const forget = () => compiler?.evictCache(1);
