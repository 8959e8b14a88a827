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
  if (document.genre === 'formulaire') {
    const { formulaire } = document;
    return { ...document, famille: formulaire.famille, formulaire: { ...formulaire, adresse: withCode(formulaire.adresse) } };
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

/** @throws {Refusal} when Typst has anything to say, be it a warning */
function compile(document: PdfJob, more: object = {}) {
  const inputs = { modele: JSON.stringify({ ...input(document), ...more }, prepared), couleurs: JSON.stringify(palette()) };
  const compiled = ready().compile({ mainFilePath: `${TEMPLATES}${document.genre}.typ`, inputs });
  const diagnostics = compiled.takeDiagnostics();
  if (diagnostics || !compiled.result) throw refused(document, reasons(diagnostics?.shortDiagnostics ?? []));
  return compiled.result;
}
type Laid = ReturnType<typeof compile>;

/** What a template says of its own layout, in millimetres. */
const told = (laid: Laid, label: string) => (ready().query(laid, { selector: `<${label}>`, field: 'value' }) as number[])[0];

/** A last page that ends this high, in millimetres, is worth a slightly smaller type. */
const LITTLE = 75;
/** Where there are more pages, one more is nothing. */
const FEW = 4;
/** Sizes that save it, in points; a larger one sends a few lines to keep the foot company. */
const SMALLER = 9.2;
const LARGER = [10.4, 10.8] as const;

/** Does the last page hold the foot and nothing else? */
const alone = (laid: Laid) => (told(laid, 'fin-page') ?? laid.numOfPages) < laid.numOfPages;

function saved(document: PdfJob, laid: Laid): Laid {
  if (document.genre !== 'fiche') return laid;
  const isAlone = alone(laid);
  const isLittle = laid.numOfPages > 1 && laid.numOfPages <= FEW && (told(laid, 'fin') ?? LITTLE) < LITTLE;
  if (!isAlone && !isLittle) return laid;
  const smaller = compile(document, { corps: SMALLER });
  if (smaller.numOfPages < laid.numOfPages && !alone(smaller)) return smaller;
  for (const corps of isAlone ? LARGER : []) {
    const larger = compile(document, { corps });
    if (!alone(larger)) return larger;
  }
  return laid;
}

function layOut(document: PdfJob): Laid {
  const laid = compile(document);
  if (document.genre !== 'feuille') return saved(document, laid);
  const excess = told(laid, 'depassement');
  if (excess !== undefined || laid.numOfPages !== 1) throw overflow(document, excess);
  return laid;
}

/**
 * @param publicFolder where images of bodies are read
 * @returns the file and its number of pages; the same model gives the same bytes
 * @throws {Refusal} when a sheet overflows, or when Typst has anything to say, be it a warning
 */
export function renderPdf(document: PdfJob, publicFolder: string): Pdf {
  for (const { src, bytes } of imagesOf(document, publicFolder)) ready().mapShadow(join(TEMPLATES, src), bytes);
  const laid = layOut(document);
  try {
    return { bytes: ready().pdf(laid, { pdfStandard: 'ua-1', creationTimestamp: moment(document.version) }), pages: laid.numOfPages };
  } catch (error) {
    throw refused(document, [error instanceof Error ? error.message : String(error)]);
  }
}

/** Forgets what was laid out for earlier documents: without it memory grows by a megabyte a document. */
export const forget = () => compiler?.evictCache(1);
